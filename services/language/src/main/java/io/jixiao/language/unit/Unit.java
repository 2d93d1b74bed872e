package io.jixiao.language.unit;

import io.jixiao.language.reading.Reading;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit as a cell writes it, scale included.
 *
 * @param name as written, with its scale (万元)
 * @param family units of one family convert into each other; a unit nobody knows is a family of its own
 * @param factor what one of it is in the family's base unit (10000 for 万元)
 * @param kind what sort of thing it measures
 */
public record Unit(String name, String family, BigDecimal factor, Kind kind) {

    /** Sorts of unit that scoring treats differently. */
    public enum Kind {
        RATIO,
        MONEY,
        DURATION,
        /** Things that cannot be fewer than none: counts, lengths, areas. */
        AMOUNT,
        /** Units that may be negative: percentage points, degrees. */
        OTHER
    }

    /** The unit read from its name in a reading; null for none. */
    public static @Nullable Unit of(@Nullable String name) {
        return name == null || name.isBlank() ? null : Units.named(name);
    }

    /** The unit that a reading is in; null where it has none. */
    public static @Nullable Unit of(Reading reading) {
        return reading instanceof Reading.Quantity quantity ? of(quantity.unit()) : null;
    }

    /** Whether values in this unit can be compared with values in the other. */
    public boolean convertsTo(Unit other) {
        return family.equals(other.family);
    }

    /** In no table: it may be any word that stands after a number. */
    public boolean isUnknown() {
        return family.startsWith(Units.NAMELESS);
    }

    /** 500万, which leaves out of what. */
    public boolean isBareScale() {
        return family.equals(Units.NAMELESS) && factor.compareTo(BigDecimal.ONE) > 0;
    }

    /** What one of it is for: 人 and 月 of 元/人·月; empty for a unit of the whole. */
    public List<String> each() {
        int stroke = name.indexOf('/');
        return stroke < 0 ? List.of() : List.of(name.substring(stroke + 1).split("[/·*×.、]"));
    }

    /** The same without what it is for: 元 of 元/人·月. */
    public Unit whole() {
        int stroke = name.indexOf('/');
        return stroke < 0 ? this : Units.named(name.substring(0, stroke));
    }

    /** What it is, however it is written: the same for 月 and 个月. The factor stands before what it is for (元/月). */
    String identity() {
        int each = family.indexOf('/');
        String times = "*" + factor.toPlainString();
        return each < 0 ? family + times : family.substring(0, each) + times + family.substring(each);
    }

    /** What its name is scaled by: 10000 for 万元, 1 for 元. */
    public BigDecimal writtenScale() {
        return Magnitude.at(name, 0).factor();
    }

    /** This bare scale, of what the other unit counts. */
    public Unit counting(Unit other) {
        return new Unit(name, other.family, factor, other.kind);
    }

    public Unit scaled(String scale, BigDecimal by) {
        return new Unit(scale + name, family, factor.multiply(by), kind);
    }
}
