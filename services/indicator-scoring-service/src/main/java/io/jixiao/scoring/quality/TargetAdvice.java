package io.jixiao.scoring.quality;

import io.jixiao.engine.evaluation.Direction;
import io.jixiao.engine.evaluation.Indicator;
import io.jixiao.engine.finding.IndicatorName;
import io.jixiao.engine.score.LineScore;
import io.jixiao.language.reading.Operator;
import io.jixiao.language.reading.Reading;
import io.jixiao.scoring.library.LibraryIndicator;
import io.jixiao.scoring.quality.Suggestion.WriteTarget;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What to write into a line's target cell. Nothing is suggested that the engine would not read without doubt. */
final class TargetAdvice {

    private static final BigDecimal ALL = new BigDecimal("100");
    private static final List<String> RATIOS = List.of("率", "度", "比例", "比重", "占比");

    private final AllTargetsMet table;
    private final LastYear lastYear;
    private final NearestIndicator nearest;

    TargetAdvice(AllTargetsMet table, LastYear lastYear, NearestIndicator nearest) {
        this.table = table;
        this.lastYear = lastYear;
        this.nearest = nearest;
    }

    /** A unit, and where it was learnt; {@code from} is last year's actual, else null. */
    private record Counted(String unit, Basis basis, String from) {}

    /** The number that is written, with the operator and unit that it lacks. */
    Optional<WriteTarget> completed(Indicator line, Reading target) {
        return switch (target) {
            case Reading.Range range -> {
                Counted in = counted(line, range);
                String text = plain(range.lower()) + "-" + plain(range.upper()) + in.unit();
                yield clean(line, text, in.basis(), in.from());
            }
            case Reading.Number number -> {
                Counted in = counted(line, number);
                String text = plain(number.value()) + in.unit();
                Direction way = direction(Rewritten.target(line, text));
                boolean said = number.operator() != Operator.NONE;
                String sign = said ? number.operator().sign() : sign(line, way, number.value(), in.unit());
                yield clean(line, sign + text, in.basis(), in.from());
            }
            case Reading.Deadline none -> Optional.empty();
            case Reading.YesNo none -> Optional.empty();
            case Reading.InWords none -> Optional.empty();
            case Reading.Missing none -> Optional.empty();
        };
    }

    /** A number that could stand where words stand: last year's actual, the library's example, or a score by a checklist. */
    List<WriteTarget> numeric(Indicator line) {
        List<WriteTarget> known = Stream.of(fromLastYear(line), fromLibrary(line))
                .flatMap(Optional::stream)
                .toList();
        return known.isEmpty() ? byName(line).stream().toList() : known;
    }

    /** Last year's actual as the least, or the most, of this year. */
    Optional<WriteTarget> fromLastYear(Indicator line) {
        return lastYear.of(line.name())
                .flatMap(last -> last.actual() instanceof Reading.Number actual
                        ? fromLastYear(line, last, actual)
                        : Optional.empty());
    }

    private Optional<WriteTarget> fromLastYear(Indicator line, LineScore last, Reading.Number actual) {
        Direction way = last.trace().direction() == null
                ? direction(line)
                : last.trace().direction();
        BigDecimal value = actual.value();
        String unit = Stream.of(unit(actual), unit(last.target()), Optional.ofNullable(line.unit()))
                .flatMap(Optional::stream)
                .filter(it -> !it.isBlank())
                .findFirst()
                .orElseGet(() -> UnitOfName.of(line.name(), value).orElse(""));
        return clean(line, sign(line, way, value, unit) + plain(value) + unit, Basis.LAST_YEAR, actual.text());
    }

    private static Optional<String> unit(Reading reading) {
        return reading instanceof Reading.Quantity quantity ? Optional.ofNullable(quantity.unit()) : Optional.empty();
    }

    Optional<LibraryIndicator> nearest(Indicator line) {
        return nearest.to(line);
    }

    private Optional<WriteTarget> fromLibrary(Indicator line) {
        return nearest.to(line).flatMap(it -> clean(line, it.targetIn(table.fiscalYear()), Basis.LIBRARY, it.code()));
    }

    private Optional<WriteTarget> byName(Indicator line) {
        boolean lower = direction(line) == Direction.LOWER;
        boolean ratio = RATIOS.stream().anyMatch(IndicatorName.withoutRemark(line.name())::endsWith);
        return clean(line, ratio ? lower ? "≤5%" : "≥90%" : "≥90分", Basis.NAME, null);
    }

    /** The text, if the line reads cleanly with it. */
    Optional<WriteTarget> clean(Indicator line, String text, Basis basis, String from) {
        return table.isClean(Rewritten.target(line, text))
                ? Optional.of(new WriteTarget(line.id(), line.name(), text, basis, from))
                : Optional.empty();
    }

    /** Which way is better: as the line says, else as the engine would assume of a bare number under that name. */
    Direction direction(Indicator line) {
        if (line.direction() != null) {
            return line.direction();
        }
        Direction said = table.read(line).trace().direction();
        return said != null
                ? said
                : table.read(Rewritten.target(line, "50%")).trace().direction();
    }

    private Counted counted(Indicator line, Reading.Quantity target) {
        if (target.unit() != null || !isBlank(line.unit())) {
            return new Counted(target.unit() == null ? line.unit() : target.unit(), Basis.AS_WRITTEN, null);
        }
        Optional<Counted> last = lastYear.of(line.name())
                .flatMap(it -> unit(it.target())
                        .or(() -> unit(it.actual()))
                        .map(unit ->
                                new Counted(unit, Basis.LAST_YEAR, it.actual().text())));
        return last.orElseGet(() -> new Counted(
                UnitOfName.of(line.name(), target.least())
                        .or(() -> nearest.to(line).map(LibraryIndicator::unit))
                        .orElseGet(() -> UnitOfName.usual(line, target.least())),
                Basis.NAME,
                null));
    }

    /** None at all of what should be few is exactly 0, and all of it exactly 100%; growth may be more. */
    private static String sign(Indicator line, Direction direction, BigDecimal value, String unit) {
        boolean all =
                unit.equals("%") && value.compareTo(ALL) == 0 && !line.name().contains("增");
        if (value.signum() == 0 || all && direction != Direction.LOWER) {
            return Operator.EQ.sign();
        }
        return direction == Direction.LOWER ? Operator.LE.sign() : Operator.GE.sign();
    }

    static String plain(BigDecimal value) {
        return value.toPlainString();
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
