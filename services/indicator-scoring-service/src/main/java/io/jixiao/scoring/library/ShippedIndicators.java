package io.jixiao.scoring.library;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The library that comes with the product, the same for every division. A change of it is a new file. */
final class ShippedIndicators {

    private static final String NEWEST = "/shipped/indicator-library-1.json";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private ShippedIndicators() {}

    /**
     * @param version of the file, and so of every indicator in it
     * @param indicators in no particular order
     */
    record Shipped(int version, List<LibraryIndicator> indicators) {}

    static Shipped read() {
        try (InputStream json = ShippedIndicators.class.getResourceAsStream(NEWEST)) {
            return MAPPER.readValue(json, Shipped.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
