/** Word and Excel files of before 2007 (.doc, .xls), and what WPS writes in their place. */
@NullMarked
package io.jixiao.form.binary;

import org.jspecify.annotations.NullMarked;
