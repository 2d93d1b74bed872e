/** The envelope of events (CloudEvents), and what topics and traces are called. */
@NullMarked
package io.jixiao.platform.messaging.event;

import org.jspecify.annotations.NullMarked;
