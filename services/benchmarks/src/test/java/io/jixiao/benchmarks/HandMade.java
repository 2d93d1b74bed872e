package io.jixiao.benchmarks;

import static io.jixiao.engine.evaluation.Attainment.MET;
import static io.jixiao.engine.evaluation.Attainment.NOT_MET;
import static io.jixiao.engine.evaluation.Attainment.PARTIAL;
import static io.jixiao.engine.evaluation.MethodKind.ALL_OR_NOTHING;
import static io.jixiao.engine.evaluation.MethodKind.HIGHER;
import static io.jixiao.engine.evaluation.MethodKind.LOWER;
import static io.jixiao.engine.evaluation.MethodKind.SATISFACTION_BANDS;
import static io.jixiao.engine.evaluation.MethodKind.STRICT_EQUAL;

import io.jixiao.engine.evaluation.Attainment;
import io.jixiao.engine.evaluation.Direction;
import io.jixiao.engine.evaluation.IndicatorClass;
import io.jixiao.engine.evaluation.IndicatorSubclass;
import io.jixiao.engine.evaluation.MethodChoice;
import io.jixiao.engine.evaluation.MethodChoice.Tier;
import io.jixiao.engine.evaluation.MethodKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Every method and every undecided case, once: lines of 10 points with what each of them earns by MOF-2020.
 *
 * @param points null where it is undecided
 * @param reason why
 */
public record HandMade(Stated line, String points, String reason) {
    private static final MethodChoice TIERS =
            MethodChoice.tiers(List.of(tier("10", "10"), tier("15", "6"), tier("20", "2")));

    private static final MethodChoice STEPS_OF_FIFTY = MethodChoice.steps(new BigDecimal(50), BigDecimal.ONE);

