package io.jixiao.scoring.quality;

import io.jixiao.engine.evaluation.Direction;
import io.jixiao.engine.evaluation.Indicator;
import io.jixiao.engine.rules.RuleSet;
import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.Finding;
import io.jixiao.engine.score.FindingCode;
import io.jixiao.engine.score.FindingPlace;
import io.jixiao.engine.score.LineScore;
import io.jixiao.engine.score.Score;
import io.jixiao.engine.score.Severity;
import io.jixiao.engine.sentence.Sentences;
import io.jixiao.language.reading.Reading;
import io.jixiao.language.text.LocalizedText;
import io.jixiao.scoring.library.IndicatorField;
import io.jixiao.scoring.library.LibraryIndicator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Reviews a table before the year: every weakness of its targets and weights, each with what to write instead. */
final class TableReview {

    private static final Logger LOG = Logger.getLogger(TableReview.class);

    private final RuleSet rules;
    private final List<Indicator> lines;
    private final List<Indicator> odd;
    private final LastYear lastYear;
    private final TargetAdvice targets;
    private final LineAdvice advice;
    private final WeightAdvice weights;
    private final Score score;

    TableReview(
            RuleSet rules, int fiscalYear, List<Indicator> written, LastYear lastYear, List<LibraryIndicator> library) {
        AllTargetsMet table = new AllTargetsMet(rules, fiscalYear);
        ReadLines read = ReadLines.of(written, table);
        NearestIndicator nearest = new NearestIndicator(library);
        this.rules = rules;
        this.lines = read.lines();
        this.odd = read.odd();
        this.lastYear = lastYear;
        this.targets = new TargetAdvice(table, lastYear, nearest);
        this.advice = new LineAdvice(table, targets);
        this.weights =
                new WeightAdvice(rules, fiscalYear, lines, WeightAdvice.preferring(field(lines, nearest), library));
        this.score = read.score();
    }

    /** In the order of the table, what concerns it as a whole first. */
    List<Weakness> weaknesses() {
        List<Weakness> found = new ArrayList<>();
        score.findings().stream()
                .filter(finding -> finding.lineId() == null)
                .forEach(finding -> WeaknessCode.of(finding.code())
                        .ifPresent(code -> found.add(weakness(code, finding, ofTheTable(code, finding)))));
        for (int i = 0; i < lines.size(); i++) {
            reviewed(lines.get(i), score.lines().get(i), found);
        }
        odd.forEach(line -> found.add(notReviewed(line)));
        return found;
    }

    /** One odd cell takes nothing from the other lines. */
    private void reviewed(Indicator line, LineScore read, List<Weakness> found) {
        try {
            ofTheLine(line, read, found);
        } catch (RuntimeException odd) {
            // Not its message, which may quote the cell.
            LOG.errorf("line not reviewed: line=%s cause=%s at=%s", line.id(), odd.getClass(), odd.getStackTrace()[0]);
            found.add(notReviewed(line));
        }
    }

    private static Weakness notReviewed(Indicator line) {
        return new Weakness(
                WeaknessCode.NOT_REVIEWED,
                Severity.WARNING,
                new FindingPlace.Line(line.id(), line.name()),
                Cell.TARGET,
                new LocalizedText(
                        "“%s”未能完成审核，请人工核对这一行。".formatted(line.name()),
                        "\"%s\" could not be reviewed to the end: look at this line yourself.".formatted(line.name())),
                List.of());
    }

    private void ofTheLine(Indicator line, LineScore read, List<Weakness> found) {
        if (read.target() instanceof Reading.Missing) {
            found.add(targetMissing(line, read));
        }
        score.findings().stream()
                .filter(finding -> line.id().equals(finding.lineId()))
                .forEach(finding -> WeaknessCode.of(finding.code()).ifPresent(code -> {
                    List<Suggestion> suggestions = code == WeaknessCode.WEIGHT_CONCENTRATED
                            ? weights.lessOn(line)
                            : advice.on(code, finding.cell(), line, read);
                    found.add(weakness(code, finding, suggestions));
                }));
        belowLastYear(line, read).ifPresent(found::add);
    }

