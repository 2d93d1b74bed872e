/** Word files as documents. */
@NullMarked
package io.jixiao.form.word;

import org.jspecify.annotations.NullMarked;
