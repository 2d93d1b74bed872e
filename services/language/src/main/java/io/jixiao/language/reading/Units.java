package io.jixiao.language.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of units, from {@code units.txt}; finds the longest one a text begins with. */
final class Units {
    private static final Map<String, Unit> BY_SPELLING = new HashMap<>();
    private static final int LONGEST;
    /** A table speaks of one year: 4次/年 and 4次 are the same, and so are 300元/人·年, 300元/年·人 and 300元/人. */
    private static final String YEAR = "month*12";
    /** What stands between the parts of a unit: 元/人·月, 元/人*月. */
    private static final String JOINTS = "/·*×";

    private static final String JOINTS_BELOW = ".、";
    /** Words that are units only where they say whom or what a unit is for; 100生 counts nothing. */
    private static final String ONLY_BELOW = "生校岗师孩车";

    static {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Units.class.getResourceAsStream("units.txt"), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(Units::register);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        LONGEST = BY_SPELLING.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    private Units() {}

    /** The longest known unit that the text has at this place; null when there is none. */
    static Found at(String text, int start) {
        Found longest = longest(text, start, Math.min(text.length(), start + LONGEST));
        return longest == null ? null : per(text, longest, JOINTS);
    }

    private static Found longest(String text, int start, int latest) {
        for (int end = latest; end > start; end--) {
            Unit unit = BY_SPELLING.get(text.substring(start, end));
            if (unit != null && !insideLatinWord(text, end)) {
                return new Found(unit, end);
            }
        }
        return null;
    }

    /** What stands below a stroke: a unit, or whom it is for (1250元/生); a point may join them (84元/人.年, 400元/人、天). */
    private static Found below(String text, int start) {
        int stroke = text.indexOf('/', start);
        int latest = Math.min(stroke < 0 ? text.length() : stroke, start + LONGEST);
        Found known = longest(text, start, latest);
        if (known != null) {
            return per(text, known, JOINTS + JOINTS_BELOW);
        }
        boolean named = start < text.length() && ONLY_BELOW.indexOf(text.charAt(start)) >= 0;
        boolean ends = start + 1 >= text.length() || !Character.isIdeographic(text.charAt(start + 1));
        return named && ends
                ? per(text, new Found(unknown(text.substring(start, start + 1)), start + 1), JOINTS + JOINTS_BELOW)
                : null;
    }

    /** m in min is no metre. */
    private static boolean insideLatinWord(String text, int end) {
        return end < text.length() && isLatin(text.charAt(end - 1)) && isLatin(text.charAt(end));
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** A unit by its name with scale (万元); a name nobody knows is a unit of its own. */
    static Unit named(String name) {
        Scale scale = Scale.at(name, 0);
        String base = name.substring(scale.end());
        Found known = at(base, 0);
        Unit unit = known != null && known.end() == base.length() ? known.unit() : unknown(base);
        return scale.end() == 0 ? unit : unit.scaled(name.substring(0, scale.end()), scale.factor());
    }

    /** The family of a scale without a unit (500万). */
    static final String NAMELESS = "unknown:";

    /** A unit that is in no table: comparable only with itself. */
    static Unit unknown(String name) {
        return new Unit(name, NAMELESS + name, BigDecimal.ONE, Unit.Kind.AMOUNT);
    }

    /** A unit and where it ends in the text. */
    record Found(Unit unit, int end) {}

    private static Found per(String text, Found found, String joints) {
        if (found.end() >= text.length() || joints.indexOf(text.charAt(found.end())) < 0) {
            return found;
        }
        int start = Scale.at(text, tenBehind(text, found.end() + 1)).end();
        Found below = below(text, start);
        if (below == null) {
            return found;
        }
        Unit unit = found.unit();
        String name =
                unit.name() + text.substring(found.end(), start) + below.unit().name();
        String each = inOneOrder(
                "/" + text.substring(found.end() + 1, start) + below.unit().identity());
        if (unit.identity().equals(YEAR)) {
            return new Found(new Unit(name, below.unit().family(), below.unit().factor(), unit.kind()), below.end());
        }
        boolean inOneYear = each.equals("/" + YEAR) && unit.kind() != Unit.Kind.RATIO;
        String family = inOneYear ? unit.family() : unit.family() + each;
        return new Found(new Unit(name, family, unit.factor(), unit.kind()), below.end());
    }

    /** 人/10万人: the 10 belongs to the unit. */
    private static int tenBehind(String text, int start) {
        return text.startsWith("10万", start) ? start + 2 : start;
    }

    /** 元/人·月 and 元/月/人 are the same. */
    private static String inOneOrder(String each) {
        return each.indexOf('/', 1) < 0
                ? each
                : Stream.of(each.substring(1).split("/")).sorted().collect(Collectors.joining("/", "/", ""));
    }

    private static void register(String line) {
        String[] words = line.split("\\s+");
        BigDecimal factor = new BigDecimal(words[1]);
        for (int i = 2; i < words.length; i++) {
            boolean alone = words[0].equals("count");
            String family = alone ? "count:" + words[i] : words[0];
            BY_SPELLING.put(words[i], new Unit(name(words, i), family, factor, kind(words[0])));
        }
    }

    /** As it is written, but 工作日 for 个工作日 and one name for each unit of money and each ratio. */
    private static String name(String[] words, int at) {
        boolean counted = at > 2 && words[at].startsWith("个") && List.of(words).contains(words[at].substring(1));
        return switch (kind(words[0])) {
            case MONEY, RATIO -> words[2];
            default -> counted ? words[at].substring(1) : words[at];
        };
    }

    private static Unit.Kind kind(String family) {
        return switch (family) {
            case "ratio", "share" -> Unit.Kind.RATIO;
            case "money" -> Unit.Kind.MONEY;
            case "time", "workday", "month" -> Unit.Kind.DURATION;
            case "point", "multiple", "warmth" -> Unit.Kind.OTHER;
            default -> Unit.Kind.AMOUNT;
        };
    }
}
