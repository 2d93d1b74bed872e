/** Files as answers. */
@NullMarked
package io.jixiao.platform.web.download;

import org.jspecify.annotations.NullMarked;
