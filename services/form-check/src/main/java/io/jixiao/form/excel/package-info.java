/** Excel files as documents. */
@NullMarked
package io.jixiao.form.excel;

import org.jspecify.annotations.NullMarked;
