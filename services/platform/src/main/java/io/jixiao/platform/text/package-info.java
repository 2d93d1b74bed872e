/** Which texts can be stored, printed and read by people as they are. */
@NullMarked
package io.jixiao.platform.text;

import org.jspecify.annotations.NullMarked;
