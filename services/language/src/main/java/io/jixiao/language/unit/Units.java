package io.jixiao.language.unit;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the unit that a text has at a place, with what it is for: 元/人·月. */
public final class Units {
    /** A table speaks of one year: 4次/年 and 4次 are the same, and so are 300元/人·年, 300元/年·人 and 300元/人. */
    private static final String YEAR = "month*12";
    /** What stands between the parts of a unit: 元/人·月, 元/人*月. */
    private static final String JOINTS = "/·*×";

    private static final String JOINTS_BELOW = ".、";

    /** The family of a scale without a unit (500万). */
    static final String NAMELESS = "unknown:";

    private Units() {}

    /** A unit and where it ends in the text. */
    public record Found(Unit unit, int end) {}

    /** The longest known unit that the text has at this place; null when there is none. */
    public static @Nullable Found at(String text, int start) {
        Found longest = UnitTable.longest(text, start, text.length());
        return longest == null ? null : per(text, longest, JOINTS);
    }

    /** A unit by its name with scale (万元); a name nobody knows is a unit of its own. */
    static Unit named(String name) {
        Magnitude scale = Magnitude.at(name, 0);
        String base = name.substring(scale.end());
        Found known = at(base, 0);
        Unit unit = known != null && known.end() == base.length() ? known.unit() : unknown(base);
        return scale.end() == 0 ? unit : unit.scaled(name.substring(0, scale.end()), scale.factor());
    }

    /** A unit that is in no table: comparable only with itself. */
    private static Unit unknown(String name) {
        return new Unit(name, NAMELESS + name, BigDecimal.ONE, Unit.Kind.AMOUNT);
    }

    private static Found per(String text, Found found, String joints) {
        if (found.end() >= text.length() || joints.indexOf(text.charAt(found.end())) < 0) {
            return found;
        }
        int start = Magnitude.at(text, tenBehind(text, found.end() + 1)).end();
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

    /** What stands below a stroke: a unit, or whom it is for (1250元/生); a point may join them (84元/人.年, 400元/人、天). */
    private static @Nullable Found below(String text, int start) {
        int stroke = text.indexOf('/', start);
        Found known = UnitTable.longest(text, start, stroke < 0 ? text.length() : stroke);
        if (known != null) {
            return per(text, known, JOINTS + JOINTS_BELOW);
        }
        String word = start < text.length() ? text.substring(start, start + 1) : "";
        boolean ends = start + 1 >= text.length() || !Character.isIdeographic(text.charAt(start + 1));
        return UnitTable.standsOnlyBelow(word) && ends
                ? per(text, new Found(unknown(word), start + 1), JOINTS + JOINTS_BELOW)
                : null;
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
}
