/** Scores a form again, with nobody to ask, and answers. */
@NullMarked
package io.jixiao.form.check;

import org.jspecify.annotations.NullMarked;
