/** Refusals (RFC 9457): kinds, places, and the answers they become. */
@NullMarked
package io.jixiao.platform.web.problem;

import org.jspecify.annotations.NullMarked;
