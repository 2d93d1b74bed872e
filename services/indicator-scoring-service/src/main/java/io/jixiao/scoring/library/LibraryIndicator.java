package io.jixiao.scoring.library;

import io.jixiao.engine.evaluation.Direction;
import io.jixiao.engine.evaluation.IndicatorClass;
import io.jixiao.engine.evaluation.IndicatorSubclass;
import io.jixiao.engine.evaluation.MethodChoice;

/**
 * One indicator of the library (指标库): what a unit can take into its table, with an example of a target that can be
 * measured.
 *
 * @param code by which it is named; those of a division begin with its six digits
 * @param field 适用领域
 * @param indicatorClass 一级指标 on the form of the Ministry of Finance
 * @param indicatorSubclass 二级指标
 * @param name 三级指标
 * @param nameEn the same in English
 * @param target an example of 年度指标值; {@value #YEAR} stands for the fiscal year
 * @param unit the target's unit, scale included; null for dates and for 是
 * @param direction which way is better; null for ranges, dates and 是
 * @param method how it is scored where that is not the rule set's default; else null
 * @param description what is measured, and how it is computed
 * @param source 佐证材料: where the figure comes from
 */
public record LibraryIndicator(
        String code,
        IndicatorField field,
        IndicatorClass indicatorClass,
        IndicatorSubclass indicatorSubclass,
        String name,
        String nameEn,
        String target,
        String unit,
        Direction direction,
        MethodChoice method,
        String description,
        String source) {

    /** What stands in a target for the fiscal year. */
    public static final String YEAR = "{fiscalYear}";

    /** The example target as it is written into a table of that year. */
    public String targetIn(int fiscalYear) {
        return target.replace(YEAR, String.valueOf(fiscalYear));
    }
}
