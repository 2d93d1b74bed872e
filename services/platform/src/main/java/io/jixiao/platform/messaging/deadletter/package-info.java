/** Events that could not be processed: kept with their reason, shown and replayed. */
@NullMarked
package io.jixiao.platform.messaging.deadletter;

import org.jspecify.annotations.NullMarked;
