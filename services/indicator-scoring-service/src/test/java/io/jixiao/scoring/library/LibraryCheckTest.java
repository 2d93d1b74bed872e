package io.jixiao.scoring.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.engine.evaluation.Direction;
import io.jixiao.engine.evaluation.IndicatorClass;
import io.jixiao.engine.evaluation.IndicatorSubclass;
import io.jixiao.engine.evaluation.MethodChoice;
import io.jixiao.engine.evaluation.MethodKind;
import io.jixiao.engine.rules.RuleSets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LibraryCheckTest {

    @ParameterizedTest(name = "{0} {1} in {2} {3}: {4}")
    @CsvSource({
        "培训人次, ≥500人次, 人次, HIGHER, ''",
        "培训人次, 500人次, 人次, HIGHER, /target OPERATOR_MISSING",
        "培训人次, ≥500, , HIGHER, /target UNIT_MISSING",
        "培训人次, ≥500人次, 人, HIGHER, /unit AS_TARGET",
        "培训人次, ≥500人次, 人次, LOWER, /direction AS_TARGET",
        "培训人次, 约500人次, 人次, HIGHER, /target MEASURABLE /target OPERATOR_MISSING",
        "培训效果, 效果显著, , , /target MEASURABLE /target TARGET_VAGUE",
        "完工时间, 12月31日前, , , /target MEASURABLE",
        "完工时间, {fiscalYear}年12月31日前, , , ''",
        "群众满意度, ≥90%, %, HIGHER, /indicatorSubclass WRONG_CLASS",
        "培训参与率, ≥500人, 人, HIGHER, /target RATE_HOLDS_COUNT",
        "培训（第一期, ≥500人次, 人次, HIGHER, /name TEXT_CUT_OFF",
        "室内温度, 18℃-24℃, ℃, , ''"
    })
    void whatAReviewerWouldFindIsNamedAtItsField(
            String name, String target, String unit, Direction direction, String flaws) {
        assertEquals(flaws, flaws(indicator(name, target, unit, direction, null)));
    }

    @Test
    void whatIsWrongIsSaidInChineseAndEnglish() {
        var flaw = LibraryCheck.flaws(
                        indicator("培训人次", "500人次", "人次", Direction.HIGHER, null), RuleSets.shipped("MOF-2020"), 2025)
                .getFirst();

        assertEquals("“培训人次”目标“500人次”未写明不少于或不超过。", flaw.message().zh());
        assertEquals(
                "\"培训人次\": the target \"500人次\" does not say at least or at most.",
                flaw.message().en());
    }

    @Test
    void aMethodComesWithItsParameters() {
        MethodChoice stepless = new MethodChoice(MethodKind.STEP, null, null, null, null);

        assertEquals("/method METHOD", flaws(indicator("培训人次", "≥500人次", "人次", Direction.HIGHER, stepless)));
    }

    @Test
    void tiersDependOnAWeightThatTheLibraryDoesNotKnow() {
        assertEquals(
                "/method/kind METHOD",
                flaws(indicator("培训人次", "≥500人次", "人次", Direction.HIGHER, MethodChoice.tiers(List.of()))));
    }

    private static LibraryIndicator indicator(
            String name, String target, String unit, Direction direction, MethodChoice method) {
        return new LibraryIndicator(
                "TEST-01",
                IndicatorField.GENERAL,
                IndicatorClass.OUTPUT,
                IndicatorSubclass.QUANTITY,
                name,
                "Test",
                target,
                unit,
                direction,
                method,
                "口径",
                "台账");
    }

    private static String flaws(LibraryIndicator indicator) {
        return String.join(
                " ",
                LibraryCheck.flaws(indicator, RuleSets.shipped("MOF-2020"), 2025).stream()
                        .map(flaw -> flaw.pointer() + " " + flaw.rule())
                        .toList());
    }
}
