/** How a service starts, and why it does not. */
@NullMarked
package io.jixiao.platform.start;

import org.jspecify.annotations.NullMarked;
