package io.jixiao.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.jixiao.engine.evaluation.Attainment;
import io.jixiao.engine.evaluation.Direction;
import io.jixiao.engine.evaluation.ExpenditureKind;
import io.jixiao.engine.evaluation.SubjectKind;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A self-evaluation form as it was handed in: every text as written, every figure in the form's own money unit.
 * What the form does not say is absent. As JSON it is published in form.schema.json.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(
        name = "Form",
        description =
                "A self-evaluation form as it was handed in: every text as written, every figure in the form's own money unit. What the form does not say is absent. As JSON it is published in `form.schema.json`.")
public record Form(
        @Schema(
                description = "The caller's own name of the form; absent where the form does not say",
                examples = "zhuzhou-2021")
        @Nullable
        String id,

        @Schema(description = "Department or project; absent when the form does not tell") @Nullable
        SubjectKind kind,

        @Schema(description = "单位名称; absent where the form does not say", examples = "株洲市城市管理综合行政执法支队") @Nullable
        String unit,

        @Schema(description = "项目名称; absent on a department's form", examples = "城区排水管网改造") @Nullable
        String project,

        @Schema(description = "财政区划, GB/T 2260; absent where the form does not say", examples = "430200") @Nullable
        String divisionCode,

        @Schema(description = "年度; absent when the form does not tell", examples = "2021") @Nullable
        Integer fiscalYear,

        @Schema(description = "What the funds block counts in; absent means 万元, as on the official form") @Nullable
        MoneyUnit moneyUnit,

        @Schema(description = "Id of a shipped rule set; absent means MOF-2020", examples = "MOF-2020") @Nullable
        String ruleSet,

        @Schema(description = "Rows of the funds block; absent where the form does not say")
        List<FundLine> funds,

        @Schema(description = "调整追加; absent where the form does not say", examples = "48.13") @Nullable
        BigDecimal adjustment,

        @Schema(description = "Executed money by kind; absent where the form does not say")
        Map<ExpenditureKind, BigDecimal> expenditure,

        @Schema(
                description =
                        "年度总体目标; with nothing in it where the form has its cells and they are empty, absent where the form has none")
        @Nullable
        AnnualGoal annualGoal,

        @Schema(description = "The budget execution line; absent where the form does not say") @Nullable
        ExecutionLine execution,

        @Schema(description = "The indicator lines in the table's order")
        List<IndicatorLine> indicators,

        @Schema(description = "What the form prints as its own result; absent where the form does not say") @Nullable
        DeclaredResult declared,

        @Schema(
                description =
                        "The report around the table, paragraphs separated by line ends; absent where the form does not say",
                examples = "2021年，支队较好地完成了年度工作任务。")
        @Nullable
        String prose) {

    public Form {
        funds = funds == null ? List.of() : List.copyOf(funds);
        // In the order of its keys: the same form is printed as the same bytes in every run.
        expenditure =
                expenditure == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(Map.copyOf(expenditure)));
        indicators = indicators == null ? List.of() : List.copyOf(indicators);
    }

    /** A row of the funds block (合计, 当年财政拨款, 上年结转资金, 其他资金). */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "FormFundLine", description = "A row of the funds block (合计, 当年财政拨款, 上年结转资金, 其他资金).")
    public record FundLine(
            @Schema(
                    description =
                            "Its name as printed, or the wire name of the row; absent where the form does not say",
                    examples = "合计")
            @Nullable
            String row,

            @Schema(description = "年初预算数; absent where the form does not say", examples = "1064.54") @Nullable
            BigDecimal openingBudget,

            @Schema(description = "全年预算数; absent where the form does not say", examples = "1112.67") @Nullable
            BigDecimal adjustedBudget,

            @Schema(description = "全年执行数; absent where the form does not say", examples = "1112.67") @Nullable
            BigDecimal executedAmount) {}

    /** 年度总体目标, as the form writes it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "FormAnnualGoal", description = "年度总体目标, as the form writes it.")
    public record AnnualGoal(
            @Schema(description = "预期目标; absent where the form does not say", examples = "全面推进我市城管综合执法") @Nullable
            String expected,

            @Schema(description = "实际完成情况; absent where the form does not say", examples = "按照规定指标全部完成") @Nullable
            String actual) {}

    /** The budget execution line, as the form prints it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "FormExecutionLine", description = "The budget execution line, as the form prints it.")
    public record ExecutionLine(
            @Schema(description = "分值; absent takes the rule set's", examples = "10") @Nullable
            BigDecimal weight,

            @Schema(
                    description = "执行率 as printed, e.g. \"59.58%\"; absent where the form does not say",
                    examples = "100%")
            @Nullable
            String declaredRate,

            @Schema(description = "得分; absent where the form does not say", examples = "10") @Nullable
            BigDecimal declaredScore,

            @Schema(description = "偏差原因分析及改进措施; absent where the form does not say", examples = "部分项目延续至下年") @Nullable
            String deviationExplanation) {}

    /** One indicator line, as the form writes it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "FormIndicatorLine", description = "One indicator line, as the form writes it.")
    public record IndicatorLine(
            @Schema(
                    description = "The caller's own name of the line; absent takes its place in the table, from 1",
                    examples = "1")
            @Nullable
            String id,

            @Schema(
                    description = "一级指标 as printed (产出指标) or its wire name; absent where the form does not say",
                    examples = "满意度指标")
            @JsonProperty("class")
            @Nullable
            String indicatorClass,

            @Schema(
                    description = "二级指标 as printed (数量指标) or its wire name; absent where the form does not say",
                    examples = "服务对象满意度指标")
            @Nullable
            String subclass,

            @Schema(description = "三级指标; absent where the form does not say", examples = "执法满意率") @Nullable
            String name,

            @Schema(description = "年度指标值 as written; absent where the form does not say", examples = "≥90%") @Nullable
            String target,

            @Schema(description = "实际完成值 as written; absent where the form does not say", examples = "93%") @Nullable
            String actual,

            @Schema(
                    description = "The unit column (计量单位), on forms that have one; absent where the form does not say",
                    examples = "%")
            @Nullable
            String unit,

            @Schema(description = "What the form says of the direction (正向, 反向); absent when it says nothing") @Nullable
            Direction direction,

            @Schema(description = "分值; absent where the form does not say", examples = "10") @Nullable
            BigDecimal weight,

            @Schema(
                    description =
                            "For a target that is words: how far it was reached; absent where the form does not say")
            @Nullable
            Attainment attainment,

            @Schema(
                    description = "Percent of the weight that was judged, 0 to 100; absent where the form does not say",
                    examples = "90")
            @Nullable
            BigDecimal share,

            @Schema(description = "Why that share; absent where the form does not say", examples = "两条街道未达标") @Nullable
            String judgementReason,

            @Schema(description = "得分, as the unit scored itself; absent where the form does not say", examples = "10")
            @Nullable
            BigDecimal declaredScore,

            @Schema(
                    description =
                            "复核分, on forms that print it beside the self score; absent where the form does not say",
                    examples = "9.00")
            @Nullable
            BigDecimal reviewScore,

            @Schema(
                    description =
                            "Why the reviewer gave it, on forms that print the reviewer's remark in a column of its own; absent where the form does not say",
                    examples = "未提供佐证材料")
            @Nullable
            String reviewRemark,

            @Schema(
                    description =
                            "复核完成值 as written, on forms that print what the review found beside what the unit reported; absent where the form does not say",
                    examples = "1800册")
            @Nullable
            String reviewActual,

            @Schema(description = "偏差原因分析及改进措施; absent where the form does not say", examples = "部分项目延续至下年") @Nullable
            String deviationExplanation) {

        /** The same line with this explanation. */
        public IndicatorLine explained(@Nullable String explanation) {
            return new IndicatorLine(
                    id,
                    indicatorClass,
                    subclass,
                    name,
                    target,
                    actual,
                    unit,
                    direction,
                    weight,
                    attainment,
                    share,
                    judgementReason,
                    declaredScore,
                    reviewScore,
                    reviewRemark,
                    reviewActual,
                    explanation);
        }
    }

    /** What the form says of itself. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "FormDeclaredResult", description = "What the form says of itself.")
    public record DeclaredResult(
            @Schema(description = "The printed sum of 分值; absent where the form does not say", examples = "100")
            @Nullable
            BigDecimal totalWeight,

            @Schema(description = "总分; absent where the form does not say", examples = "100") @Nullable
            BigDecimal total,

            @Schema(description = "等级 as printed; absent where the form does not say", examples = "优") @Nullable
            String grade) {}
}
