/** Units, and how they convert into each other. */
@NullMarked
package io.jixiao.language.unit;

import org.jspecify.annotations.NullMarked;
