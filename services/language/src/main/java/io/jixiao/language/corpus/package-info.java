/** The notation of the corpus, and the command that says how a text is read. */
@NullMarked
package io.jixiao.language.corpus;

import org.jspecify.annotations.NullMarked;
