/** Flaws of weights and of where indicators stand. */
@NullMarked
package io.jixiao.engine.finding.weight;

import org.jspecify.annotations.NullMarked;
