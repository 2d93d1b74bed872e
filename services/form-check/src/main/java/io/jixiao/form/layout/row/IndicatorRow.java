package io.jixiao.form.layout.row;

import io.jixiao.engine.evaluation.Direction;
import io.jixiao.form.Form.IndicatorLine;
import io.jixiao.form.document.Grid;
import io.jixiao.form.document.GridCell;
import io.jixiao.form.layout.heading.IndicatorColumns;
import io.jixiao.form.layout.heading.IndicatorColumns.Role;
import io.jixiao.form.layout.text.Amounts;
import io.jixiao.form.layout.text.EmptyCell;
import io.jixiao.language.heading.HeadingWords;
import io.jixiao.language.reading.Numbering;
import io.jixiao.language.unit.Unit;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One row below an indicator heading. */
public record IndicatorRow(Grid grid, int row, IndicatorColumns columns) {
    private static final HeadingWords NO_INDICATOR = HeadingWords.of("noIndicator");
    private static final HeadingWords DIRECTIONS = HeadingWords.of("direction");
    private static final Pattern DOTS = Pattern.compile("^[.…·。]*$");
    private static final Pattern SIGN = Pattern.compile("[≥≤≧≦⩾⩽><=═]{1,2}|大于等于|小于等于|不低于|不高于|不少于|不超过|大于|小于|等于");

    public String text(Role role) {
        return columns.text(grid, row, role);
    }

    /** 三级指标 without a numbering (指标1：, 1., （1）, ①); the second-level cell on forms that have no third level. */
    public String name() {
        String name = writtenName();
        return DOTS.matcher(name).matches() || EmptyCell.is(name) ? "" : name;
    }

    private String writtenName() {
        return Numbering.without(columns.has(Role.NAME) ? text(Role.NAME) : text(Role.SUBCLASS));
    }

    /** Whether the row states an indicator; an empty second-level class keeps a row that does not. */
    public boolean isIndicator() {
        if (isRemark() || isDeclined()) {
            return false;
        }
        boolean valued = !target().isBlank() || !text(Role.ACTUAL).isBlank() || own(Role.WEIGHT) != null;
        boolean marked = own(Role.WEIGHT) != null || own(Role.SCORE) != null;
        return !name().isBlank() ? valued || marked : !target().isBlank() && marked;
    }

    /** Whether the row says in words that its class has no indicator (无, 不涉及), and asks no points for it. */
    public boolean isDeclined() {
        return NO_INDICATOR.has(writtenName()) && !asksOrGivesPoints();
    }

    /** Whether the row has points of its own, other than 0. */
    boolean asksOrGivesPoints() {
        return hasPoints(Role.WEIGHT) || hasPoints(Role.SCORE);
    }

    private boolean hasPoints(Role role) {
        BigDecimal points = own(role);
        return points != null && points.signum() != 0;
    }

    /**
     * Whether one cell is merged over the whole line, or over its values and points: a remark, or a heading of what follows; or over
     * class and name, with no points beside it: a label of the form with its text (其他需要说明的事项 | 无).
     */
    boolean isRemark() {
        if (isOneCell(Role.CLASS, Role.NAME) && own(Role.WEIGHT) == null && own(Role.SCORE) == null) {
            return true;
        }
        GridCell name = columns.cell(grid, row, columns.has(Role.NAME) ? Role.NAME : Role.SUBCLASS);
        GridCell points = columns.cell(grid, row, Role.WEIGHT);
        return Stream.of(Role.TARGET, Role.ACTUAL, Role.WEIGHT)
                        .map(it -> columns.cell(grid, row, it))
                        .anyMatch(it -> it == name && !it.isBlank())
                || Stream.of(Role.TARGET, Role.ACTUAL)
                        .map(it -> columns.cell(grid, row, it))
                        .anyMatch(it -> it != null && it == points && !it.isBlank());
    }

    /** 分值; on a form without a column for it, the points behind the indicator's name: 培训班次（20分）. */
    public @Nullable BigDecimal weight() {
        return columns.has(Role.WEIGHT) ? own(Role.WEIGHT) : Amounts.pointsBehind(name());
    }

