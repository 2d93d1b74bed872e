package io.jixiao.scoring.quality;

import static io.jixiao.engine.evaluation.IndicatorClass.OUTPUT;
import static io.jixiao.engine.evaluation.IndicatorSubclass.QUALITY;
import static io.jixiao.engine.evaluation.IndicatorSubclass.QUANTITY;
import static io.jixiao.scoring.quality.Tables.LIBRARY;
import static io.jixiao.scoring.quality.Tables.RULES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jixiao.engine.evaluation.Indicator;
import io.jixiao.platform.canonical.CanonicalJson;
import io.jixiao.scoring.library.IndicatorField;
import io.jixiao.scoring.library.LibraryIndicator;
import io.jixiao.scoring.quality.QualityReviewView.WeaknessView;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A review's answer, and the work for it, grow with the table and not with its square, whatever stands in the cells. */
class LargeTableReviewTest {
    private static final int ROOM = 64 * 1024;

    /** A cell of at most 500 characters and a name of 200, as long as an evaluation allows; every other line has 5 points. */
    @ParameterizedTest(name = "{0} of {1} points each")
    @CsvSource({
        "≥9件、, 40",
        "1件、2件、, 40",
        "≥9件、, 1",
        "'1、2、', 40",
        "'9,9', 40",
        "全年365天，全天24小时，, 5",
        "有效提升、, 40",
        "100%，, 60",
        "（, 40",
        "2021、2022、, 40",
        "≥9件, 9",
        "3起至5起和, 9",
    })
    void theAnswerGrowsWithTheTable(String piece, String weight) {
        String target = piece.repeat(500 / piece.length());
        int fifty = bytes(table(50, target, weight));
        int twoHundred = bytes(table(200, target, weight));

        assertTrue(twoHundred < 200 * ROOM, twoHundred + " bytes");
        assertTrue(twoHundred < 6 * fifty, fifty + " bytes for 50 lines, " + twoHundred + " for 200");
    }

    @Test
    void evenSharesOfAClassAreSaidOnce() {
        List<Indicator> lines = new ArrayList<>(table(3, "≥9件", "45"));
        lines.addAll(table(5, "≥9件", "5").subList(3, 5));
        List<Weakness> concentrated = new TableReview(RULES, 2022, lines, LastYear.UNKNOWN, LIBRARY)
                .weaknesses().stream()
                        .filter(it -> it.code() == WeaknessCode.WEIGHT_CONCENTRATED)
                        .toList();

        assertEquals(
                List.of(1, 0),
                concentrated.stream().map(it -> it.suggestions().size()).toList());
    }

    @Test
    void aLineThatCannotBeReviewedIsSaidAndTheOthersAreAnswered() {
        LibraryIndicator broken = new LibraryIndicator(
                "X", IndicatorField.GENERAL, OUTPUT, QUALITY, "设备验收", "x", null, null, null, null, "", "");
        List<Indicator> lines =
                List.of(line("1", "巡查（第一季度", "≥63次"), line("2", "设备验收", "效果显著"), line("3", "培训人次", "500人次"));

        List<Weakness> found = new TableReview(RULES, 2022, lines, LastYear.UNKNOWN, List.of(broken)).weaknesses();

        assertEquals(List.of("2"), lines(found, WeaknessCode.NOT_REVIEWED));
        assertEquals(List.of("1"), lines(found, WeaknessCode.TEXT_CUT_OFF));
        assertEquals(List.of("3"), lines(found, WeaknessCode.OPERATOR_MISSING));
    }

    private static List<String> lines(List<Weakness> found, WeaknessCode code) {
        return found.stream()
                .filter(it -> it.code() == code)
                .map(Weakness::lineId)
                .toList();
    }

    private static Indicator line(String id, String name, String target) {
        return Indicator.named(name)
                .id(id)
                .in(OUTPUT, QUANTITY)
                .target(target)
                .weight(BigDecimal.TEN)
                .build();
    }

    private static List<Indicator> table(int lines, String target, String weight) {
        return IntStream.range(0, lines)
                .mapToObj(i -> Indicator.named(("第" + i + "批专项整治行动" + "开展市容环境卫生综合整治".repeat(20)).substring(0, 200))
                        .id("line-" + i)
                        .in(OUTPUT, QUANTITY)
                        .target(target)
                        .weight(new BigDecimal(i % 2 == 0 ? weight : "5"))
                        .build())
                .toList();
    }

    private static int bytes(List<Indicator> table) {
        List<WeaknessView> told = new TableReview(RULES, 2022, table, LastYear.UNKNOWN, LIBRARY)
                .weaknesses().stream().map(WeaknessView::of).toList();
        return CanonicalJson.of(told).length;
    }
}
