/** Flaws of the funds block and the execution line. */
@NullMarked
package io.jixiao.engine.finding.money;

import org.jspecify.annotations.NullMarked;
