package io.jixiao.scoring.quality;

import io.jixiao.engine.evaluation.Indicator;
import io.jixiao.engine.evaluation.IndicatorClass;
import io.jixiao.engine.evaluation.IndicatorSubclass;
import io.jixiao.engine.finding.IndicatorName;
import io.jixiao.engine.finding.weight.ExpectedPlacement;
import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.LineScore;
import io.jixiao.language.reading.Reading;
import io.jixiao.language.unit.Unit;
import io.jixiao.scoring.library.LibraryIndicator;
import io.jixiao.scoring.quality.Suggestion.Move;
import io.jixiao.scoring.quality.Suggestion.NamedTarget;
import io.jixiao.scoring.quality.Suggestion.Rename;
import io.jixiao.scoring.quality.Suggestion.Split;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What to do about a weakness of one line. */
final class LineAdvice {

    private static final int MOST_CLAUSES = 8;

    private static final String RATE = "率";
    private static final Pattern BETWEEN_CLAUSES = Pattern.compile("[，,、；;。和及]");
    private static final Pattern CUT = Pattern.compile("[，、,；：（(“\"《]+$");
    private static final Pattern OPEN = Pattern.compile("[（(“\"《][^）)”\"》]*$");

    private final AllTargetsMet table;
    private final TargetAdvice targets;

    LineAdvice(AllTargetsMet table, TargetAdvice targets) {
        this.table = table;
        this.targets = targets;
    }

    /** @param cell where the weakness stands */
    List<Suggestion> on(WeaknessCode code, Cell cell, Indicator line, LineScore score) {
        Reading target = score.target();
        return switch (code) {
            case OPERATOR_MISSING, UNIT_MISSING, DIRECTION_ASSUMED ->
                targets.completed(line, target)
                        .<List<Suggestion>>map(List::of)
                        .orElseGet(() -> both(asCount(line, target), targets.numeric(line)));
            case TARGET_VAGUE, TARGET_MISSING -> List.copyOf(targets.numeric(line));
            case MULTIPLE_VALUES -> both(split(line, target), targets.numeric(line));
            case TARGET_IN_NAME -> outOfTheName(line, target).stream().toList();
            case RATE_HOLDS_COUNT -> both(asCount(line, target), targets.numeric(line));
            case TEXT_CUT_OFF ->
                cell == Cell.NAME ? wholeName(line).stream().toList() : List.copyOf(targets.numeric(line));
            case WRONG_CLASS -> move(line, target).stream().toList();
            case BELOW_LAST_YEAR ->
                List.copyOf(targets.fromLastYear(line).stream().toList());
            case WEIGHTS_NOT_100, CLASS_WEIGHT_DIFFERS, QUALITATIVE_SHARE_HIGH, WEIGHT_CONCENTRATED, NOT_REVIEWED ->
                List.of();
        };
    }

    /** 全年365天，全天24小时: a line for each clause that holds one number. A cell of more clauses is a list that nobody takes apart. */
    private Optional<Suggestion> split(Indicator line, Reading target) {
        String[] clauses = BETWEEN_CLAUSES.split(target.text(), MOST_CLAUSES + 2);
        if (clauses.length > MOST_CLAUSES) {
            return Optional.empty();
        }
        List<NamedTarget> into = new ArrayList<>();
        for (String clause : clauses) {
            Reading part = table.read(Rewritten.target(line, clause)).target();
            if (part instanceof Reading.Number number && isNamed(number)) {
                String name = line.name() + "（" + (number.subject().isEmpty() ? number.unit() : number.subject()) + "）";
                Indicator own = Rewritten.of(line, name, clause, null);
                exactOrCompleted(own, number).ifPresent(text -> into.add(new NamedTarget(name, text)));
            }
        }
        return into.size() < 2 ? Optional.empty() : Optional.of(new Split(line.id(), line.name(), into));
    }

    /** Of 1、2 nobody can say what either number counts. */
    private static boolean isNamed(Reading.Number number) {
        return !number.subject().isEmpty() || number.unit() != null;
    }

    /** 365 days a year is neither a least nor a most; of other numbers the engine's direction is taken. */
    private Optional<String> exactOrCompleted(Indicator line, Reading.Number part) {
        Unit unit = Unit.of(part.unit());
        boolean time = unit != null && unit.kind() == Unit.Kind.DURATION;
        return time
                        && table.read(line).trace().direction() != null
                        && part.operator().sign().isEmpty()
                ? targets.clean(line, "=" + TargetAdvice.plain(part.value()) + part.unit(), Basis.AS_WRITTEN, null)
                        .map(Suggestion.WriteTarget::target)
                : targets.completed(line, part).map(Suggestion.WriteTarget::target);
    }

    private Optional<Suggestion> outOfTheName(Indicator line, Reading inName) {
        String name =
                inName instanceof Reading.Number number && !number.subject().isEmpty() ? number.subject() : line.name();
        return targets.completed(Rewritten.of(line, name, line.name(), null), inName)
                .map(written -> new Rename(line.id(), line.name(), name, written.target()));
    }

    /** 案件办结率 200件 counts cases: 案件办结数量 ≥200件. */
    private Optional<Suggestion> asCount(Indicator line, Reading target) {
        String words = IndicatorName.withoutRemark(line.name());
        if (!words.endsWith(RATE)) {
            return Optional.empty();
        }
        String name = words.substring(0, words.length() - RATE.length()) + "数量";
        return targets.completed(Rewritten.of(line, name, line.targetText(), null), target)
                .map(written -> new Rename(line.id(), line.name(), name, written.target()));
    }

    private static Optional<Suggestion> wholeName(Indicator line) {
        String whole = CUT.matcher(OPEN.matcher(line.name()).replaceFirst("")).replaceFirst("");
        return whole.isBlank() || whole.equals(line.name())
                ? Optional.empty()
                : Optional.of(new Rename(line.id(), line.name(), whole, null));
    }

    private Optional<Suggestion> move(Indicator line, Reading target) {
        return ExpectedPlacement.of(line, target, table.rules().lexicon()).flatMap(expected -> {
            IndicatorClass to = expected.indicatorClass();
            List<IndicatorSubclass> open = expected.subclasses().isEmpty()
                    ? table.rules().subclasses().getOrDefault(to, List.of())
                    : expected.subclasses();
            return subclass(open, line).map(subclass -> new Move(line.id(), line.name(), to, subclass));
        });
    }

    /** The line's own where it may stay, else that of the library's nearest indicator, else quality before the others. */
    private Optional<IndicatorSubclass> subclass(List<IndicatorSubclass> open, Indicator line) {
        return Stream.of(
                        Optional.ofNullable(line.indicatorSubclass()),
                        targets.nearest(line).map(LibraryIndicator::indicatorSubclass),
                        Optional.of(IndicatorSubclass.QUALITY))
                .flatMap(Optional::stream)
                .filter(open::contains)
                .findFirst()
                .or(() -> open.stream().findFirst());
    }

    private static List<Suggestion> both(Optional<Suggestion> first, List<? extends Suggestion> others) {
        return Stream.concat(first.stream(), others.stream()).toList();
    }
}
