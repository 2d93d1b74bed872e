/** A copy of a form with the findings as comments at their cells. */
@NullMarked
package io.jixiao.form.annotate;

import org.jspecify.annotations.NullMarked;
