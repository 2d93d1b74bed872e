/** One record for each way to score a line. */
@NullMarked
package io.jixiao.engine.method;

import org.jspecify.annotations.NullMarked;
