package io.jixiao.scoring.budget;

import io.jixiao.platform.money.MoneyView;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The figures of an annual budget as budget-service tells them, by REST and by event. Only what scoring needs. */
@Schema(name = "BudgetFigures", description = "The figures of an annual budget at one version, as they were scored.")
public record BudgetFigures(
        UUID annualBudgetId,

        @Schema(description = "1, 2, 3 … without a gap", examples = "3")
        long version,

        UUID unitId,

        @Schema(description = "Absent for the budget of the whole unit") @Nullable
        UUID projectId,

        @Schema(description = "财政区划, GB/T 2260", examples = "430200")
        String divisionCode,

        @Schema(description = "主管部门", examples = "104") String departmentCode,
        @Schema(description = "预算单位", examples = "104001") String unitCode,
        @Schema(description = "年度", examples = "2021") int fiscalYear,
        @Schema(description = "合计") Row total,

        @Schema(description = "Rows of the fund sources that have an opening budget or an entry")
        List<SourceRow> fundSources,

        @Schema(description = "Executed amounts by 基本支出 and 项目支出")
        Expenditure expenditure) {

    @Schema(
            name = "BudgetRow",
            description = "One row of the funds table. adjustedBudget = openingBudget + adjustment.")
    public record Row(
            @Schema(description = "年初预算数") MoneyView openingBudget,
            @Schema(description = "调整追加") MoneyView adjustment,
            @Schema(description = "全年预算数") MoneyView adjustedBudget,
            @Schema(description = "全年执行数") MoneyView executedAmount) {}

    @Schema(name = "FundSourceRow", description = "The row of one fund source.")
    public record SourceRow(
            @Schema(
                    description = "CURRENT_APPROPRIATION 当年财政拨款, CARRY_OVER 上年结转资金, OTHER 其他资金",
                    examples = "CURRENT_APPROPRIATION")
            String fundSource,

            Row figures) {}

    @Schema(description = "Their sum is the executed amount.")
    public record Expenditure(
            @Schema(description = "基本支出") MoneyView basic,
            @Schema(description = "项目支出") MoneyView project) {}
}
