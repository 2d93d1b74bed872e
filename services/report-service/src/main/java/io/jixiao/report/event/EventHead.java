package io.jixiao.report.event;

/**
 * How far the events of all callers go.
 *
 * @param position the newest one's, 0 before the first
 * @param forgotten the newest position whose event is kept no longer, 0 where all are
 */
record EventHead(long position, long forgotten) {}
