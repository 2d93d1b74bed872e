package io.jixiao.report;

import io.jixiao.language.text.LocalizedText;
import io.jixiao.platform.web.problem.ProblemType;

/** The problems that only report-service answers with. */
public enum ReportProblem implements ProblemType {
    NARRATIVE_LOCKED(409, "自评已审批，不能再修改报告文字", "The evaluation is approved; its narrative cannot change any more"),
    RENDERING_FAILED(500, "该格式的文件生成失败，没有保存任何内容", "The file could not be made in this format; nothing was stored"),
    RENDERING_BUSY(503, "正在生成的文件太多，请稍后再试", "Too many files are being made at the moment; try again later"),
    TEMPLATE_UNKNOWN(422, "没有这个版本的报告模板", "There is no such version of a report template"),
    TEMPLATE_NOT_SERVING(
            422, "该报告模板不适用于这一年度或这类评价对象", "The report template does not serve that year or that kind of subject"),
    JOB_NOT_DEAD(409, "该报告任务没有失败，不需要重做", "The report job has not failed; there is nothing to replay"),
    WEBHOOKS_OFF(409, "本系统没有启用事件推送", "This installation has no webhooks switched on"),
    WEBHOOKS_ENOUGH(409, "该区划登记的推送地址已达上限", "The division has as many webhooks as it may have"),
    DELIVERY_NOT_DEAD(409, "该事件推送没有失败，不需要重做", "The delivery has not been given up; there is nothing to replay"),
    SCORING_SERVICE_AWAY(
            503, "评分服务暂时不可用，请稍后再试", "indicator-scoring-service cannot be reached for the moment; try again later");

    private final int status;
    private final LocalizedText title;

    ReportProblem(int status, String zh, String en) {
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
