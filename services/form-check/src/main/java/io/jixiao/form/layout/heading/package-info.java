/** What the rows of a table head, and the repairs of headings. */
@NullMarked
package io.jixiao.form.layout.heading;

import org.jspecify.annotations.NullMarked;
