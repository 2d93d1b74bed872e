/** The words that tell something of an indicator, each list in one file. */
@NullMarked
package io.jixiao.language.lexicon;

import org.jspecify.annotations.NullMarked;
