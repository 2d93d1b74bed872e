/** Reads a cell: all stages in their order. */
@NullMarked
package io.jixiao.language.cell;

import org.jspecify.annotations.NullMarked;
