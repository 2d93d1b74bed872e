/** A file's text in reading order, whatever its format. */
@NullMarked
package io.jixiao.form.document;

import org.jspecify.annotations.NullMarked;
