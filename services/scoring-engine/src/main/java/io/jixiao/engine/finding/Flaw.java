package io.jixiao.engine.finding;

import io.jixiao.engine.line.JudgedLine;
import io.jixiao.engine.method.Formula;
import io.jixiao.engine.score.Cell;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/** A flaw that a policy sees: where it is, and the figures behind it. */
public record Flaw(String lineId, String line, Cell cell, Map<String, String> figures) {

    /** A flaw of an indicator line. */
    public static Flaw of(JudgedLine line, Cell cell) {
        return new Flaw(line.indicator().id(), line.indicator().name(), cell, Map.of());
    }

    /** A flaw of a row that is no indicator: the execution line, a class, a funds row. */
    public static Flaw at(String line, Cell cell) {
        return new Flaw(null, line, cell, Map.of());
    }

    /** A flaw of the whole table. */
    public static Flaw ofTable(Cell cell) {
        return new Flaw(null, null, cell, Map.of());
    }

    /** With a text behind it. */
    public Flaw with(String name, String value) {
        Map<String, String> more = new TreeMap<>(figures);
        more.put(name, value == null ? "" : value);
        return new Flaw(lineId, line, cell, more);
    }

    /** With a number behind it. */
    public Flaw with(String name, BigDecimal value) {
        return with(name, value == null ? "" : Formula.number(value));
    }
}
