package io.jixiao.report.document.diff;

import io.jixiao.language.text.LocalizedText;

/** What a change is about, with the name that a reader knows. */
public enum ChangeKind {
    TOTAL("总分", "total score"),
    GRADE("等级", "grade"),
    UNDECIDED("待定分值", "undecided weight"),
    RULE_SET("评分办法", "rule set"),
    TITLE("标题", "title"),
    UNIT_NAME("编制单位", "unit"),
    PROJECT_NAME("项目名称", "project"),
    OPENING_BUDGET("年初预算数", "opening budget"),
    ADJUSTMENT("调整追加", "adjustment"),
    ADJUSTED_BUDGET("全年预算数", "adjusted budget"),
    EXECUTED_AMOUNT("全年执行数", "executed amount"),
    EXPENDITURE("支出", "expenditure"),
    EXECUTION_RATE("执行率", "execution rate"),
    GOAL_EXPECTED("预期目标", "expected goal"),
    GOAL_ACTUAL("实际完成情况", "actual goal achievement"),
    LINE_ADDED("新增指标", "new indicator"),
    LINE_REMOVED("删除指标", "removed indicator"),
    LINE_CLASS("所属指标类别", "class"),
    LINE_NAME("指标名称", "name"),
    TARGET("年度指标值", "target"),
    ACTUAL("实际完成值", "actual value"),
    WEIGHT("分值", "weight"),
    METHOD("计分方法", "scoring method"),
    SCORE("得分", "score"),
    EXPLANATION("偏差原因分析及改进措施", "deviation explanation"),
    SENTENCE_ADDED("新增文字", "new sentence"),
    SENTENCE_REMOVED("删除文字", "removed sentence"),
    TEXT_REORDERED("文字顺序", "order of the text"),
    FINDING_OPENED("新出现的审核提示", "new finding"),
    FINDING_CLOSED("已消除的审核提示", "closed finding"),
    FINDING_CHANGED("有变化的审核提示", "changed finding"),
    FINDING_ACCEPTED("已接受的审核提示", "accepted finding"),
    FINDING_REOPENED("撤销接受的审核提示", "reopened finding");

    private final LocalizedText label;

    ChangeKind(String zh, String en) {
        this.label = new LocalizedText(zh, en);
    }

    /** The name that a reader knows. */
    public LocalizedText label() {
        return label;
    }
}
