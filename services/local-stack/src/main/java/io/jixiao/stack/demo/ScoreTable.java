package io.jixiao.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.Map;

/** The scored table of a score version, as the official form orders it, for a terminal of 100 columns. */
final class ScoreTable {
    private static final Map<String, String> CLASSES =
            Map.of("OUTPUT", "产出指标", "BENEFIT", "效益指标", "SATISFACTION", "满意度指标");
    private static final Map<String, String> GRADES = Map.of("EXCELLENT", "优", "GOOD", "良", "FAIR", "中", "POOR", "差");
    private static final String RULE = "─".repeat(98);

    private final PrintStream out;

    ScoreTable(PrintStream out) {
        this.out = out;
    }

    void print(JsonNode scoreVersion) {
        JsonNode score = scoreVersion.get("score");
        out.println(RULE);
        row("一级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分");
        out.println(RULE);
        JsonNode execution = score.get("execution");
        JsonNode total = scoreVersion.at("/budget/figures/total");
        row(
                "预算执行率",
                "",
                wanYuan(total.get("adjustedBudget")),
                wanYuan(total.get("executedAmount")),
                execution.get("weight").asText(),
                execution.path("score").asText("—"));
        for (JsonNode line : score.get("lines")) {
            row(
                    CLASSES.get(line.get("indicatorClass").asText()),
                    line.get("name").asText(),
                    line.at("/target/text").asText(),
                    line.at("/actual/text").asText("—"),
                    line.get("weight").asText(),
                    line.path("score").asText("—"));
        }
        out.println(RULE);
        row(
                "总分",
                "",
                "",
                "等级：" + grade(score),
                score.get("totalWeight").asText(),
                score.path("total").asText("—"));
        out.println(RULE);
    }

    /** 优, 良, 中 or 差; a dash while there is none. */
    static String grade(JsonNode score) {
        return GRADES.getOrDefault(score.path("grade").asText(), "—");
    }

    /** {@code "11126700.00"} yuan is {@code 1112.67 万元}. */
    private static String wanYuan(JsonNode money) {
        return new BigDecimal(money.get("amount").asText())
                        .movePointLeft(4)
                        .stripTrailingZeros()
                        .toPlainString()
                + "万元";
    }

    private void row(String indicatorClass, String name, String target, String actual, String weight, String score) {
        out.println(DisplayWidth.fit(indicatorClass, 12) + DisplayWidth.fit(name, 20) + " "
                + DisplayWidth.fit(target, 26) + " " + DisplayWidth.fit(actual, 22)
                + DisplayWidth.fitRight(weight, 8) + DisplayWidth.fitRight(score, 8));
    }
}
