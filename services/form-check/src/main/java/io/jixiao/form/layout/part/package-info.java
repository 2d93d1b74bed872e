/** Phase two: what the rows of one form say. */
@NullMarked
package io.jixiao.form.layout.part;

import org.jspecify.annotations.NullMarked;
