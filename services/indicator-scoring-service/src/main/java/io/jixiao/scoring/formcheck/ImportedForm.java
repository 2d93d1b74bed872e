package io.jixiao.scoring.formcheck;

import io.jixiao.engine.evaluation.IndicatorSubclass;
import io.jixiao.form.ClassNames;
import io.jixiao.form.Form;
import io.jixiao.form.Form.IndicatorLine;
import io.jixiao.scoring.evaluation.AnnualGoal;
import io.jixiao.scoring.evaluation.EvaluationOpening;
import io.jixiao.scoring.evaluation.IndicatorInput;

/**
 * A form as the opening of a draft. Texts are taken as written. Money is not: a unit does not state the figures it is
 * scored by; and declared scores are not: the draft scores itself.
 */
final class ImportedForm {
    private ImportedForm() {}

    static EvaluationOpening opening(FormImport request) {
        Form form = request.form();
        return new EvaluationOpening(
                request.unitId(),
                request.projectId(),
                form.fiscalYear(),
                form.ruleSet(),
                form.annualGoal() == null
                        ? null
                        : new AnnualGoal(
                                form.annualGoal().expected(), form.annualGoal().actual()),
                form.indicators().stream().map(ImportedForm::indicator).toList(),
                form.execution() == null ? null : form.execution().deviationExplanation());
    }

    private static IndicatorInput indicator(IndicatorLine line) {
        IndicatorSubclass subclass = ClassNames.subclassOf(line.subclass());
        return new IndicatorInput(
                ClassNames.classOf(line.indicatorClass(), subclass),
                subclass,
                line.name(),
                line.target(),
                line.unit(),
                line.direction(),
                null,
                line.weight(),
                line.actual(),
                line.deviationExplanation(),
                line.attainment(),
                line.share(),
                line.judgementReason());
    }
}
