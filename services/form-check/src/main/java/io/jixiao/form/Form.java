package io.jixiao.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.jixiao.engine.evaluation.Attainment;
import io.jixiao.engine.evaluation.Direction;
import io.jixiao.engine.evaluation.ExpenditureKind;
import io.jixiao.engine.evaluation.SubjectKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * A self-evaluation form as it was handed in: every text as written, every figure in the form's own money unit. What the
 * form does not say is null or empty. Its JSON is published as {@code api-specs/form.schema.json}.
 *
 * @param id the caller's own name of the form
 * @param kind department or project; null when the form does not tell
 * @param unit 单位名称
 * @param project 项目名称; null on a department's form
 * @param divisionCode 财政区划, GB/T 2260
 * @param fiscalYear 年度; null when the form does not tell
 * @param moneyUnit what the funds block counts in; null means 万元, as on the official form
 * @param ruleSet id of a shipped rule set; null means MOF-2020
 * @param funds rows of the funds block
 * @param adjustment 调整追加
 * @param expenditure executed money by kind
 * @param annualGoal 年度总体目标
 * @param execution the budget execution line
 * @param indicators the indicator lines in the table's order
 * @param declared what the form prints as its own result
 * @param prose the report around the table, paragraphs separated by line ends
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Form(
        String id,
        SubjectKind kind,
        String unit,
        String project,
        String divisionCode,
        Integer fiscalYear,
        MoneyUnit moneyUnit,
        String ruleSet,
        List<FundLine> funds,
        BigDecimal adjustment,
        Map<ExpenditureKind, BigDecimal> expenditure,
        AnnualGoal annualGoal,
        ExecutionLine execution,
        List<IndicatorLine> indicators,
        DeclaredResult declared,
        String prose) {

    public Form {
        funds = funds == null ? List.of() : List.copyOf(funds);
        expenditure = expenditure == null ? Map.of() : Map.copyOf(expenditure);
        indicators = indicators == null ? List.of() : List.copyOf(indicators);
    }

    /**
     * A row of the funds block (合计, 当年财政拨款, 上年结转资金, 其他资金).
     *
     * @param row its name as printed, or the wire name of the row
     * @param openingBudget 年初预算数
     * @param adjustedBudget 全年预算数
     * @param executedAmount 全年执行数
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FundLine(
            String row, BigDecimal openingBudget, BigDecimal adjustedBudget, BigDecimal executedAmount) {}

    /**
     * @param expected 预期目标
     * @param actual 实际完成情况
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AnnualGoal(String expected, String actual) {}

    /**
     * The budget execution line.
     *
     * @param weight 分值; null takes the rule set's
     * @param declaredRate 执行率 as printed, e.g. "59.58%"
     * @param declaredScore 得分
     * @param deviationExplanation 偏差原因分析及改进措施
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ExecutionLine(
            BigDecimal weight, String declaredRate, BigDecimal declaredScore, String deviationExplanation) {}

    /**
     * One indicator line.
     *
     * @param id the caller's own name of the line; null takes its place in the table, from 1
     * @param indicatorClass 一级指标 as printed (产出指标) or its wire name
     * @param subclass 二级指标 as printed (数量指标) or its wire name
     * @param name 三级指标
     * @param target 年度指标值 as written
     * @param actual 实际完成值 as written
     * @param unit the unit column (计量单位), on forms that have one
     * @param direction what the form says of the direction (正向, 反向); null when it says nothing
     * @param weight 分值
     * @param attainment for a target that is words: how far it was reached
     * @param share percent of the weight that was judged, 0 to 100
     * @param judgementReason why that share
     * @param declaredScore 得分, as the unit scored itself
     * @param reviewScore 复核分, on forms that print it beside the self score
     * @param deviationExplanation 偏差原因分析及改进措施
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record IndicatorLine(
            String id,
            @JsonProperty("class") String indicatorClass,
            String subclass,
            String name,
            String target,
            String actual,
            String unit,
            Direction direction,
            BigDecimal weight,
            Attainment attainment,
            BigDecimal share,
            String judgementReason,
            BigDecimal declaredScore,
            BigDecimal reviewScore,
            String deviationExplanation) {}

    /**
     * What the form says of itself.
     *
     * @param totalWeight the printed sum of 分值
     * @param total 总分
     * @param grade 等级 as printed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DeclaredResult(BigDecimal totalWeight, BigDecimal total, String grade) {}
}
