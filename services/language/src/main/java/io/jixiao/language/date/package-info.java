/** Days by which something is done. */
@NullMarked
package io.jixiao.language.date;

import org.jspecify.annotations.NullMarked;
