/** Flaws of how lines are scored and explained. */
@NullMarked
package io.jixiao.engine.finding.result;

import org.jspecify.annotations.NullMarked;
