/** The self-evaluation table as it is handed in. */
@NullMarked
package io.jixiao.engine.evaluation;

import org.jspecify.annotations.NullMarked;