    private List<Suggestion> ofTheTable(WeaknessCode code, Finding finding) {
        return switch (code) {
            case WEIGHTS_NOT_100 -> weights.toTheTotal();
            case CLASS_WEIGHT_DIFFERS ->
                finding.place() instanceof FindingPlace.Classes differing
                        ? weights.toTheClasses(differing.classes())
                        : List.of();
            case QUALITATIVE_SHARE_HIGH -> inNumbers();
            default -> List.of();
        };
    }

    /** The heaviest lines in words first, until what is left in words is within the rule set's limit. */
    private List<Suggestion> inNumbers() {
        BigDecimal all = lines.stream().map(Indicator::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal limit = rules.thresholds().qualitativeSharePercent().multiply(all);
        Map<String, LineScore> read =
                score.lines().stream().collect(Collectors.toMap(LineScore::id, Function.identity()));
        List<Indicator> inWords = lines.stream()
                .filter(line -> read.get(line.id()).target() instanceof Reading.InWords)
                .sorted(Comparator.comparing(Indicator::weight).reversed())
                .toList();
        BigDecimal words = inWords.stream().map(Indicator::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Suggestion> suggestions = new ArrayList<>();
        for (Indicator line : inWords) {
            if (words.movePointRight(2).compareTo(limit) <= 0) {
                break;
            }
            targets.numeric(line).stream().findFirst().ifPresent(suggestions::add);
            words = words.subtract(line.weight());
        }
        return suggestions;
    }

    private Weakness targetMissing(Indicator line, LineScore read) {
        return new Weakness(
                WeaknessCode.TARGET_MISSING,
                rules.severities().getOrDefault(FindingCode.JUDGEMENT_NEEDED, Severity.ERROR),
                new FindingPlace.Line(line.id(), line.name()),
                Cell.TARGET,
                new LocalizedText(
                        "“%s”没有年度指标值。".formatted(line.name()), "\"%s\" has no target.".formatted(line.name())),
                advice.on(WeaknessCode.TARGET_MISSING, Cell.TARGET, line, read));
    }

    private Optional<Weakness> belowLastYear(Indicator line, LineScore read) {
        Direction way = read.trace().direction();
        return way == null
                ? Optional.empty()
                : lastYear.above(line.name(), read.target(), way)
                        .map(last -> new Weakness(
                                WeaknessCode.BELOW_LAST_YEAR,
                                Severity.ADVICE,
                                new FindingPlace.Line(line.id(), line.name()),
                                Cell.TARGET,
                                new LocalizedText(
                                        "“%s”目标“%s”低于上年实际完成的“%s”。"
                                                .formatted(
                                                        line.name(),
                                                        read.target().text(),
                                                        last.actual().text()),
                                        "\"%s\": the target \"%s\" asks for less than last year's actual \"%s\"."
                                                .formatted(
                                                        line.name(),
                                                        read.target().text(),
                                                        last.actual().text())),
                                advice.on(WeaknessCode.BELOW_LAST_YEAR, Cell.TARGET, line, read)));
    }

    private static Weakness weakness(WeaknessCode code, Finding finding, List<Suggestion> suggestions) {
        return new Weakness(
                code,
                finding.severity(),
                finding.place(),
                finding.cell(),
                new LocalizedText(
                        Sentences.of(finding, Locale.SIMPLIFIED_CHINESE), Sentences.of(finding, Locale.ENGLISH)),
                suggestions);
    }

    /** The field of the library that most lines come near to; the general ones do not tell. */
    private static Optional<IndicatorField> field(List<Indicator> lines, NearestIndicator nearest) {
        return lines.stream()
                .flatMap(line -> nearest.to(line).stream())
                .map(LibraryIndicator::field)
                .filter(field -> field != IndicatorField.GENERAL)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<IndicatorField, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }
}
