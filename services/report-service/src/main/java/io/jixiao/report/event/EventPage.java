package io.jixiao.report.event;

import java.util.List;

/**
 * What a caller is told after a position.
 *
 * @param seen up to where everything that is for the caller has been read
 * @param isFull whether there may be more
 */
record EventPage(List<PlacedEvent> events, long seen, boolean isFull) {}
