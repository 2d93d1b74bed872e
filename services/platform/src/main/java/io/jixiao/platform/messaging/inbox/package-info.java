/** Receiving: an event has its effect once for each consumer. */
@NullMarked
package io.jixiao.platform.messaging.inbox;

import org.jspecify.annotations.NullMarked;
