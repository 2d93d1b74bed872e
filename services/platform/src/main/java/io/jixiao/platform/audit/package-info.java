/** Who did what to a subject, when and why: a chain that shows what was altered. */
@NullMarked
package io.jixiao.platform.audit;

import org.jspecify.annotations.NullMarked;
