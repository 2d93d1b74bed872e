/** Finds the forms in a document: recognises its rows, reads the parts of each form, and makes the forms. */
@NullMarked
package io.jixiao.form.layout;

import org.jspecify.annotations.NullMarked;
