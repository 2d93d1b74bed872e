package io.jixiao.report.document.template;

import io.jixiao.report.document.template.InvalidTemplate.Flaw;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the texts of a template name in braces must be known where it stands, or it would be printed as it is. */
final class PlaceholderRules {
    private static final Pattern NAMED = Pattern.compile("\\{[^{}]*}");
    private static final List<String> TITLE = List.of("{year}", "{subject}");
    private static final List<String> REPORT = List.of("{year}", "{subject}", "{unit}", "{project}", "{money}");

    private final List<Flaw> flaws = new ArrayList<>();

    static List<Flaw> broken(ReportTemplate template) {
        PlaceholderRules rules = new PlaceholderRules();
        rules.check("/front/title", template.front().title(), TITLE);
        rules.all("/front/bylines", template.front().bylines(), REPORT);
        rules.check("/table/title", template.table().title(), REPORT);
        rules.check("/table/mark", template.table().mark(), List.of());
        for (int at = 0; at < template.table().subject().size(); at++) {
            for (int cell = 0; cell < template.table().subject().get(at).size(); cell++) {
                var each = template.table().subject().get(at).get(cell);
                rules.check("/table/subject/" + at + "/" + cell + "/value", each.value(), REPORT);
                rules.check("/table/subject/" + at + "/" + cell + "/label", each.label(), REPORT);
            }
        }
        FundsLayout funds = template.table().funds();
        rules.check("/table/funds/label", funds.label(), List.of("{money}", "{points}"));
        IndicatorLayout indicators = template.table().indicators();
        if (indicators.stub() != null) {
            rules.check("/table/indicators/stub", indicators.stub(), List.of("{points}"));
        }
        rules.check("/table/indicators/classLabel", indicators.classLabel(), List.of("{class}", "{points}"));
        rules.check("/table/indicators/grade", indicators.grade(), List.of("{grade}"));
        for (int at = 0; at < template.notes().size(); at++) {
            if (template.notes().get(at).text() != null) {
                rules.check("/notes/" + at + "/text", template.notes().get(at).text(), REPORT);
            }
        }
        rules.check("/signatures/seal", template.signatures().seal(), REPORT);
        return rules.flaws;
    }

    private void all(String pointer, List<String> texts, List<String> known) {
        for (int at = 0; at < texts.size(); at++) {
            check(pointer + "/" + at, texts.get(at), known);
        }
    }

    private void check(String pointer, String text, List<String> known) {
        Matcher named = NAMED.matcher(text);
        while (named.find()) {
            if (!known.contains(named.group())) {
                flaws.add(Flaw.of(
                        pointer,
                        "PLACEHOLDER",
                        "此处不能引用“" + named.group() + "”，可用：" + known,
                        "\"" + named.group() + "\" is not known here; known are " + known));
            }
        }
    }
}
