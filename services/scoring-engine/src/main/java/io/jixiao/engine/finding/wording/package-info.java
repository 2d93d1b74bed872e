/** Flaws of how targets and actuals are written. */
@NullMarked
package io.jixiao.engine.finding.wording;

import org.jspecify.annotations.NullMarked;
