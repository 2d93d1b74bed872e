package io.jixiao.benchmarks.drools;

import io.jixiao.engine.score.Grade;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Where the rules leave what they found out about a table. */
public final class Result {
    private final boolean declaredStands;
    private final Points[] lines;
    private final List<Noticed> noticed = new ArrayList<>();
    private BigDecimal weight = BigDecimal.ZERO;
    private BigDecimal subtotal = BigDecimal.ZERO;
    private BigDecimal lost = BigDecimal.ZERO;
    private BigDecimal undecided = BigDecimal.ZERO;
    private boolean decided = true;
    private Points execution;
    private BigDecimal rate;
    private BigDecimal total;
    private Grade grade;

    Result(Table table) {
        lines = new Points[table.lines()];
        declaredStands = table.declaredStands();
    }

    void add(Line line, Points points) {
        lines[line.row()] = points;
        sum(points);
    }

    void add(Points ofExecution) {
        execution = ofExecution;
        sum(ofExecution);
    }

    void add(Noticed note) {
        noticed.add(note);
    }

    private void sum(Points points) {
        weight = weight.add(points.weight());
        if (points.score() == null) {
            decided = false;
            undecided = undecided.add(points.weight());
        } else {
            subtotal = subtotal.add(points.score());
            lost = lost.add(points.lost());
        }
    }

    void rate(BigDecimal executed) {
        rate = executed;
    }

    boolean declaredStands() {
        return declaredStands;
    }

    Total sums(BigDecimal wanted) {
        return new Total(decided, weight, wanted, subtotal);
    }

    void total(BigDecimal points) {
        total = points;
    }

    void grade(Grade reached) {
        grade = reached;
    }

    /** The indicator lines in the table's order. */
    public List<Points> lines() {
        return List.of(lines);
    }

    public List<Noticed> noticed() {
        return noticed;
    }

    public Points execution() {
        return execution;
    }

    /** Executed ÷ adjusted budget in percent; null when not computable. */
    public BigDecimal rate() {
        return rate;
    }

    public BigDecimal totalWeight() {
        return weight;
    }

    public BigDecimal subtotal() {
        return subtotal;
    }

    public BigDecimal lost() {
        return lost;
    }

    public BigDecimal undecidedWeight() {
        return undecided;
    }

    /** Null while a line is undecided. */
    public BigDecimal total() {
        return total;
    }

    /** Null while a line is undecided, and where the weights are not 100. */
    public Grade grade() {
        return grade;
    }
}
