package io.jixiao.engine.finding;

import io.jixiao.engine.line.JudgedLine;
import io.jixiao.engine.method.Formula;
import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.Finding;
import io.jixiao.engine.score.FindingCode;
import io.jixiao.engine.score.Severity;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/** A flaw that a policy sees: where it is, and the figures behind it, which are added one by one. */
public final class Flaw {
    private final String lineId;
    private final String line;
    private final Cell cell;
    private final Map<String, String> figures = new TreeMap<>();

    private Flaw(String lineId, String line, Cell cell) {
        this.lineId = lineId;
        this.line = line;
        this.cell = cell;
    }

    /** A flaw of an indicator line. */
    public static Flaw of(JudgedLine line, Cell cell) {
        return new Flaw(line.indicator().id(), line.indicator().name(), cell);
    }

    /** A flaw of a row that is no indicator: the execution line, a class, a funds row. */
    public static Flaw at(String line, Cell cell) {
        return new Flaw(null, line, cell);
    }

    /** A flaw of the whole table. */
    public static Flaw ofTable(Cell cell) {
        return new Flaw(null, null, cell);
    }

    /** Adds a text behind it. */
    public Flaw with(String name, String value) {
        figures.put(name, value == null ? "" : value);
        return this;
    }

    /** Adds a number behind it. */
    public Flaw with(String name, BigDecimal value) {
        return with(name, value == null ? "" : Formula.number(value));
    }

    Finding as(FindingCode code, Severity severity) {
        return new Finding(code, severity, lineId, line, cell, figures);
    }
}
