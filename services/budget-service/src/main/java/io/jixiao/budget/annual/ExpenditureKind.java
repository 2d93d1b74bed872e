package io.jixiao.budget.annual;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What kind of expenditure an execution is. */
@Schema(description = "What the money is spent on: BASIC 基本支出, PROJECT 项目支出.")
public enum ExpenditureKind {
    /** 基本支出 */
    BASIC,
    /** 项目支出 */
    PROJECT
}
