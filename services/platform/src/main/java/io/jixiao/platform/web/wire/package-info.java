/** What is refused before it is a request: heads that cannot be read, or do not come to their end. */
@NullMarked
package io.jixiao.platform.web.wire;

import org.jspecify.annotations.NullMarked;
