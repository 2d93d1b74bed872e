package io.jixiao.report.document.model;

/** What was spent on. */
public enum ExpenditureKind {
    /** 基本支出. */
    BASIC("基本支出"),
    /** 项目支出. */
    PROJECT("项目支出");

    private final String label;

    ExpenditureKind(String label) {
        this.label = label;
    }

    /** As the report prints it. */
    public String label() {
        return label;
    }
}
