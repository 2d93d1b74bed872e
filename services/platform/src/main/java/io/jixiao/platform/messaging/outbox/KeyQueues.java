package io.jixiao.platform.messaging.outbox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The rows that a relay holds in memory, by key. Used by the relay's thread alone. */
final class KeyQueues {
    private final Map<KeyQueue.Id, KeyQueue> queues = new LinkedHashMap<>();

    void add(OutboxRow row) {
        queues.computeIfAbsent(row.queue(), id -> new KeyQueue()).add(row);
    }

    /** The next row of every key that has none under way, where the topic is open; they count as under way from now on. */
    List<OutboxRow> take(Predicate<String> topicOpen) {
        List<OutboxRow> taken = new ArrayList<>();
        queues.forEach((id, queue) -> {
            if (queue.ready() && topicOpen.test(id.topic())) {
                taken.add(queue.take());
            }
        });
        return taken;
    }

    /** Whether the row is the one its key waits for; false for news of sends from before {@link #clear()}. */
    boolean expects(OutboxRow row) {
        KeyQueue queue = queues.get(row.queue());
        return queue != null && queue.expects(row);
    }

    void arrive(OutboxRow row) {
        queues.computeIfPresent(row.queue(), (id, queue) -> queue.arrive() ? null : queue);
    }

    /** Gives the rows of a failing key back to the table; they are read again when its next attempt is due. */
    void close(OutboxRow failed) {
        queues.remove(failed.queue());
    }

    void clear() {
        queues.clear();
    }

    /** Gives the rows of topics that cannot be reached back to the table, so that they take no one's place. */
    void closeTopics(Set<String> missing) {
        queues.keySet().removeIf(id -> missing.contains(id.topic()));
    }

    List<Long> ids() {
        List<Long> ids = new ArrayList<>();
        queues.values().forEach(queue -> queue.rows().forEach(row -> ids.add(row.id())));
        return ids;
    }

    int size() {
        return queues.values().stream().mapToInt(KeyQueue::size).sum();
    }
}
