/** How large a request may be, and of what type. */
@NullMarked
package io.jixiao.platform.web.body;

import org.jspecify.annotations.NullMarked;
