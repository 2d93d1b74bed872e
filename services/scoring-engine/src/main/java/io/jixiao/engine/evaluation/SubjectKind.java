package io.jixiao.engine.evaluation;

/** Whose money is evaluated: a whole department (部门整体支出) or one project (项目支出). */
public enum SubjectKind {
    DEPARTMENT,
    PROJECT
}
