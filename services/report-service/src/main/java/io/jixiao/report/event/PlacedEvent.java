package io.jixiao.report.event;

/** An event at its place in the order of all. */
record PlacedEvent(long position, String event) {}
