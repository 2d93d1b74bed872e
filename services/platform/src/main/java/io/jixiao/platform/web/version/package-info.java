/** ETag and If-Match. */
@NullMarked
package io.jixiao.platform.web.version;

import org.jspecify.annotations.NullMarked;
