/** Scales that forms print as targets. */
@NullMarked
package io.jixiao.language.scale;

import org.jspecify.annotations.NullMarked;
