/** Flaws of the annual goal, and what it promises. */
@NullMarked
package io.jixiao.engine.finding.goal;

import org.jspecify.annotations.NullMarked;
