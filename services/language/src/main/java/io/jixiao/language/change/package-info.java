/** Words of rise and fall. */
@NullMarked
package io.jixiao.language.change;

import org.jspecify.annotations.NullMarked;
