package io.jixiao.engine.evaluation;

/** What the money was spent as: 基本支出 or 项目支出. */
public enum ExpenditureKind {
    BASIC,
    PROJECT
}
