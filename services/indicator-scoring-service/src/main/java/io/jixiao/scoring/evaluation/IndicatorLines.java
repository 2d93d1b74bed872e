package io.jixiao.scoring.evaluation;

import io.jixiao.engine.rules.RuleSet;
import io.jixiao.platform.database.Ids;
import io.jixiao.platform.web.problem.Bilingual;
import io.jixiao.platform.web.problem.CommonProblem;
import io.jixiao.platform.web.problem.FieldError;
import io.jixiao.platform.web.problem.Problem;
import io.jixiao.scoring.ruleset.RuleSetCatalog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The lines of an evaluation: adding, defining, finding them. */
@ApplicationScoped
class IndicatorLines {

    @Inject
    RuleSetCatalog ruleSets;

    Indicator add(StoredEvaluation evaluation, IndicatorInput input, String pointer) {
        Indicator line = new Indicator();
        line.id = Ids.next();
        line.evaluation = evaluation;
        line.tenant = evaluation.tenant;
        line.position = evaluation.indicators.stream()
                        .mapToInt(other -> other.position)
                        .max()
                        .orElse(0)
                + 1;
        define(line, input, pointer);
        evaluation.indicators.add(line);
        return line;
    }

    /**
     * @throws Problem 422 where the subclass does not belong to the class under the evaluation's rule set, or a method is
     *     chosen without saying which
     */
    void define(Indicator line, IndicatorInput input, String pointer) {
        StoredEvaluation evaluation = line.evaluation;
        RuleSet rules = ruleSets.pinned(evaluation.ruleSetId, evaluation.ruleSetVersion, evaluation.ruleSetHash);
        var subclasses = rules.subclasses().getOrDefault(input.indicatorClass(), List.of());
        if (!subclasses.contains(input.indicatorSubclass())) {
            throw Problem.field(
                    pointer + "/indicatorSubclass",
                    "OF_CLASS",
                    "该一级指标下可用的二级指标：" + subclasses,
                    "The subclasses of that class are: " + subclasses);
        }
        if (input.method() != null && input.method().kind() == null) {
            throw Problem.field(pointer + "/method/kind", "NOT_NULL", "必须填写", "Is required");
        }
        line.indicatorClass = input.indicatorClass();
        line.indicatorSubclass = input.indicatorSubclass();
        line.name = input.name();
        line.targetText = input.target();
        line.unit = input.unit();
        line.direction = input.direction();
        line.method = input.method();
        line.weight = input.weight();
        line.actualText = input.actual();
        line.deviationExplanation = input.deviationExplanation();
        line.attainment = input.attainment();
        line.share = input.share();
        line.judgementReason = input.judgementReason();
    }

    /** @throws Problem 404 naming the indicator */
    static Indicator find(StoredEvaluation evaluation, UUID indicatorId) {
        return evaluation.indicators.stream()
                .filter(line -> line.id.equals(indicatorId))
                .findFirst()
                .orElseThrow(() -> unknown(indicatorId));
    }

    private static Problem unknown(UUID indicatorId) {
        Bilingual why = new Bilingual("该自评没有指标 " + indicatorId, "The evaluation has no indicator " + indicatorId);
        return Problem.of(CommonProblem.NOT_FOUND, why.zh(), why.en())
                .withErrors(List.of(new FieldError("indicatorId", "NOT_FOUND", why)));
    }
}
