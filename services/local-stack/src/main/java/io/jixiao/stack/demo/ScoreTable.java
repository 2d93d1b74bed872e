package io.jixiao.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/** The scored table of a score version, in the order and words of the official form, for a terminal of 100 columns. */
final class ScoreTable {
    private static final Map<String, String> CLASSES =
            Map.of("OUTPUT", "产出指标", "BENEFIT", "效益指标", "SATISFACTION", "满意度指标");
    private static final Map<String, String> SUBCLASSES = Map.of(
            "QUANTITY", "数量",
            "QUALITY", "质量",
            "TIMELINESS", "时效",
            "COST", "成本",
            "ECONOMIC", "经济效益",
            "SOCIAL", "社会效益",
            "ECOLOGICAL", "生态效益",
            "SUSTAINED", "可持续影响",
            "SERVICE_RECIPIENTS", "服务对象");
    private static final Map<String, String> GRADES = Map.of("EXCELLENT", "优", "GOOD", "良", "FAIR", "中", "POOR", "差");
    private static final String RULE = "─".repeat(100);
    private static final String NONE = "—";
    private static final int WAN_YUAN = 4;

    private final PrintStream out;

    ScoreTable(PrintStream out) {
        this.out = out;
    }

    void print(JsonNode scoreVersion) {
        JsonNode score = scoreVersion.get("score");
        out.println(RULE);
        row("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分");
        out.println(RULE);
        execution(score.get("execution"), scoreVersion.at("/budget/figures/total"));
        score.get("lines").forEach(this::line);
        out.println(RULE);
        row("总分", "", "", "", "等级：" + grade(score), points(score.path("totalWeight")), points(score.path("total")));
        out.println(RULE);
    }

    /** 优, 良, 中 or 差; a dash while there is none. */
    static String grade(JsonNode score) {
        return GRADES.getOrDefault(score.path("grade").asText(), NONE);
    }

    private void execution(JsonNode execution, JsonNode funds) {
        String adjusted = "全年预算 " + wanYuan(funds.get("adjustedBudget"));
        String executed = "执行 " + wanYuan(funds.get("executedAmount"));
        row("预算执行率", "", "", adjusted, executed, points(execution.path("weight")), points(execution.path("score")));
    }

    private void line(JsonNode line) {
        row(
                CLASSES.get(line.get("indicatorClass").asText()),
                SUBCLASSES.get(line.get("indicatorSubclass").asText()),
                line.get("name").asText(),
                line.at("/target/text").asText(),
                line.at("/actual/text").asText(NONE),
                points(line.path("weight")),
                points(line.path("score")));
    }

    private static String points(JsonNode points) {
        return points.isNumber()
                ? points.decimalValue().setScale(2, RoundingMode.UNNECESSARY).toPlainString()
                : NONE;
    }

    /** {@code "11126700.00"} yuan is {@code 1112.67} 万元. */
    private static String wanYuan(JsonNode money) {
        BigDecimal amount = new BigDecimal(money.get("amount").asText()).movePointLeft(WAN_YUAN);
        return amount.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private void row(String... cells) {
        out.println(DisplayWidth.fit(cells[0], 11)
                + DisplayWidth.fit(cells[1], 11)
                + DisplayWidth.fit(cells[2], 20)
                + DisplayWidth.fit(cells[3], 25)
                + " "
                + DisplayWidth.fit(cells[4], 17)
                + DisplayWidth.fitRight(cells[5], 7)
                + DisplayWidth.fitRight(cells[6], 8));
    }
}
