package io.jixiao.report.document;

import static io.jixiao.report.document.SeedReport.points;

import io.jixiao.report.document.model.IndicatorClass;
import io.jixiao.report.document.model.IndicatorLine;
import io.jixiao.report.document.model.IndicatorSubclass;
import java.util.List;

/** The nine indicators of the published table, as written. */
final class SeedForm {

    record Satisfaction(String actual, String score, String explanation) {}

    private SeedForm() {}

    static Satisfaction satisfaction(String actual, String score, String explanation) {
        return new Satisfaction(actual, score, explanation);
    }

    static List<IndicatorClass> classes(Satisfaction satisfaction) {
        return List.of(
                new IndicatorClass("产出指标", points("50"), output()),
                new IndicatorClass("效益指标", points("30"), benefit()),
                new IndicatorClass("满意度指标", points("10"), List.of(subclass("服务对象满意度指标", line(satisfaction)))));
    }

    private static List<IndicatorSubclass> output() {
        return List.of(
                subclass("数量指标", full("1", "执法案件", "≥100件", "市级120件", "10"), full("2", "罚没收入", "400万元", "437万元", "5")),
                subclass("质量指标", full("3", "违法案件处罚错案率", "0", "0", "15")),
                subclass("时效指标", full("4", "日常执法", "全年365天，全天24小时，无缝隙执", "及时发现及时处理", "10")),
                subclass("成本指标", full("5", "执法成本", "不超预算", "未超预算", "10")));
    }

    private static List<IndicatorSubclass> benefit() {
        return List.of(
                subclass("经济效益指标"),
                subclass("社会效益指标", full("6", "市容市貌", "整洁、有序、舒适", "效果显著", "10")),
                subclass("生态效益指标", full("7", "环境卫生", "工地防尘要求“8个100%”", "完成", "10")),
                subclass("可持续影响指标", full("8", "城管违法事件", "案件处理率100%", "100%", "10")));
    }

    private static IndicatorSubclass subclass(String name, IndicatorLine... lines) {
        return new IndicatorSubclass(name, List.of(lines));
    }

    private static IndicatorLine full(String id, String name, String target, String actual, String weight) {
        return new IndicatorLine(id, name, target, actual, points(weight), points(weight), null);
    }

    private static IndicatorLine line(Satisfaction satisfaction) {
        return new IndicatorLine(
                "9",
                "执法满意率",
                "≥90%",
                satisfaction.actual(),
                points("10"),
                points(satisfaction.score()),
                satisfaction.explanation());
    }
}
