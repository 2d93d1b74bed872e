package io.jixiao.budget;

import io.jixiao.language.text.LocalizedText;
import io.jixiao.platform.web.problem.ProblemType;

/** The problems that only budget-service answers with. */
public enum BudgetProblem implements ProblemType {
    UNIT_MOVED(409, "单位的区划、主管部门或单位编码不能更改", "A unit's division, department and unit code cannot change"),
    BUDGET_EXISTS(409, "该单位（项目）该年度的预算已经登记", "The annual budget of that unit or project is already registered"),
    ADJUSTED_BUDGET_NEGATIVE(422, "调整后某资金来源的全年预算数将为负", "The adjusted budget of a fund source would be negative"),
    EXECUTION_NEGATIVE(422, "登记后全年执行数将为负", "The executed amount would be negative"),
    OUTSIDE_FISCAL_YEAR(422, "业务日期不在预算年度内", "The business date lies outside the fiscal year");

    private final int status;
    private final LocalizedText title;

    BudgetProblem(int status, String zh, String en) {
        this.status = status;
        this.title = new LocalizedText(zh, en);
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public LocalizedText title() {
        return title;
    }
}
