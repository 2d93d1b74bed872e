/** Writes: one transaction each, and a retry gets the first answer again. */
@NullMarked
package io.jixiao.platform.web.idempotency;

import org.jspecify.annotations.NullMarked;
