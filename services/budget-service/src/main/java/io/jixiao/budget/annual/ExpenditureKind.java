package io.jixiao.budget.annual;

/** What kind of expenditure an execution is. */
public enum ExpenditureKind {
    /** 基本支出 */
    BASIC,
    /** 项目支出 */
    PROJECT
}
