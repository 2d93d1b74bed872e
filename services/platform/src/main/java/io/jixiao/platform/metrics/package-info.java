/** Which names metrics may have. */
@NullMarked
package io.jixiao.platform.metrics;

import org.jspecify.annotations.NullMarked;
