/** What scoring gives: points with their trace, and findings. */
@NullMarked
package io.jixiao.engine.score;

import org.jspecify.annotations.NullMarked;
