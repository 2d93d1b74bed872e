/** Whether a service is ready. */
@NullMarked
package io.jixiao.platform.health;

import org.jspecify.annotations.NullMarked;
