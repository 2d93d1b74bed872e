/** The command behind {@code make check}. */
@NullMarked
package io.jixiao.form.command;

import org.jspecify.annotations.NullMarked;
