package io.jixiao.language.heading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The lists of {@code headings.txt}, each with its entries in the file's order; a list without entries has one without a name. */
final class HeadingFile {
    static final Map<String, Map<String, List<String>>> LISTS = load();

    private HeadingFile() {}

    private static Map<String, Map<String, List<String>>> load() {
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(HeadingFile.class.getResourceAsStream("headings.txt")),
                StandardCharsets.UTF_8))) {
            return lists(file.lines().toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, Map<String, List<String>>> lists(List<String> lines) {
        Map<String, Map<String, List<String>>> lists = new LinkedHashMap<>();
        Map<String, List<String>> list = Map.of();
        for (String line : lines) {
            if (line.startsWith("[")) {
                list = new LinkedHashMap<>();
                lists.put(line.substring(1, line.indexOf(']')), list);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                int colon = line.indexOf(':');
                list.computeIfAbsent(line.substring(0, Math.max(0, colon)), entry -> new ArrayList<>())
                        .addAll(List.of(line.substring(colon + 1).strip().split(" +")));
            }
        }
        return Collections.unmodifiableMap(lists);
    }
}
