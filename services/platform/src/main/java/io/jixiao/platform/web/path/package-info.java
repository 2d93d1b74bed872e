/** Addresses as clients write them. */
@NullMarked
package io.jixiao.platform.web.path;

import org.jspecify.annotations.NullMarked;
