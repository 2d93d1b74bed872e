package io.jixiao.report.document.layout;

import io.jixiao.report.document.model.ReportModel;
import io.jixiao.report.document.model.VersionedInput;
import java.util.ArrayList;
import java.util.List;

/** What stands under the scored table: notes, room for the signatures, and what version this is. */
public final class FormAnnexText {
    private static final int HASH_SHOWN = 19;

    private FormAnnexText() {}

    /** The notes, numbered, the first with its heading. */
    public static List<String> notes(List<String> notes) {
        List<String> numbered = new ArrayList<>();
        for (String note : notes) {
            numbered.add((numbered.isEmpty() ? "备注：" : "　　　") + (numbered.size() + 1) + "．" + note);
        }
        return numbered;
    }

    /** Who seals. */
    public static String unit(ReportModel model) {
        return TemplateText.of(model)
                .filled(TemplateOf.report(model).signatures().seal());
    }

    /** Who signs and when, side by side. */
    public static List<String> signatures(ReportModel model) {
        return TemplateOf.report(model).signatures().persons();
    }

    /** The lines under the report's title: whose report it is. */
    public static List<String> bylines(ReportModel model) {
        TemplateText text = TemplateText.of(model);
        return TemplateOf.report(model).front().bylines().stream()
                .filter(byline -> !text.lacksSubject(byline))
                .map(text::filled)
                .toList();
    }

    /** Which version this is, and of what. */
    public static String version(ReportModel model) {
        VersionedInput rules = model.inputs().ruleSet();
        VersionedInput score = model.inputs().score();
        return "报告第" + model.header().reportVersion() + "版　评分第" + score.version() + "版（"
                + score.hash().substring(0, HASH_SHOWN) + "…）　评分办法" + rules.id() + "第" + rules.version() + "版";
    }
}
