/** The words that forms head their columns, rows and labels with: a list in {@code headings.txt}, and how a heading is looked up. */
@NullMarked
package io.jixiao.language.heading;

import org.jspecify.annotations.NullMarked;
