package io.jixiao.engine.rules;

import io.jixiao.engine.evaluation.Attainment;
import io.jixiao.engine.evaluation.FundFigures;
import io.jixiao.engine.evaluation.IndicatorClass;
import io.jixiao.engine.evaluation.IndicatorSubclass;
import io.jixiao.engine.score.FindingCode;
import io.jixiao.engine.score.Severity;
import io.jixiao.language.lexicon.Lexicon;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 评分办法: everything in scoring that differs between regions and years, as data. The code knows methods, not regions.
 * Immutable once used; a change is a new version.
 *
 * @param id e.g. MOF-2020
 * @param version from 1 upwards
 * @param title by language ("zh", "en")
 * @param region division code it was made for (GB/T 2260); "000000" is the whole country
 * @param firstYear first fiscal year it serves
 * @param lastYear last fiscal year it serves; null when it is in force
 * @param legalBasis the documents it follows
 * @param unconfirmed what in it is known but stands in no confirmed source; empty when all is confirmed
 * @param weights expected points of the classes
 * @param subclasses the second-level indicators of each class, in the table's order
 * @param wantedSubclasses those second-level indicators that a class should have where a table has the class; a class that is left
 *     out wants none
 * @param methods which form of a scoring method applies
 * @param attainmentBands shares allowed for each attainment of a target that is words
 * @param rounding decimals and mode
 * @param grades grade bands, highest first, without gap or overlap
 * @param executionCaps highest totals where little of the budget was spent, the lowest execution first; null where it has none
 * @param thresholds where findings begin
 * @param lexicon the words it knows
 * @param severities severity of each finding; a code without one is not looked for
 */
public record RuleSet(
        String id,
        int version,
        Map<String, String> title,
        String region,
        int firstYear,
        @Nullable Integer lastYear,
        List<String> legalBasis,
        List<String> unconfirmed,
        Weights weights,
        Map<IndicatorClass, List<IndicatorSubclass>> subclasses,
        Map<IndicatorClass, List<IndicatorSubclass>> wantedSubclasses,
        Methods methods,
        Map<Attainment, ShareBand> attainmentBands,
        Rounding rounding,
        List<GradeBand> grades,
        @Nullable List<ExecutionCap> executionCaps,
        Thresholds thresholds,
        Lexicon lexicon,
        Map<FindingCode, Severity> severities) {

    public RuleSet {
        Completeness.require(version >= 1, "version", "应为 1 或以上", "Must be 1 or more");
        Completeness.requirePresent("id", id, "weights", weights, "methods", methods, "rounding", rounding);
        Completeness.requirePresent("thresholds", thresholds, "lexicon", lexicon, "grades", grades);
        PlacedClasses.check(lexicon.placements());
        title = Ordered.copy(title);
        legalBasis = legalBasis == null ? List.of() : List.copyOf(legalBasis);
        unconfirmed = unconfirmed == null ? List.of() : List.copyOf(unconfirmed);
        subclasses = Ordered.copy(subclasses);
        wantedSubclasses = Ordered.copy(wantedSubclasses);
        attainmentBands = Ordered.copy(attainmentBands);
        severities = Ordered.copy(severities);
        grades = GradeBand.highestFirst(grades);
        executionCaps = ExecutionCap.lowestFirst(executionCaps, weights.total(), rounding);
        Completeness.require(
                attainmentBands.keySet().containsAll(List.of(Attainment.values())),
                "attainmentBands",
                "应有 MET、PARTIAL、NOT_MET 三档的区间",
                "Must have a band for MET, PARTIAL and NOT_MET");
    }

    /** The cap on the total of who spent this much; the lowest one that holds, and none where there is no execution rate. */
    public Optional<ExecutionCap> capOf(FundFigures spent) {
        return executionCaps == null
                ? Optional.empty()
                : executionCaps.stream()
                        .filter(cap -> spent.executedUnder(cap.executionBelowPercent()))
                        .findFirst();
    }

    /** Whether this rule set serves the fiscal year. */
    public boolean serves(int fiscalYear) {
        return fiscalYear >= firstYear && (lastYear == null || fiscalYear <= lastYear);
    }
}
