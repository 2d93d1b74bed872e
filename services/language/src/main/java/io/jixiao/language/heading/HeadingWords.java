package io.jixiao.language.heading;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One list of the words that forms use, as data in {@code headings.txt}: a new wording is a word there. */
public final class HeadingWords {
    private static final int LONGEST_HEADING = 16;
    private static final int LONGEST_TEXT = 80;
    private static final int SHORTEST_PART = 3;
    private static final char FIRST_CHINESE = '\u2E80';

    private final Map<String, List<String>> entries;
    private final Map<String, String> entryByWord = new LinkedHashMap<>();

    /** Words that a heading may hold: the longest first, and of two as long the first in the file. */
    private final List<String> parts;

    private HeadingWords(Map<String, List<String>> entries) {
        this.entries = entries;
        entries.forEach((entry, words) -> words.forEach(word -> entryByWord.put(word, entry)));
        this.parts = entryByWord.keySet().stream()
                .filter(it -> it.length() >= SHORTEST_PART)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** The list of this name, or several as one. Throws {@link IllegalArgumentException} where the file has no such list. */
    public static HeadingWords of(String... lists) {
        Map<String, List<String>> entries = new LinkedHashMap<>();
        for (String list : lists) {
            Map<String, List<String>> named = HeadingFile.LISTS.get(list);
            if (named == null) {
                throw new IllegalArgumentException(list);
            }
            named.forEach((entry, words) -> entries.merge(entry, words, HeadingWords::both));
        }
        return new HeadingWords(entries);
    }

    private static List<String> both(List<String> words, List<String> more) {
        return Stream.concat(words.stream(), more.stream()).toList();
    }

    /** Whether the heading is one of the words. */
    public boolean has(String heading) {
        return entry(heading).isPresent();
    }

    /** Whether the heading begins with one of the words. */
    public boolean begins(String heading) {
        return mayBeHeading(heading) && words().stream().anyMatch(PlainHeading.of(heading)::startsWith);
    }

    /** The entry that has the heading among its words; the name of an entry in a list without entries is empty. */
    public Optional<String> entry(String heading) {
        return mayBeHeading(heading)
                ? Optional.ofNullable(entryByWord.get(PlainHeading.of(heading)))
                : Optional.empty();
    }

    /** As {@link #entry}, or else the entry of the longest word, of three characters and more, that a short heading holds. */
    public Optional<String> nearest(String heading) {
        if (!mayBeHeading(heading)) {
            return Optional.empty();
        }
        String plain = PlainHeading.of(heading);
        return Optional.ofNullable(entryByWord.get(plain)).or(() -> holding(plain));
    }

    /** The first entry with a word that stands in the text. */
    public Optional<String> within(String text) {
        String plain = PlainHeading.of(text);
        return entries.entrySet().stream()
                .filter(it -> it.getValue().stream().anyMatch(plain::contains))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** All words, in the file's order. */
    public Collection<String> words() {
        return entryByWord.keySet();
    }

    /** The words of one entry. */
    public List<String> words(String entry) {
        return Objects.requireNonNull(entries.get(entry), entry);
    }

    /** A regular expression that any one of the words matches, in the file's order. */
    public String pattern() {
        return pattern(words());
    }

    /** The same for the words of one entry. */
    public String pattern(String entry) {
        return pattern(words(entry));
    }

    private static String pattern(Collection<String> words) {
        return words.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    }

    /** Neither a figure nor a long text heads anything; every word has a Chinese character. */
    private static boolean mayBeHeading(String text) {
        return text.length() <= LONGEST_TEXT && text.chars().anyMatch(it -> it >= FIRST_CHINESE);
    }

    private Optional<String> holding(String plain) {
        return plain.length() < SHORTEST_PART || plain.length() > LONGEST_HEADING
                ? Optional.empty()
                : parts.stream().filter(plain::contains).findFirst().map(entryByWord::get);
    }
}
