/** Scores a self-evaluation table by a rule set. */
@NullMarked
package io.jixiao.engine;

import org.jspecify.annotations.NullMarked;
