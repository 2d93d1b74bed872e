/** Flaws of what the form says about its own result. */
@NullMarked
package io.jixiao.engine.finding.declared;

import org.jspecify.annotations.NullMarked;
