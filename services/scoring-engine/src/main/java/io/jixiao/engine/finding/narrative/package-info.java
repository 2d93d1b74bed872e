/** Flaws of the prose beside the table. */
@NullMarked
package io.jixiao.engine.finding.narrative;

import org.jspecify.annotations.NullMarked;
