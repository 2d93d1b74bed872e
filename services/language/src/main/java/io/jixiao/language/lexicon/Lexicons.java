package io.jixiao.language.lexicon;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The lexicons that are shipped, each in a file of its own that says of each list what it is for. */
public final class Lexicons {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final List<String> IDS = List.of("zh-1");
    private static final Map<String, Lexicon> SHIPPED =
            IDS.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), Lexicons::read));

    private Lexicons() {}

    /** Ids of the lexicons, the newest last. */
    public static List<String> ids() {
        return IDS;
    }

    /** The lexicon with this id; empty where there is none. */
    public static Optional<Lexicon> find(String id) {
        return Optional.ofNullable(SHIPPED.get(id));
    }

    private static Lexicon read(String id) {
        try (InputStream json = Lexicons.class.getResourceAsStream(id + ".json")) {
            return MAPPER.treeToValue(entries(MAPPER.readTree(json)), Lexicon.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Its lists without what is said about them. */
    private static ObjectNode entries(JsonNode file) {
        ObjectNode lists = MAPPER.createObjectNode();
        file.properties().stream()
                .filter(list -> list.getValue().isObject())
                .forEach(list -> lists.set(list.getKey(), list.getValue().get("entries")));
        return lists;
    }
}
