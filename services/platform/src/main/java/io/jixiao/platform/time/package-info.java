/** The one clock. */
@NullMarked
package io.jixiao.platform.time;

import org.jspecify.annotations.NullMarked;
