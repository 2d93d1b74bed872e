/** Reads self-evaluation tables and scores them again. */
@NullMarked
package io.jixiao.form;

import org.jspecify.annotations.NullMarked;
