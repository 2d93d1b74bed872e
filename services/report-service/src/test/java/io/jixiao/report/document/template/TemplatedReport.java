package io.jixiao.report.document.template;

import io.jixiao.report.document.layout.TemplateText;
import io.jixiao.report.document.model.Narrative;
import io.jixiao.report.document.model.ReportHeader;
import io.jixiao.report.document.model.ReportModel;
import io.jixiao.report.document.model.SubjectKind;
import io.jixiao.report.document.model.VersionedInput;
import java.util.List;
import java.util.Map;

/** The seed's report in another template; for a template of projects alone, as the report of a project of that unit. */
public final class TemplatedReport {
    private TemplatedReport() {}

    public static ReportModel of(ReportModel seed, ReportTemplate template) {
        SubjectKind kind = template.subjectKinds().getFirst();
        ReportModel report = kind == SubjectKind.PROJECT ? project(seed) : seed;
        return report.in(
                template,
                TemplateText.title(template.front().title(), 2021, kind),
                new VersionedInput(template.id(), "" + template.version(), "sha256:" + "7".repeat(64)));
    }

    static ReportModel project(ReportModel seed) {
        ReportHeader header = seed.header();
        Narrative words = seed.narrative();
        return new ReportModel(
                new ReportHeader(
                        SubjectKind.PROJECT.reportTitle(2021),
                        header.unitName(),
                        "智慧城管指挥平台建设项目",
                        2021,
                        SubjectKind.PROJECT,
                        header.generatedAt(),
                        header.zone(),
                        header.reportVersion()),
                seed.unit(),
                seed.budget(),
                new Narrative(
                        words.overallPerformance(),
                        words.projectPerformance(),
                        words.problems(),
                        words.improvements(),
                        Map.of(
                                "projectOverview",
                                List.of("建设市、区两级共用的城管指挥平台。"),
                                "projectBackground",
                                List.of("按照全市城市管理年度工作要点立项。"),
                                "implementation",
                                List.of("由财装科组织采购，执法大队使用。"),
                                "conclusion",
                                List.of("项目按期完成，效果达到预期。"))),
                seed.form(),
                seed.findings(),
                seed.trace(),
                seed.inputs());
    }
}
