package io.jixiao.platform.messaging.outbox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The rows that a relay holds in memory, by key. Used by the relay's thread alone. */
final class Lanes {
    private final Map<Lane.Id, Lane> lanes = new LinkedHashMap<>();

    void add(OutboxRow row) {
        lanes.computeIfAbsent(row.lane(), id -> new Lane()).add(row);
    }

    /** The next row of every key that has none under way, where the topic is open; they count as under way from now on. */
    List<OutboxRow> depart(Predicate<String> topicOpen) {
        List<OutboxRow> departing = new ArrayList<>();
        lanes.forEach((id, lane) -> {
            if (lane.ready() && topicOpen.test(id.topic())) {
                departing.add(lane.depart());
            }
        });
        return departing;
    }

    /** Whether the row is the one its key waits for; false for news of sends from before {@link #clear()}. */
    boolean expects(OutboxRow row) {
        Lane lane = lanes.get(row.lane());
        return lane != null && lane.expects(row);
    }

    void arrive(OutboxRow row) {
        if (lanes.get(row.lane()).arrive()) {
            lanes.remove(row.lane());
        }
    }

    /** Gives the rows of a failing key back to the table; they are read again when its next attempt is due. */
    void close(OutboxRow failed) {
        lanes.remove(failed.lane());
    }

    void clear() {
        lanes.clear();
    }

    /** Gives the rows of topics that cannot be reached back to the table, so that they take no one's place. */
    void closeTopics(Set<String> missing) {
        lanes.keySet().removeIf(id -> missing.contains(id.topic()));
    }

    List<Long> ids() {
        List<Long> ids = new ArrayList<>();
        lanes.values().forEach(lane -> lane.rows().forEach(row -> ids.add(row.id())));
        return ids;
    }

    int size() {
        return lanes.values().stream().mapToInt(Lane::size).sum();
    }
}
