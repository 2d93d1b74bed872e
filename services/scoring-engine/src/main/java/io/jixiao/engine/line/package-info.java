/** A line is read, measured and judged. */
@NullMarked
package io.jixiao.engine.line;

import org.jspecify.annotations.NullMarked;
