/** What another service may cost this one. */
@NullMarked
package io.jixiao.platform.web.neighbour;

import org.jspecify.annotations.NullMarked;
