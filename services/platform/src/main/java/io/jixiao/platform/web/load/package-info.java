/** How many requests are at work at once. */
@NullMarked
package io.jixiao.platform.web.load;

import org.jspecify.annotations.NullMarked;
