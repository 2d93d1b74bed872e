/** Nobody calls without a name. */
@NullMarked
package io.jixiao.platform.web.caller;

import org.jspecify.annotations.NullMarked;
