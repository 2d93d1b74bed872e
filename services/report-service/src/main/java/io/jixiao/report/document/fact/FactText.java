package io.jixiao.report.document.fact;

import io.jixiao.report.document.model.Narrative;
import io.jixiao.report.document.model.ReportModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Prose that names facts in double braces: 预算执行率为{{execution.rate}}，总分{{total}}分。 */
public final class FactText {
    private static final String OPEN = "{{";
    private static final String CLOSE = "}}";

    private FactText() {}

    /** The references of a text that name no fact, as written, an unclosed one to the end of the text. */
    public static List<String> unknown(String text) {
        List<String> unknown = new ArrayList<>();
        int from = 0;
        for (int open = text.indexOf(OPEN); open >= 0; open = text.indexOf(OPEN, from)) {
            int close = text.indexOf(CLOSE, open);
            if (close < 0) {
                unknown.add(text.substring(open));
                break;
            }
            if (Fact.of(name(text, open, close)).isEmpty()) {
                unknown.add(text.substring(open, close + CLOSE.length()));
            }
            from = close + CLOSE.length();
        }
        return unknown;
    }

    /** What can be named, for who named something else. */
    public static List<String> known() {
        return Arrays.stream(Fact.values()).map(Fact::named).toList();
    }

    /** The report with its prose's references replaced by the facts of the same report; what names no fact stays. */
    public static ReportModel resolved(ReportModel model) {
        Narrative words = model.narrative();
        Map<String, List<String>> sections = new TreeMap<>();
        if (words.sections() != null) {
            words.sections().forEach((id, paragraphs) -> sections.put(id, filled(paragraphs, model)));
        }
        return model.saying(new Narrative(
                filled(words.overallPerformance(), model),
                filled(words.projectPerformance(), model),
                filled(words.problems(), model),
                filled(words.improvements(), model),
                sections));
    }

    private static List<String> filled(List<String> paragraphs, ReportModel model) {
        return paragraphs.stream().map(text -> filled(text, model)).toList();
    }

    /** In one pass: a name that has braces in it is not read again. */
    private static String filled(String text, ReportModel model) {
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int open = text.indexOf(OPEN); open >= 0; open = text.indexOf(OPEN, from)) {
            int close = text.indexOf(CLOSE, open);
            if (close < 0) {
                break;
            }
            int end = close + CLOSE.length();
            String reference = text.substring(open, end);
            filled.append(text, from, open)
                    .append(Fact.of(name(text, open, close))
                            .map(fact -> fact.in(model))
                            .orElse(reference));
            from = end;
        }
        return filled.append(text.substring(from)).toString();
    }

    private static String name(String text, int open, int close) {
        return text.substring(open + OPEN.length(), close).strip();
    }
}
