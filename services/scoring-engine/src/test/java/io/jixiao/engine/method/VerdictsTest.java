package io.jixiao.engine.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.jixiao.engine.evaluation.Attainment;
import io.jixiao.engine.evaluation.Direction;
import io.jixiao.engine.evaluation.MethodChoice.Tier;
import io.jixiao.engine.evaluation.MethodKind;
import io.jixiao.engine.rules.Methods.LowerForm;
import io.jixiao.engine.rules.Methods.SatisfactionBand;
import io.jixiao.engine.rules.RuleSet;
import io.jixiao.engine.rules.RuleSets;
import io.jixiao.engine.score.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the methods say where one rule ends and the next begins. Every line weighs 10 points. */
class VerdictsTest {
    private static final RuleSet RULES = RuleSets.shipped("MOF-2020");
    private static final LocalDate JUNE = LocalDate.parse("2021-06-30");

    @Test
    void eachMethodSaysWhichRuleItApplies() {
        assertEquals(MethodKind.HIGHER, new HigherIsBetter(n("1"), n("1")).kind());
        assertEquals(MethodKind.HIGHER, farExceeded("1").kind());
        assertEquals(MethodKind.LOWER, new LowerIsBetter(n("1"), n("1"), LowerForm.TARGET_OVER_ACTUAL).kind());
        assertEquals(MethodKind.STRICT_EQUAL, new StrictlyEqual(n("1"), n("1")).kind());
        assertEquals(MethodKind.RANGE, new WithinRange(n("1"), n("2"), n("1")).kind());
        assertEquals(MethodKind.YES_NO, new YesOrNo(true, true).kind());
        assertEquals(MethodKind.DEADLINE, new OnTime(JUNE, JUNE).kind());
        assertEquals(MethodKind.QUALITATIVE, inWords(null, null).kind());
        assertEquals(MethodKind.ALL_OR_NOTHING, new AllOrNothing(new YesOrNo(true, true)).kind());
        assertEquals(MethodKind.STEP, steps("1", "1", "1", Direction.HIGHER).kind());
        assertEquals(MethodKind.TIERS, new ByTiers(n("1"), n("1"), List.of()).kind());
        assertEquals(MethodKind.PASS_THRESHOLD, new PassThreshold(n("1"), n("1"), n("60")).kind());
        assertEquals(MethodKind.SATISFACTION_BANDS, satisfaction("1").kind());
    }

    @ParameterizedTest(name = "{0} with a share of {1} is {2}")
    @CsvSource({
        "MET,,MET",
        "MET,100,MET",
        "MET,99.9,PARTLY_MET",
        "MET,80,PARTLY_MET",
        "MET,79.9,SHARE_OUTSIDE_BAND",
        "PARTIAL,70,PARTLY_MET",
        "PARTIAL,80,SHARE_OUTSIDE_BAND",
        "PARTIAL,,ATTAINMENT_OPEN",
        "NOT_MET,0,NOT_MET",
        "NOT_MET,60,SHARE_OUTSIDE_BAND",
        ",100,ATTAINMENT_OPEN"
    })
    void wordsSayWhy(Attainment attainment, String share, Reason reason) {
        assertEquals(reason, judged(inWords(attainment, share)).reason());
    }

    @ParameterizedTest(name = "{0} % satisfied is {1}")
    @CsvSource({"90,MET", "89.9,BELOW_TARGET", "60,BELOW_TARGET", "59.9,BELOW_FLOOR"})
    void bandsOfSatisfactionSayWhy(String satisfied, Reason reason) {
        assertEquals(reason, judged(satisfaction(satisfied)).reason());
    }

    @ParameterizedTest(name = "{0} of 100 is {1}")
    @CsvSource({"99,BELOW_TARGET", "100,MET", "130,MET", "130.01,FAR_EXCEEDED"})
    void onlyWhatIsBeyondTheAllowanceIsFarExceeded(String actual, Reason reason) {
        assertEquals(reason, judged(farExceeded(actual)).reason());
    }

