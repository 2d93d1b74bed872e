package io.jixiao.scoring;

import io.jixiao.language.text.LocalizedText;
import io.jixiao.platform.web.problem.ProblemType;

/** The problems that only indicator-scoring-service answers with. */
public enum ScoringProblem implements ProblemType {
    UNIT_UNKNOWN(422, "没有这个单位，或不在您的权限范围内", "There is no such unit, or it is outside your scope"),
    RULE_SET_UNKNOWN(422, "没有适用于该年度的这个评分办法", "There is no such rule set for that fiscal year"),
    EVALUATION_EXISTS(409, "该单位（项目）该年度的自评已经开立", "The evaluation of that unit or project and year is already open"),
    STEP_NOT_ALLOWED(409, "当前状态不允许这一步", "The present state does not allow this step"),
    OPEN_ERRORS(409, "还有未解决的错误，不能进行这一步", "Open errors block this step"),
    OWN_WORK(403, "不能审批自己编辑或提交过的自评", "Nobody approves what they edited or submitted"),
    OWN_WORK_REVIEWED(403, "不能复核自己编辑、提交或审批过的自评", "Nobody reviews what they edited, submitted or approved"),
    REVIEW_INCOMPLETE(409, "还有指标没有复核分", "Lines are left without a review score"),
    OWN_WORK_ACCEPTED(403, "不能接受自己编辑或提交过的自评中的问题", "Nobody accepts findings on what they edited or submitted"),
    OWN_WORK_PUBLISHED(403, "不能公开自己编辑或提交过的自评", "Nobody publishes what they edited or submitted"),
    ACCEPTANCE_NOT_YOURS(
            403,
            "错误由财政部门接受，提醒和建议由主管部门接受",
            "The finance bureau accepts errors, the department in charge warnings and advice"),
    INDICATOR_LIMIT(409, "一张自评表最多 200 项指标", "A table has at most 200 lines"),
    EVIDENCE_EXISTS(409, "该指标已有内容相同的佐证材料", "The line has evidence with the same content"),
    EVIDENCE_LIMIT(409, "每个指标最多 10 份佐证材料", "A line has at most 10 pieces of evidence"),
    EVIDENCE_NOT_OF_TYPE(422, "文件内容或扩展名与媒体类型不符", "The file's content or extension is not of its media type"),
    EVIDENCE_TOO_LARGE(413, "每份佐证材料最大 5 MiB", "A piece of evidence has at most 5 MiB"),
    EVIDENCE_ACTIVE(422, "佐证材料不得含有宏、脚本或内嵌对象", "Evidence must not hold macros, scripts or embedded objects"),
    FORM_UNREADABLE(422, "自评表无法读取", "The form could not be read"),
    FORM_TAKES_TOO_LONG(422, "读取该文件用时过长，已停止", "Reading the file took too long and was stopped"),
    REASON_REQUIRED(422, "提交后的修改必须说明理由", "A change after submission needs a reason"),
    BUDGET_SERVICE_AWAY(503, "预算服务暂时不可用，请稍后再试", "budget-service cannot be reached for the moment; try again later");

    private final int status;
    private final LocalizedText title;

    ScoringProblem(int status, String zh, String en) {
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
