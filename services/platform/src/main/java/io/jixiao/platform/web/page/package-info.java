/** Lists that are read a page at a time. */
@NullMarked
package io.jixiao.platform.web.page;

import org.jspecify.annotations.NullMarked;