    /** All of them. */
    public static List<HandMade> lines() {
        return List.of(
                it("件数", "≥100件", "100件", "10.00", "MET"),
                it("件数", "≥100件", "33件", "3.30", "BELOW_TARGET"),
                it("件数", "≥100件", "130件", "10.00", "MET"),
                it("件数", "≥100件", "150件", "10.00", "MET"),
                it("人数", ">50人", "50人", "10.00", "MET"),
                it("增长率", "≥0%", "-1%", null, "NO_PROPORTION"),
                it("成本", "≤90万元", "80万元", "10.00", "MET"),
                it("成本", "<90万元", "100万元", "9.00", "ABOVE_TARGET"),
                it("事故", "0起", "1起", "0.00", "ABOVE_TARGET"),
                it("增长率", "≤-5%", "-3%", null, "NO_PROPORTION"),
                it("个数", "=2个", "2个", "10.00", "MET"),
                it("个数", "=2个", "3个", "10.00", "MET"),
                it("起数", "=0起", "2起", "0.00", "ABOVE_TARGET"),
                it("投诉", "3起", "4起", "7.50", "ABOVE_TARGET"),
                it("培训人数", "100人", "50人", "5.00", "BELOW_TARGET"),
                it("覆盖率", "提高到95%", "90%", "9.47", "BELOW_TARGET"),
                it("负荷", "80%-90%", "85%", "10.00", "MET"),
                it("负荷", "80%-90%", "60%", "7.50", "BELOW_RANGE"),
                it("负荷", "80%-90%", "96%", "9.38", "ABOVE_RANGE"),
                it("水温", "-10~-5℃", "-12℃", null, "NO_PROPORTION"),
                it("制度", "是", "是", "10.00", "MET"),
                it("制度", "是", "否", "0.00", "ANSWERED_NO"),
                it("制度", "是", "已完成", null, "NOT_COMPARABLE"),
                it("完工", "2023年6月", "2023年6月30日", "10.00", "MET"),
                it("完工", "2023年6月", "2023年7月", null, "LATE"),
                it("件数", "≥100件", "/", null, "ACTUAL_MISSING"),
                it("件数", "/", "100件", null, "TARGET_MISSING"),
                it("新建公厕5座", "", "4座", "8.00", "BELOW_TARGET"),
                it("合格率", "≥95%", "0.95", null, "UNIT_MISMATCH"),
                it("合格率", "≥95%", "96", "10.00", "MET"),
                it("件数", "≥100件", "5公里", null, "UNIT_MISMATCH"),
                it("件数", "≥100件", "-1件", null, "ACTUAL_NEGATIVE"),
                it("市容", "整洁有序", "已整洁", null, "ATTAINMENT_OPEN"),
                it("人数", "100人", "120人", "8.33", "ABOVE_TARGET", line -> line.better(Direction.LOWER, null)),
                judged("市容", MET, null, null, null, "10.00", "MET"),
                judged("市容", MET, "100", null, null, "10.00", "MET"),
                judged("市容", MET, "80", null, null, "8.00", "PARTLY_MET"),
                judged("市容", MET, "79", "核实", "9", null, "SHARE_OUTSIDE_BAND"),
                judged("市容", PARTIAL, "60", null, null, "6.00", "PARTLY_MET"),
                judged("市容", PARTIAL, null, null, null, null, "ATTAINMENT_OPEN"),
                judged("市容", NOT_MET, "59", null, null, "5.90", "NOT_MET"),
                judged("市容", NOT_MET, "60", "核实", null, null, "SHARE_OUTSIDE_BAND"),
                judged("市容", null, "75", "核实", "9", "7.50", "JUDGED"),
                judged("市容", null, "75", " ", "9", null, "ATTAINMENT_OPEN"),
                it("件数", "≥100件", "已完成", "10.00", "MET", line -> line.judged(MET, null, null, null)),
                by(MethodChoice.of(HIGHER), "≤100件", "50件", "5.00", "BELOW_TARGET"),
                by(MethodChoice.of(LOWER), "≥100件", "125件", "8.00", "ABOVE_TARGET"),
                by(MethodChoice.of(STRICT_EQUAL), "=100件", "110件", "9.00", "OFF_TARGET"),
                by(MethodChoice.of(STRICT_EQUAL), "=100件", "100件", "10.00", "MET"),
                by(MethodChoice.of(STRICT_EQUAL), "0件", "1件", null, "NO_PROPORTION"),
                by(MethodChoice.of(ALL_OR_NOTHING), "≥100件", "99件", "0.00", "NOT_MET"),
                by(MethodChoice.of(ALL_OR_NOTHING), "≤3件", "3件", "10.00", "MET"),
                by(MethodChoice.of(ALL_OR_NOTHING), "2023年6月", "2023年7月", "0.00", "NOT_MET"),
                by(MethodChoice.of(ALL_OR_NOTHING), "2023年6月", "2023年5月", "10.00", "MET"),
                by(MethodChoice.steps(new BigDecimal(5), BigDecimal.ONE), "≥100%", "89%", "8.00", "BELOW_TARGET"),
                by(MethodChoice.steps(new BigDecimal(5), BigDecimal.ONE), "≥100%", "100%", "10.00", "MET"),
                by(MethodChoice.of(MethodKind.STEP), "≥100%", "89%", null, "METHOD_INVALID"),
                by(TIERS, "100件", "110件", "10.00", "MET"),
                by(TIERS, "100件", "115件", "6.00", "OFF_TARGET"),
                by(TIERS, "100件", "121件", "0.00", "OFF_TARGET"),
                by(TIERS, "0件", "1件", null, "NO_PROPORTION"),
                by(MethodChoice.tiers(List.of(tier("10", "9"))), "100件", "100件", null, "METHOD_INVALID"),
                by(MethodChoice.passingAt(new BigDecimal(60)), "≥100件", "60件", "6.00", "BELOW_TARGET"),
                by(MethodChoice.passingAt(new BigDecimal(60)), "≥100件", "59件", "0.00", "BELOW_FLOOR"),
                by(MethodChoice.passingAt(new BigDecimal(60)), "≥100件", "100件", "10.00", "MET"),
                by(MethodChoice.passingAt(new BigDecimal(60)), "≥0%", "-1%", null, "NO_PROPORTION"),
                by(MethodChoice.of(MethodKind.PASS_THRESHOLD), "≥100件", "60件", null, "METHOD_INVALID"),
                by(MethodChoice.of(SATISFACTION_BANDS), "≥90%", "85%", null, "METHOD_INVALID"),
                by(MethodChoice.of(SATISFACTION_BANDS), "≥90%", "55%", null, "METHOD_INVALID"),
                by(STEPS_OF_FIFTY, "≥900‰", "85%", "9.00", "BELOW_TARGET"),
                by(MethodChoice.steps(new BigDecimal("0.5"), BigDecimal.ONE), "≤1小时", "90分钟", "9.00", "ABOVE_TARGET"),
                by(MethodChoice.steps(new BigDecimal(5), BigDecimal.ONE), "80%-90%", "75%", null, "METHOD_INVALID"),
                by(MethodChoice.of(HIGHER), "80%-90%", "95%", null, "METHOD_INVALID"),
                by(MethodChoice.passingAt(new BigDecimal(60)), "≤3件", "1件", null, "METHOD_INVALID"),
                it("满意度", "≥90%", "85%", "9.44", "BELOW_TARGET", HandMade::satisfaction),
                it("满意度", "≥90%", "59%", "6.56", "BELOW_TARGET", HandMade::satisfaction));
    }

    private static HandMade it(String name, String target, String actual, String points, String reason) {
        return new HandMade(Stated.of(name, target, actual), points, reason);
    }

    private static HandMade it(
            String name, String target, String actual, String points, String reason, UnaryOperator<Stated> but) {
        return new HandMade(but.apply(Stated.of(name, target, actual)), points, reason);
    }

    private static HandMade judged(
            String name, Attainment how, String share, String why, String declared, String points, String reason) {
        Stated words = Stated.of(name, "整洁有序", "已整洁").judged(how, share, why, declared);
        return new HandMade(words, points, reason);
    }

    private static HandMade by(MethodChoice method, String target, String actual, String points, String reason) {
        return new HandMade(Stated.of("指标", target, actual).by(method), points, reason);
    }

    private static Stated satisfaction(Stated line) {
        return line.under(IndicatorClass.SATISFACTION, IndicatorSubclass.SERVICE_RECIPIENTS);
    }

    private static Tier tier(String within, String points) {
        return new Tier(new BigDecimal(within), new BigDecimal(points));
    }
}
