package io.jixiao.language.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A file of words beside a class.
 *
 * @param lines without remarks (#) and empty lines
 */
public record TextFile(List<String> lines) {

    public static TextFile of(Class<?> owner, String name) {
        try (InputStream file = owner.getResourceAsStream(name)) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return new TextFile(text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
