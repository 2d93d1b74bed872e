/** What stands in one cell: figures, grades, labels of totals. */
@NullMarked
package io.jixiao.form.layout.text;

import org.jspecify.annotations.NullMarked;
