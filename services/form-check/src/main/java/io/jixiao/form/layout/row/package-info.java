/** Phase one: what each row of a document is. */
@NullMarked
package io.jixiao.form.layout.row;

import org.jspecify.annotations.NullMarked;
