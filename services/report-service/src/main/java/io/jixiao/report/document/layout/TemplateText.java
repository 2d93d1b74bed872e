package io.jixiao.report.document.layout;

import io.jixiao.report.document.model.ReportHeader;
import io.jixiao.report.document.model.ReportModel;
import io.jixiao.report.document.model.SubjectKind;
import io.jixiao.report.document.template.PrintedMoney;

/** Texts of a template with what they name of the report: {year}, {subject}, {unit}, {project} and {money}. */
public final class TemplateText {
    private static final String PROJECT = "{project}";

    private final ReportHeader header;
    private final PrintedMoney money;

    private TemplateText(ReportHeader header, PrintedMoney money) {
        this.header = header;
        this.money = money;
    }

    static TemplateText of(ReportModel model) {
        return new TemplateText(model.header(), TemplateOf.report(model).table().money());
    }

    /** The report's title, which its header keeps as text. */
    public static String title(String pattern, int fiscalYear, SubjectKind kind) {
        return pattern.replace("{year}", "" + fiscalYear).replace("{subject}", kind.label());
    }

    /** The title of the scored table. */
    public static String formTitle(ReportModel model) {
        return of(model).filled(TemplateOf.report(model).table().title());
    }

    /** Names come last: what a unit or project is called is never taken for a part of the pattern. */
    String filled(String pattern) {
        String known = title(pattern, header.fiscalYear(), header.subjectKind()).replace("{money}", money.label());
        return named(known, header.unitName(), header.projectName() == null ? "" : header.projectName());
    }

    /** Whether it names the project where there is none. */
    boolean lacksSubject(String pattern) {
        return header.projectName() == null && pattern.contains(PROJECT);
    }

    private static String named(String pattern, String unit, String project) {
        int at = pattern.indexOf(PROJECT);
        return at < 0
                ? pattern.replace("{unit}", unit)
                : named(pattern.substring(0, at), unit, project)
                        + project
                        + named(pattern.substring(at + PROJECT.length()), unit, project);
    }
}
