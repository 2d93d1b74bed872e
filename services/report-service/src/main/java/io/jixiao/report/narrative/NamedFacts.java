package io.jixiao.report.narrative;

import io.jixiao.platform.web.problem.FieldError;
import io.jixiao.platform.web.problem.Problem;
import io.jixiao.report.document.fact.FactText;
import java.util.ArrayList;
import java.util.List;

/** What prose names in double braces must be a fact that reports know, or it would be printed as it is written. */
final class NamedFacts {
    private final List<FieldError> unknown = new ArrayList<>();

    private NamedFacts() {}

    /** @throws Problem 422 naming every reference to no fact, and where it stands */
    static void require(NarrativeInput words) {
        NamedFacts facts = new NamedFacts();
        facts.check("/overallPerformance", words.overallPerformance());
        facts.check("/projectPerformance", words.projectPerformance());
        facts.check("/problems", words.problems());
        facts.check("/improvements", words.improvements());
        if (words.sections() != null) {
            words.sections().forEach((id, paragraphs) -> facts.check("/sections/" + id, paragraphs));
        }
        if (!facts.unknown.isEmpty()) {
            throw Problem.fields(facts.unknown);
        }
    }

    private void check(String pointer, List<String> paragraphs) {
        for (int at = 0; at < paragraphs.size(); at++) {
            for (String reference : FactText.unknown(paragraphs.get(at))) {
                unknown.add(new FieldError(
                        pointer + "/" + at,
                        "FACT_UNKNOWN",
                        "没有“" + reference + "”这一数据，可引用：" + FactText.known(),
                        "\"" + reference + "\" names no fact; known are " + FactText.known()));
            }
        }
    }
}
