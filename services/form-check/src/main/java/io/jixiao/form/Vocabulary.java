package io.jixiao.form;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.jixiao.language.reading.Simplified;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The words that forms head their columns and rows with, as data in {@code vocabulary.json}: a new wording is a word there. */
public final class Vocabulary {
    private static final Words WORDS = load();
    private static final Pattern REMARK = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*]|【[^【】]*】");
    private static final Pattern NUMBERING = Pattern.compile("^(?:[一二三四五六七八九十]+[、.]|\\d{1,2}[、.)](?!\\d)|20\\d\\d年度?)");
    private static final Pattern PUNCTUATION = Pattern.compile("[\\s\\p{Z}:*_,，。.、;\"“”'‘’/\\\\-]+");
    private static final String OF_WHICH = "其中";
    private static final int LONGEST_HEADING = 16;
    private static final int LONGEST_TEXT = 80;
    private static final int SHORTEST_PART = 3;
    private static final Map<String, Map<String, String>> ENTRIES = byWord();
    private static final Map<String, Map<Character, List<Part>>> PARTS = parts();

    private Vocabulary() {}

    private record Words(Map<String, LinkedHashMap<String, List<String>>> groups, Map<String, Set<String>> lists) {}

    /** A heading in one spelling: simplified, half-width, without remarks in brackets, numbering, year, spaces and punctuation. */
    public static String plain(String heading) {
        String simple = Simplified.of(heading);
        String plain = isBare(simple) ? simple : bare(simple);
        return plain.startsWith(OF_WHICH) ? plain.substring(OF_WHICH.length()) : plain;
    }

    /** Each step is gone only by a heading that may hold what it takes away. */
    private static String bare(String heading) {
        String narrow = isNarrow(heading) ? heading : Normalizer.normalize(heading, Normalizer.Form.NFKC);
        boolean remarked = narrow.indexOf('(') >= 0 || narrow.indexOf('[') >= 0 || narrow.indexOf('【') >= 0;
        String unremarked = (remarked ? REMARK.matcher(narrow).replaceAll("") : narrow).strip();
        String unnumbered = NUMBERING.matcher(unremarked).replaceFirst("");
        return unnumbered.chars().allMatch(Character::isLetterOrDigit)
                ? unnumbered
                : PUNCTUATION.matcher(unnumbered).replaceAll("");
    }

    private static boolean isNarrow(String heading) {
        return heading.chars().allMatch(it -> it < '\u0080' || isCommon((char) it));
    }

    private static boolean isCommon(char c) {
        return c >= '一' && c <= '龥';
    }

    /** Most headings are Chinese characters alone, of which nothing is left out. */
    private static boolean isBare(String heading) {
        for (int i = 0; i < heading.length(); i++) {
            if (!isCommon(heading.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the heading is one of the words of this list. */
    public static boolean is(String list, String heading) {
        return firstWith(heading, list) != null;
    }

    /** Whether the heading begins with one of the words of this list. */
    public static boolean begins(String list, String heading) {
        return mayBeHeading(heading) && WORDS.lists().get(list).stream().anyMatch(plain(heading)::startsWith);
    }

    /** The first of these lists that has the heading among its words; null where none has. */
    public static String firstWith(String heading, String... lists) {
        if (!mayBeHeading(heading)) {
            return null;
        }
        String plain = plain(heading);
        for (String list : lists) {
            if (WORDS.lists().get(list).contains(plain)) {
                return list;
            }
        }
        return null;
    }

    /** The entry of this group that has the heading among its words. */
    public static Optional<String> entry(String group, String heading) {
        return mayBeHeading(heading) ? Optional.ofNullable(ENTRIES.get(group).get(plain(heading))) : Optional.empty();
    }

    /** As {@link #entry}, or else the entry of the longest word, of three characters and more, that a short heading holds. */
    public static Optional<String> nearest(String group, String heading) {
        if (!mayBeHeading(heading)) {
            return Optional.empty();
        }
        String plain = plain(heading);
        String exact = ENTRIES.get(group).get(plain);
        return exact == null ? holding(group, plain) : Optional.of(exact);
    }

    /** The first entry of this group with a word that stands in the text. */
    public static Optional<String> within(String group, String text) {
        String plain = plain(text);
        return entries(group).entrySet().stream()
                .filter(it -> it.getValue().stream().anyMatch(plain::contains))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Neither a figure nor a long text heads anything; every word has a Chinese character. */
    private static boolean mayBeHeading(String text) {
        for (int i = 0; i < text.length() && text.length() <= LONGEST_TEXT; i++) {
            if (text.charAt(i) >= '\u2E80') {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> holding(String group, String plain) {
        if (plain.length() < SHORTEST_PART || plain.length() > LONGEST_HEADING) {
            return Optional.empty();
        }
        Part longest = null;
        for (int i = 0; i + SHORTEST_PART <= plain.length(); i++) {
            for (Part part : PARTS.get(group).getOrDefault(plain.charAt(i), List.of())) {
                if (plain.startsWith(part.word(), i) && (longest == null || part.goesBefore(longest))) {
                    longest = part;
                }
            }
        }
        return longest == null
                ? Optional.empty()
                : Optional.of(ENTRIES.get(group).get(longest.word()));
    }

    /** A word that a heading may hold; of several the longest counts, and of those as long the first in the vocabulary. */
    private record Part(String word, int place) {
        boolean goesBefore(Part other) {
            return word.length() > other.word.length() || word.length() == other.word.length() && place < other.place;
        }
    }

    /** By group, and there by the word's first character: most cells hold no word's. */
    private static Map<String, Map<Character, List<Part>>> parts() {
        Map<String, Map<Character, List<Part>>> all = new HashMap<>();
        ENTRIES.forEach((group, words) -> {
            Map<Character, List<Part>> byFirst = new HashMap<>();
            int place = 0;
            for (String word : words.keySet()) {
                if (word.length() >= SHORTEST_PART) {
                    byFirst.computeIfAbsent(word.charAt(0), any -> new ArrayList<>())
                            .add(new Part(word, place++));
                }
            }
            all.put(group, byFirst);
        });
        return all;
    }

    private static Map<String, List<String>> entries(String group) {
        return WORDS.groups().get(group);
    }

    private static Words load() {
        try (InputStream json = Vocabulary.class.getResourceAsStream("vocabulary.json")) {
            return new JsonMapper().readValue(json, Words.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, Map<String, String>> byWord() {
        Map<String, Map<String, String>> all = new HashMap<>();
        WORDS.groups().forEach((group, entries) -> {
            Map<String, String> byWord = new LinkedHashMap<>();
            entries.forEach((entry, words) -> words.forEach(word -> byWord.putIfAbsent(word, entry)));
            all.put(group, byWord);
        });
        return all;
    }
}
