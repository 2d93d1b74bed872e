package io.jixiao.language.scale;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The scales that forms print as targets (优良中低差), as {@code scales.txt} lists them. */
public final class PrintedScales {
    private static final Pattern BETWEEN = Pattern.compile("[\\s、,，/／;；|或和及→-]+");
    private static final Pattern AROUND = Pattern.compile("[。.！!“”\"]");

    /** Each scale's places, the best first, each with the ways to say it. */
    private static final List<List<List<String>>> KNOWN = read();

    private static final Map<String, List<String>> BY_TEXT = byText();

    private PrintedScales() {}

    /** The places of the scale that a text prints, in either order and with marks between or not; empty where it prints none. */
    public static Optional<List<String>> in(String text) {
        return Optional.ofNullable(BY_TEXT.get(BETWEEN.matcher(text).replaceAll("")));
    }

    /** Which place of a scale an answer says, 0 being the best; empty where it says none. */
    public static OptionalInt place(List<String> scale, String answer) {
        String said = AROUND.matcher(answer.strip()).replaceAll("");
        return KNOWN.stream()
                .filter(known -> names(known).equals(scale))
                .flatMapToInt(known -> IntStream.range(0, known.size())
                        .filter(place -> known.get(place).contains(said)))
                .findFirst();
    }

    private static List<String> names(List<List<String>> scale) {
        return scale.stream().map(List::getFirst).toList();
    }

    private static Map<String, List<String>> byText() {
        Map<String, List<String>> byText = new HashMap<>();
        for (List<List<String>> scale : KNOWN) {
            spellings(scale).forEach(text -> byText.putIfAbsent(text, names(scale)));
            spellings(scale.reversed()).forEach(text -> byText.putIfAbsent(text, names(scale)));
        }
        return byText;
    }

    /** All ways to say all places, one after the other. */
    private static Stream<String> spellings(List<List<String>> places) {
        return places.isEmpty()
                ? Stream.of("")
                : places.getFirst().stream()
                        .flatMap(first ->
                                spellings(places.subList(1, places.size())).map(rest -> first + rest));
    }

    private static List<List<List<String>>> read() {
        try (InputStream file =
                Objects.requireNonNull(PrintedScales.class.getResourceAsStream("scales.txt"), "scales.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(PrintedScales::places)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<String>> places(String line) {
        return Stream.of(line.split(" "))
                .map(place -> List.of(place.split("\\|")))
                .toList();
    }
}
