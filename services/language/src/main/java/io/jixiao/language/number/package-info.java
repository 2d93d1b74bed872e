/** Numbers and ranges, with the operators around them. */
@NullMarked
package io.jixiao.language.number;

import org.jspecify.annotations.NullMarked;
