package io.jixiao.language.number;

import io.jixiao.language.reading.Operator;
import io.jixiao.language.reading.TextFile;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of {@code operators.txt} that stand in one place, and what each of them says. */
record OperatorWords(Map<String, Operator> words) {
    private static final List<String[]> LINES = TextFile.of(OperatorWords.class, "operators.txt").lines().stream()
            .map(line -> line.split("\\s+"))
            .toList();

    static OperatorWords standing(String place) {
        Map<String, Operator> words = new HashMap<>();
        LINES.stream()
                .filter(line -> line[0].equals(place))
                .forEach(line ->
                        Arrays.stream(line).skip(2).forEach(word -> words.put(word, Operator.valueOf(line[1]))));
        return new OperatorWords(words);
    }

    Operator of(String word) {
        return Objects.requireNonNull(words.get(word));
    }

    /** A pattern of any of them, the longest first. */
    String any() {
        return any(word -> true);
    }

    String any(Predicate<String> which) {
        return words.keySet().stream()
                .filter(which)
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}
