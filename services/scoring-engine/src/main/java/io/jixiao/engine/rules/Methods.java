package io.jixiao.engine.rules;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which form of a method applies where several are in use.
 *
 * @param equality how "= t" is scored
 * @param lower how a value above a LOWER target loses points
 * @param satisfactionBands bands for the satisfaction class, best first; empty where satisfaction is scored in proportion
 * @param overAchievementDeduction k in weight × (1 − k × (excess − what is allowed)) for a target exceeded so far that it must
 *     have been set too low; null where it is not used
 * @param overAchievementPoints points, above 0, that a line loses flat for such a target; null where full marks stay
 */
public record Methods(
        Equality equality,
        LowerForm lower,
        List<SatisfactionBand> satisfactionBands,
        @Nullable BigDecimal overAchievementDeduction,
        @Nullable BigDecimal overAchievementPoints) {

    public Methods {
        Completeness.requirePresent("methods.equality", equality, "methods.lower", lower);
        Completeness.require(
                overAchievementDeduction == null || overAchievementDeduction.signum() > 0,
                "methods.overAchievementDeduction",
                "应大于 0",
                "Must be above 0");
        Completeness.require(
                overAchievementPoints == null || overAchievementPoints.signum() > 0,
                "methods.overAchievementPoints",
                "应大于 0",
                "Must be above 0");
        Completeness.require(
                overAchievementPoints == null || overAchievementDeduction == null,
                "methods.overAchievementPoints",
                "与 overAchievementDeduction 只能取其一",
                "Must not stand beside overAchievementDeduction");
        satisfactionBands = satisfactionBands == null ? List.of() : List.copyOf(satisfactionBands);
    }

    /** Scoring of "= t". */
    public enum Equality {
        /** Reached or exceeded is full. */
        AT_LEAST,
        /** weight × max(0, 1 − |actual − target| ÷ target). */
        STRICT
    }

    /** Scoring of a value above a LOWER target. */
    public enum LowerForm {
        /** weight × target ÷ actual (form A). */
        TARGET_OVER_ACTUAL,
        /** weight × max(0, 1 − (actual − target) ÷ target) (form B). */
        EXCESS_DEDUCTED
    }

    /**
     * @param fromPercent satisfaction from which the band holds, inclusive
     * @param sharePercent percent of the weight that it earns
     */
    public record SatisfactionBand(BigDecimal fromPercent, BigDecimal sharePercent) {}
}
