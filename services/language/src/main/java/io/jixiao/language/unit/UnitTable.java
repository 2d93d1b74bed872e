package io.jixiao.language.unit;

import io.jixiao.language.reading.TextFile;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The units of {@code units.txt}, by their spellings. */
final class UnitTable {
    private static final Map<String, Unit> BY_SPELLING = new HashMap<>();
    private static final Map<String, Unit.Kind> KINDS = new HashMap<>();
    private static final Set<String> ONLY_BELOW = new HashSet<>();
    private static final int LONGEST;

    static {
        TextFile.of(UnitTable.class, "units.txt").lines().forEach(UnitTable::register);
        LONGEST = BY_SPELLING.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    private UnitTable() {}

    /** The longest unit that the text has at this place, ending at the latest there; null where it has none. */
    static Units.@Nullable Found longest(String text, int start, int latest) {
        for (int end = Math.min(latest, start + LONGEST); end > start; end--) {
            Unit unit = BY_SPELLING.get(text.substring(start, end));
            if (unit != null && !insideLatinWord(text, end)) {
                return new Units.Found(unit, end);
            }
        }
        return null;
    }

    /** Whether it says whom or what a unit is for, and counts nothing by itself (1250元/生). */
    static boolean standsOnlyBelow(String word) {
        return ONLY_BELOW.contains(word);
    }

    /** m in min is no metre. */
    private static boolean insideLatinWord(String text, int end) {
        return end < text.length() && isLatin(text.charAt(end - 1)) && isLatin(text.charAt(end));
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static void register(String line) {
        List<String> words = List.of(line.split("\\s+"));
        List<String> rest = words.subList(2, words.size());
        switch (words.getFirst()) {
            case "kind" -> rest.forEach(family -> KINDS.put(family, Unit.Kind.valueOf(words.get(1))));
            case "below" -> ONLY_BELOW.addAll(rest);
            default -> rest.forEach(it -> BY_SPELLING.put(it, unit(words.getFirst(), words.get(1), it, rest)));
        }
    }

    private static Unit unit(String family, String factor, String spelling, List<String> spellings) {
        Unit.Kind kind = KINDS.getOrDefault(family, Unit.Kind.AMOUNT);
        boolean alone = family.equals("count");
        return new Unit(
                name(kind, spelling, spellings), alone ? "count:" + spelling : family, new BigDecimal(factor), kind);
    }

    /** As it is written, but 工作日 for 个工作日 and one name for each unit of money and each ratio. */
    private static String name(Unit.Kind kind, String spelling, List<String> spellings) {
        if (kind == Unit.Kind.MONEY || kind == Unit.Kind.RATIO) {
            return spellings.getFirst();
        }
        boolean counted = spelling.startsWith("个") && spellings.contains(spelling.substring(1));
        return counted && !spelling.equals(spellings.getFirst()) ? spelling.substring(1) : spelling;
    }
}
