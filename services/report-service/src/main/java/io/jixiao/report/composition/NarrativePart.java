package io.jixiao.report.composition;

import io.jixiao.report.document.model.Narrative;
import io.jixiao.report.narrative.NarrativeInput;

/** The sections in the unit's own words. */
final class NarrativePart {

    private NarrativePart() {}

    static Narrative of(NarrativeInput words) {
        return new Narrative(
                words.overallPerformance(),
                words.projectPerformance(),
                words.problems(),
                words.improvements(),
                words.sections());
    }
}
