/** What is said of failures in the log. */
@NullMarked
package io.jixiao.platform.log;

import org.jspecify.annotations.NullMarked;
