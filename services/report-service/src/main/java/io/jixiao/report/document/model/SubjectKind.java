package io.jixiao.report.document.model;

/** The two kinds of subject that a self-evaluation has; both use the same table. */
public enum SubjectKind {
    /** 部门整体支出: everything a department spends. */
    DEPARTMENT("部门整体支出"),
    /** 项目支出: one project. */
    PROJECT("项目支出");

    private final String label;

    SubjectKind(String label) {
        this.label = label;
    }

    /** As the official form prints it. */
    public String label() {
        return label;
    }

    /** The usual title of the report, e.g. 2021年度部门整体支出绩效自评报告. */
    public String reportTitle(int fiscalYear) {
        return fiscalYear + "年度" + label + "绩效自评报告";
    }
}
