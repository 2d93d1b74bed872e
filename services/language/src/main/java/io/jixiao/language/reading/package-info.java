/** What a cell can say, and one spelling for what is typed in several. */
@NullMarked
package io.jixiao.language.reading;

import org.jspecify.annotations.NullMarked;
