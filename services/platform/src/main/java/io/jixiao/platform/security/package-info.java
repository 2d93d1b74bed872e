/** Who is calling, and what the token lets them see. */
@NullMarked
package io.jixiao.platform.security;

import org.jspecify.annotations.NullMarked;