    /** Points in the row's own cell; a cell that is merged with the row above belongs to that row. */
    public @Nullable BigDecimal own(Role role) {
        GridCell cell = columns.cell(grid, row, role);
        return cell == null || cell.row() != row ? null : Amounts.points(cell.text());
    }

    /** Whether the row has a cell of its own in this column. */
    public boolean isOwn(Role role) {
        GridCell cell = columns.cell(grid, row, role);
        return cell != null && cell.row() == row;
    }

    /** Whether one written cell covers both columns. */
    boolean isOneCell(Role first, Role second) {
        GridCell cell = columns.cell(grid, row, first);
        return cell != null && !cell.isBlank() && cell == columns.cell(grid, row, second);
    }

    /** Whether the weight stands in a cell that reaches down from the row above. */
    public boolean sharesWeight() {
        GridCell cell = columns.cell(grid, row, Role.WEIGHT);
        return cell != null && cell.row() != row && Amounts.points(cell.text()) != null;
    }

    /** The score that several rows share; empty when the row shares none. */
    public Optional<SharedScore> sharedScore() {
        return SharedScore.of(this);
    }

    /** The row's own score, or its part of one that it shares. */
    private @Nullable BigDecimal score() {
        Optional<SharedScore> shared = sharedScore();
        return shared.isPresent() ? shared.get().partOf(this) : own(Role.SCORE);
    }

    /** 年度指标值, put together where operator, value and unit have columns of their own; the adjusted one where there is one. */
    public String target() {
        String adjusted = text(Role.ADJUSTED_TARGET);
        String value = EmptyCell.is(adjusted) ? text(Role.TARGET) : adjusted;
        if (value.isBlank()) {
            return holdsWords() ? text(Role.UNIT) : value;
        }
        String operator = Amounts.narrow(text(Role.OPERATOR));
        String unit = text(Role.UNIT);
        boolean signed = SIGN.matcher(Amounts.narrow(value)).lookingAt();
        String withSign = SIGN.matcher(operator).matches() && !signed ? operator + value : value;
        return endsOnDigit(withSign) && !EmptyCell.is(unit) ? withSign + unit : withSign;
    }

    /** 单位（文字描述） holds the unit of a number, or in its place the target in words. */
    private boolean holdsWords() {
        String cell = text(Role.UNIT);
        Unit unit = EmptyCell.is(cell) ? null : Unit.of(Amounts.narrow(cell));
        return unit != null && unit.isUnknown();
    }

    private static boolean endsOnDigit(String text) {
        return Character.isDigit(text.charAt(text.length() - 1));
    }

    /** The indicator; one that has no name goes by its second-level class (时效指标). */
    public IndicatorLine line(String indicatorClass, String subclass) {
        String unit = text(Role.TARGET).isBlank() && holdsWords() ? "" : text(Role.UNIT);
        return new IndicatorLine(
                null,
                orNull(indicatorClass),
                orNull(subclass),
                name().isBlank() ? subclass : name(),
                orNull(target()),
                orNull(text(Role.ACTUAL)),
                EmptyCell.is(unit) ? null : unit,
                DIRECTIONS.entry(text(Role.OPERATOR)).map(Direction::valueOf).orElse(null),
                sharesWeight() ? BigDecimal.ZERO : weight(),
                null,
                null,
                null,
                score(),
                own(Role.REVIEW_SCORE),
                orNull(text(Role.REVIEW_REMARK)),
                orNull(text(Role.REVIEW_ACTUAL)),
                orNull(explanation()));
    }

    /** The reasons, and below them the measures where those have a column of their own. */
    public String explanation() {
        String reasons = text(Role.EXPLANATION);
        String measures = text(Role.MEASURES);
        if (EmptyCell.is(measures)) {
            return reasons;
        }
        return EmptyCell.is(reasons) ? measures : reasons + "\n" + measures;
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text;
    }
}
