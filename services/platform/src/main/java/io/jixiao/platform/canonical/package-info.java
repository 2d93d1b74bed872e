/** JSON in its one canonical form, and the hash of it. */
@NullMarked
package io.jixiao.platform.canonical;

import org.jspecify.annotations.NullMarked;