    @ParameterizedTest(name = "steps of {0} for {1} points, {2} of 90: {3}")
    @CsvSource({
        "5,2,90,HIGHER,MET",
        "5,2,91,HIGHER,MET",
        "5,2,89,HIGHER,BELOW_TARGET",
        "5,2,90,LOWER,MET",
        "5,2,91,LOWER,ABOVE_TARGET",
        "0,2,90,HIGHER,METHOD_INVALID",
        "5,0,90,HIGHER,METHOD_INVALID",
        ",2,90,HIGHER,METHOD_INVALID",
        "5,,90,HIGHER,METHOD_INVALID",
        "-1,2,90,HIGHER,METHOD_INVALID"
    })
    void stepsSayWhy(String step, String points, String actual, Direction direction, Reason reason) {
        assertEquals(reason, judged(steps(step, points, actual, direction)).reason());
    }

    @ParameterizedTest(name = "{1} within 0 is {2}")
    @CsvSource({"0,0,MET", "0,1,NO_PROPORTION", "100,100,MET", "100,109,MET", "100,111,OFF_TARGET"})
    void aTargetOfZeroHasNoTiersButItsOwn(String target, String actual, Reason reason) {
        List<Tier> tiers = List.of(new Tier(n("10"), n("10")));

        assertEquals(reason, judged(new ByTiers(n(target), n(actual), tiers)).reason());
    }

    @ParameterizedTest(name = "{1} of {0} with a floor of {2} % is {3}")
    @CsvSource({
        "100,60,60,BELOW_TARGET",
        "100,59,60,BELOW_FLOOR",
        "100,100,60,MET",
        "100,100,,METHOD_INVALID",
        "0,-1,60,NO_PROPORTION",
        "-5,-3,60,MET"
    })
    void aFloorHoldsForTargetsAboveZero(String target, String actual, String floor, Reason reason) {
        assertEquals(
                reason,
                judged(new PassThreshold(n(target), n(actual), n(floor))).reason());
    }

    @ParameterizedTest(name = "{1} for exactly {0} is {2}")
    @CsvSource({"5,5,MET", "5,4,OFF_TARGET", "0,0,MET", "0,1,NO_PROPORTION", "-1,-2,NO_PROPORTION"})
    void equalityWithZeroOrLessHasNoProportion(String target, String actual, Reason reason) {
        assertEquals(reason, judged(new StrictlyEqual(n(target), n(actual))).reason());
    }

    @ParameterizedTest(name = "{2} in {0} to {1} is {3}")
    @CsvSource({
        "80,90,80,MET",
        "80,90,90,MET",
        "80,90,79,BELOW_RANGE",
        "80,90,91,ABOVE_RANGE",
        "0,5,-1,NO_PROPORTION",
        "0,5,6,ABOVE_RANGE",
        "-5,0,1,NO_PROPORTION",
        "-5,5,-6,NO_PROPORTION",
        "-5,5,6,ABOVE_RANGE"
    })
    void outsideAnEndAtOrBelowZeroThereIsNoProportion(String lower, String upper, String actual, Reason reason) {
        assertEquals(
                reason, judged(new WithinRange(n(lower), n(upper), n(actual))).reason());
    }

    @Test
    void allOrNothingDoesNotDecideWhatNobodyKnows() {
        Verdict verdict = judged(new AllOrNothing(inWords(null, null)));

        assertInstanceOf(Verdict.Open.class, verdict);
        assertEquals(Reason.ATTAINMENT_OPEN, verdict.reason());
    }

    private static Verdict judged(ScoringMethod method) {
        return method.judge(BigDecimal.TEN);
    }

    private static InWords inWords(Attainment attainment, String share) {
        return new InWords(attainment, n(share), RULES.attainmentBands());
    }

    private static StepByStep steps(String step, String points, String actual, Direction direction) {
        return new StepByStep(n("90"), n(actual), direction, n(step), n(points));
    }

    private static FarExceeded farExceeded(String actual) {
        return new FarExceeded(n("100"), n(actual), n("130"), n("0.5"));
    }

    private static BySatisfactionBands satisfaction(String percent) {
        List<SatisfactionBand> bands =
                List.of(new SatisfactionBand(n("90"), n("100")), new SatisfactionBand(n("60"), n("50")));
        return new BySatisfactionBands(n(percent), bands, false);
    }

    private static BigDecimal n(String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
