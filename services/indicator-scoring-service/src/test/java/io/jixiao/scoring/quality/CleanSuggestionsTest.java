package io.jixiao.scoring.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.engine.Mode;
import io.jixiao.engine.Scorer;
import io.jixiao.engine.evaluation.Evaluation;
import io.jixiao.engine.evaluation.Indicator;
import io.jixiao.engine.evaluation.SubjectKind;
import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.Finding;
import io.jixiao.engine.score.Score;
import io.jixiao.language.reading.Reading;
import io.jixiao.scoring.library.ActualThatMeets;
import io.jixiao.scoring.library.LibraryIndicator;
import io.jixiao.scoring.quality.Suggestion.NamedTarget;
import io.jixiao.scoring.quality.Suggestion.Rename;
import io.jixiao.scoring.quality.Suggestion.Split;
import io.jixiao.scoring.quality.Suggestion.WriteTarget;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever people wrote, what is suggested instead must not be weak itself. */
class CleanSuggestionsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "0起",
                "100%",
                "95",
                "案件处理率100%",
                "市级120件",
                "400万元",
                "1,200.50元",
                "约500件",
                "80-90",
                "100±5",
                "24小时",
                "3个月",
                "二十件",
                "效果显著",
                "整洁、有序、舒适",
                "达成预期指标",
                "全年365天，全天24小时，无缝隙执",
                "培训5期，参训200人，合格率95%",
                "完成整治，",
                "12月底之前完成",
                "/",
                "增长-5%",
                "7.35万余平方米",
                "不超预算"
            })
    void whateverStandsInTheCellTheSuggestionIsReadWithoutDoubt(String target) {
        List<String> flaws = new ArrayList<>();
        for (LibraryIndicator named : everySeventh()) {
            Indicator line = line(named, named.name(), target);
            for (Weakness weakness : TableReviewTest.review(LastYear.UNKNOWN, line)) {
                weakness.suggestions().stream()
                        .flatMap(CleanSuggestionsTest::written)
                        .filter(it -> !isClean(line(named, it.name(), it.target())))
                        .forEach(it -> flaws.add(weakness.code() + ": " + it));
            }
        }
        assertEquals(List.of(), flaws);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "95", "效果显著", "≥63", "/", "全年365天，全天24小时", "12件"})
    void noWeaknessOfATargetIsLeftWithoutASuggestion(String target) {
        List<String> left = new ArrayList<>();
        for (LibraryIndicator named : everySeventh()) {
            TableReviewTest.review(LastYear.UNKNOWN, line(named, named.name(), target)).stream()
                    .filter(weakness -> weakness.suggestions().isEmpty())
                    .forEach(weakness -> left.add(named.name() + " " + target + " " + weakness.code()));
        }
        assertEquals(List.of(), left);
    }

    /** The texts of a suggestion, each under the name it is for. */
    private static Stream<NamedTarget> written(Suggestion suggestion) {
        return switch (suggestion) {
            case WriteTarget it -> Stream.of(new NamedTarget(it.line(), it.target()));
            case Rename it -> it.target() == null ? Stream.of() : Stream.of(new NamedTarget(it.name(), it.target()));
            case Split it -> it.into().stream();
            default -> Stream.of();
        };
    }

    /** As a reviewer would find once the target is just reached. */
    private static boolean isClean(Indicator line) {
        var target = Scorer.read(table(line), Tables.RULES).getFirst().target();
        Score score = Scorer.score(
                table(Rewritten.actual(line, ActualThatMeets.target(target))), Tables.RULES, Mode.EVALUATION);
        return target instanceof Reading.Measurable
                && target.uncertainties().isEmpty()
                && score.findings().stream().map(Finding::cell).noneMatch(Cell.TARGET::equals);
    }

    private static Evaluation table(Indicator line) {
        return new Evaluation(SubjectKind.DEPARTMENT, 2022, null, null, List.of(line), null, null);
    }

    private static Indicator line(LibraryIndicator named, String name, String target) {
        return Indicator.named(name)
                .id("1")
                .in(named.indicatorClass(), named.indicatorSubclass())
                .target(target)
                .weight(new BigDecimal("30"))
                .build();
    }

    private static List<LibraryIndicator> everySeventh() {
        return IntStream.range(0, Tables.LIBRARY.size())
                .filter(i -> i % 7 == 0)
                .mapToObj(Tables.LIBRARY::get)
                .toList();
    }
}
