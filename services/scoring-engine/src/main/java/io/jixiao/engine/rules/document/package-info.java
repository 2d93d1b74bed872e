/** Reads the JSON of a rule set: makes it whole where it extends another and names a lexicon, and refuses what is wrong by its place. */
@NullMarked
package io.jixiao.engine.rules.document;

import org.jspecify.annotations.NullMarked;
