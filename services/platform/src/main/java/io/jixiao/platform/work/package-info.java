/** Threads that do one piece of work after another. */
@NullMarked
package io.jixiao.platform.work;

import org.jspecify.annotations.NullMarked;
