package io.jixiao.report.document.model;

import java.util.Objects;

/**
 * What a report version was made from, so that anybody can prove it.
 *
 * @param score the score version
 * @param budget the annual budget version
 * @param unitProfile the unit profile version
 * @param narrative the narrative version
 * @param ruleSet the rule set that scored
 * @param template the template of the documents
 * @param renderer the build of the renderers
 * @param fontSet name of the fonts that are embedded; "none" while no format embeds fonts
 * @param review the review that is printed beside the self scores; null while none is signed
 */
public record ReportInputs(
        VersionedInput score,
        VersionedInput budget,
        VersionedInput unitProfile,
        VersionedInput narrative,
        VersionedInput ruleSet,
        VersionedInput template,
        VersionedInput renderer,
        String fontSet,
        VersionedInput review) {
    public ReportInputs {
        Objects.requireNonNull(score, "score");
        Objects.requireNonNull(budget, "budget");
        Objects.requireNonNull(unitProfile, "unitProfile");
        Objects.requireNonNull(narrative, "narrative");
        Objects.requireNonNull(ruleSet, "ruleSet");
        Objects.requireNonNull(template, "template");
        Objects.requireNonNull(renderer, "renderer");
        Objects.requireNonNull(fontSet, "fontSet");
    }

    /** Of a report that nobody reviewed yet. */
    public ReportInputs(
            VersionedInput score,
            VersionedInput budget,
            VersionedInput unitProfile,
            VersionedInput narrative,
            VersionedInput ruleSet,
            VersionedInput template,
            VersionedInput renderer,
            String fontSet) {
        this(score, budget, unitProfile, narrative, ruleSet, template, renderer, fontSet, null);
    }

    ReportInputs laidOutBy(VersionedInput other) {
        return new ReportInputs(score, budget, unitProfile, narrative, ruleSet, other, renderer, fontSet, review);
    }
}
