/** What JSON is read, and how strictly. */
@NullMarked
package io.jixiao.platform.web.json;

import org.jspecify.annotations.NullMarked;
