package io.jixiao.engine.finding;

import io.jixiao.engine.line.JudgedLine;
import io.jixiao.engine.method.Formula;
import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.Finding;
import io.jixiao.engine.score.FindingCode;
import io.jixiao.engine.score.FindingPlace;
import io.jixiao.engine.score.Severity;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A flaw that a policy sees: where it is, and the figures behind it, which are added one by one. */
public final class Flaw {
    private final FindingPlace place;
    private final Cell cell;
    private final Map<String, String> figures = new TreeMap<>();

    private Flaw(FindingPlace place, Cell cell) {
        this.place = place;
        this.cell = cell;
    }

    /** A flaw in that column of the place. */
    public static Flaw at(FindingPlace place, Cell cell) {
        return new Flaw(place, cell);
    }

    /** A flaw of an indicator line. */
    public static Flaw of(JudgedLine line, Cell cell) {
        return at(new FindingPlace.Line(line.indicator().id(), line.indicator().name()), cell);
    }

    /** A flaw of the execution line. */
    public static Flaw ofExecution(Cell cell) {
        return at(FindingPlace.EXECUTION, cell);
    }

    /** A flaw of the whole table. */
    public static Flaw ofTable(Cell cell) {
        return at(FindingPlace.TABLE, cell);
    }

    /** Adds a text behind it. */
    public Flaw with(String name, @Nullable String value) {
        figures.put(name, value == null ? "" : value);
        return this;
    }

    /** Adds a number behind it. */
    public Flaw with(String name, @Nullable BigDecimal value) {
        return with(name, value == null ? "" : Formula.number(value));
    }

    Finding as(FindingCode code, Severity severity) {
        return new Finding(code, severity, place, cell, figures);
    }
}
