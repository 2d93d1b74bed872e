package io.jixiao.platform.messaging.outbox;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The waiting events of one key, of which at most one is under way. The next is sent only when the one before it has
 * arrived, so a failure can never let a later event overtake an earlier one.
 */
final class KeyQueue {
    /** A topic (without prefix) and a key in it. */
    record Id(String topic, String key) {}

    private final Deque<OutboxRow> waiting = new ArrayDeque<>();
    private boolean underWay;

    void add(OutboxRow row) {
        waiting.addLast(row);
    }

    boolean ready() {
        return !underWay && !waiting.isEmpty();
    }

    OutboxRow take() {
        underWay = true;
        return waiting.getFirst();
    }

    /** The row under way has arrived; returns whether the queue is empty now. */
    boolean arrive() {
        underWay = false;
        waiting.removeFirst();
        return waiting.isEmpty();
    }

    boolean expects(OutboxRow row) {
        return underWay && waiting.getFirst() == row;
    }

    Iterable<OutboxRow> rows() {
        return waiting;
    }

    int size() {
        return waiting.size();
    }
}
