package io.jixiao.benchmarks;

import static io.jixiao.engine.evaluation.IndicatorClass.BENEFIT;
import static io.jixiao.engine.evaluation.IndicatorClass.OUTPUT;
import static io.jixiao.engine.evaluation.IndicatorClass.SATISFACTION;
import static io.jixiao.engine.evaluation.IndicatorSubclass.COST;
import static io.jixiao.engine.evaluation.IndicatorSubclass.ECOLOGICAL;
import static io.jixiao.engine.evaluation.IndicatorSubclass.QUALITY;
import static io.jixiao.engine.evaluation.IndicatorSubclass.QUANTITY;
import static io.jixiao.engine.evaluation.IndicatorSubclass.SERVICE_RECIPIENTS;
import static io.jixiao.engine.evaluation.IndicatorSubclass.SOCIAL;
import static io.jixiao.engine.evaluation.IndicatorSubclass.TIMELINESS;

import io.jixiao.engine.evaluation.Attainment;
import io.jixiao.engine.evaluation.Evaluation;
import io.jixiao.engine.evaluation.Execution;
import io.jixiao.engine.evaluation.FundFigures;
import io.jixiao.engine.evaluation.FundRow;
import io.jixiao.engine.evaluation.Funds;
import io.jixiao.engine.evaluation.Indicator;
import io.jixiao.engine.evaluation.IndicatorClass;
import io.jixiao.engine.evaluation.IndicatorSubclass;
import io.jixiao.engine.evaluation.SubjectKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** A table of twenty lines with every kind of target in it, eleven reached and nine missed, 89.87 % of the money spent. */
public final class TwentyLines {
    private TwentyLines() {}

    /** The table. */
    public static Evaluation evaluation() {
        return supposing("85%");
    }

    /** The table with this 群众满意度 as its last actual value. */
    public static Evaluation supposing(String satisfaction) {
        return new Evaluation(
                SubjectKind.DEPARTMENT,
                2021,
                new Funds(Map.of(FundRow.TOTAL, money()), new BigDecimal("481300"), null, null),
                new Execution(null, "年末一笔尾款未达到支付条件", null, null, null, null),
                lines(satisfaction),
                null,
                null);
    }

    private static FundFigures money() {
        return new FundFigures(new BigDecimal("10645400"), new BigDecimal("11126700"), new BigDecimal("10000000"));
    }

    private static List<Indicator> lines(String satisfaction) {
        return List.of(
                line(1, OUTPUT, QUANTITY, "培训人数", "≥100人", "105人", 3),
                line(2, OUTPUT, QUANTITY, "办理案件", "不少于120件", "110件", 3),
                line(3, OUTPUT, QUANTITY, "罚没收入", "400万元", "437万元", 3),
                line(4, OUTPUT, QUANTITY, "巡查次数", "≥1200次", "1200次", 5),
                line(5, OUTPUT, QUALITY, "违法案件处罚错案率", "0", "0", 3),
                line(6, OUTPUT, QUALITY, "工程合格率", "≥95%", "93.5%", 3),
                line(7, OUTPUT, QUALITY, "验收通过率", "100%", "100%", 3),
                line(8, OUTPUT, TIMELINESS, "完成时间", "2021年12月", "2021年11月30日", 3),
                line(9, OUTPUT, TIMELINESS, "响应时间", "≤15分钟", "20分钟", 3),
                line(10, OUTPUT, COST, "项目成本", "≤90万元", "923500元", 3),
                line(11, OUTPUT, QUALITY, "平均负荷", "80%-90%", "85%", 3),
                line(12, OUTPUT, QUALITY, "药剂投加量", "100±5%", "110%", 3),
                line(13, OUTPUT, QUALITY, "制度是否健全", "是", "是", 3),
                line(14, OUTPUT, QUALITY, "信息是否公开", "是", "否", 3),
                words(15, "市容市貌", "整洁、有序、舒适", "整洁、有序", Attainment.MET, null),
                words(16, "队伍建设", "纪律严明、作风优良", "作风有所改进", Attainment.PARTIAL, new BigDecimal(70)),
                line(17, BENEFIT, SOCIAL, "受益人数", "≥7.35万人", "8万人", 10),
                line(18, BENEFIT, SOCIAL, "安全事故", "0起", "1起", 10),
                line(19, BENEFIT, ECOLOGICAL, "PM2.5浓度", "≤35微克/立方米", "33微克/立方米", 10),
                line(20, SATISFACTION, SERVICE_RECIPIENTS, "群众满意度", "≥90%", satisfaction, 10));
    }

    private static Indicator line(
            int id,
            IndicatorClass indicatorClass,
            IndicatorSubclass subclass,
            String name,
            String target,
            String actual,
            int weight) {
        return indicator(id, indicatorClass, subclass, name, target, actual, weight, null, null);
    }

    private static Indicator words(
            int id, String name, String target, String actual, Attainment attainment, BigDecimal share) {
        return indicator(id, OUTPUT, QUALITY, name, target, actual, 3, attainment, share);
    }

    private static Indicator indicator(
            int id,
            IndicatorClass indicatorClass,
            IndicatorSubclass subclass,
            String name,
            String target,
            String actual,
            int weight,
            Attainment attainment,
            BigDecimal share) {
        return Indicator.named(name)
                .id(String.valueOf(id))
                .in(indicatorClass, subclass)
                .target(target)
                .actual(actual)
                .weight(BigDecimal.valueOf(weight))
                .judged(attainment, share, null)
                .deviationExplanation("受疫情影响，部分工作推迟，已列入下年计划")
                .build();
    }
}
