package io.jixiao.platform.metrics;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import java.util.List;
import java.util.Set;

/**
 * Labels of HTTP servers' metrics come from a list: anybody can ask for any path and by any method, and each new label is
 * kept for ever, until the registry takes no more and the real ones are lost.
 */
final class BoundedNames implements MeterFilter {

    static final String OTHER = "OTHER";

    private static final String SERVERS = "http.server.";
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    /** What Micrometer itself puts in place of a path. */
    private static final Set<String> NO_PATHS = Set.of("NOT_FOUND", "REDIRECTION", "UNKNOWN", "root");

    private final Set<String> paths;

    /** @param paths the contract's, with their parameters in braces */
    BoundedNames(Set<String> paths) {
        this.paths = paths;
    }

    @Override
    public Meter.Id map(Meter.Id id) {
        if (!id.getName().startsWith(SERVERS)) {
            return id;
        }
        List<Tag> tags = id.getTags();
        List<Tag> bounded = tags.stream().map(this::bounded).toList();
        return bounded.equals(tags) ? id : id.replaceTags(bounded);
    }

    private Tag bounded(Tag tag) {
        return switch (tag.getKey()) {
            case "uri" -> among(tag, paths.contains(tag.getValue()) || NO_PATHS.contains(tag.getValue()));
            case "method" -> among(tag, METHODS.contains(tag.getValue()));
            default -> tag;
        };
    }

    private static Tag among(Tag tag, boolean known) {
        return known ? tag : Tag.of(tag.getKey(), OTHER);
    }
}
