package io.jixiao.benchmarks.drools;

import io.jixiao.engine.score.Grade;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Where the rules leave what they found out. */
public final class Result {
    private final List<Points> lines = new ArrayList<>();
    private final List<Noticed> noticed = new ArrayList<>();
    private BigDecimal total;
    private Grade grade;

    public void add(Points points) {
        lines.add(points);
    }

    public void add(Noticed note) {
        noticed.add(note);
    }

    public void grade(BigDecimal points, Grade reached) {
        total = points;
        grade = reached;
    }

    /** The lines in the order in which the rules fired. */
    public List<Points> lines() {
        return lines;
    }

    public List<Noticed> noticed() {
        return noticed;
    }

    public BigDecimal total() {
        return total;
    }

    public Grade grade() {
        return grade;
    }
}
