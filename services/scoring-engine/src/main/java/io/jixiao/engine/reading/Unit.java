package io.jixiao.engine.reading;

import java.math.BigDecimal;

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
    public static Unit of(String name) {
        return name == null || name.isBlank() ? null : Units.named(name);
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

    /** What it is, however it is written: the same for 月 and 个月. */
    String identity() {
        return family + "*" + factor.toPlainString();
    }

    /** What its name is scaled by: 10000 for 万元, 1 for 元. */
    public BigDecimal writtenScale() {
        return Scale.at(name, 0).factor();
    }

    /** This bare scale, of what the other unit counts. */
    public Unit counting(Unit other) {
        return new Unit(name, other.family, factor, other.kind);
    }

    Unit scaled(String scale, BigDecimal by) {
        return new Unit(scale + name, family, factor.multiply(by), kind);
    }
}
