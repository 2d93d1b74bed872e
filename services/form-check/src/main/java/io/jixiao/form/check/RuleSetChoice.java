package io.jixiao.form.check;

import io.jixiao.engine.evaluation.Evaluation;
import io.jixiao.engine.evaluation.IndicatorClass;
import io.jixiao.engine.evaluation.SharedPoints;
import io.jixiao.engine.rules.RuleSet;
import io.jixiao.engine.rules.RuleSets;
import io.jixiao.engine.rules.Weights;
import io.jixiao.engine.rules.Weights.ClassWeight;
import io.jixiao.form.Note;
import io.jixiao.form.UnreadableForm;
import io.jixiao.form.layout.RuleSetMark;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * By which rule set a form is scored: the one it names; else the one whose marks it bears; else the shipped one whose weights, class by class, are exactly
 * the form's, or on a form that prints no weights, whose execution weight is; else the national default. A rule set that does
 * not weigh the classes apart is only taken when named.
 */
record RuleSetChoice(RuleSet rules, @Nullable Note note) {
    private static final Map<String, RuleSet> SHIPPED =
            RuleSets.shipped().stream().collect(Collectors.toMap(Function.identity(), RuleSets::shipped));

    static RuleSetChoice of(@Nullable String named, Evaluation evaluation, List<RuleSetMark> marks) {
        if (named != null) {
            return new RuleSetChoice(shipped(named), null);
        }
        Optional<String> fitting = RuleSets.shipped().stream()
                .filter(id -> fits(shipped(id).weights(), evaluation))
                .findFirst();
        String byWeights = fitting.orElse(RuleSets.shipped().getFirst());
        for (RuleSetMark mark : marks) {
            RuleSet rules = shipped(mark.ruleSet());
            boolean counts = mark.isCertain() || fitting.isEmpty() && makesUp(rules.weights(), evaluation);
            if (counts && evaluation.fiscalYear() >= rules.firstYear()) {
                return new RuleSetChoice(rules, Note.of("RULE_SET_BY_MARKS", rules.id(), mark.printed(), byWeights));
            }
        }
        return new RuleSetChoice(shipped(byWeights), Note.of(why(byWeights, evaluation), byWeights));
    }

    private static String why(String chosen, Evaluation evaluation) {
        if (chosen.equals(RuleSets.shipped().getFirst())) {
            return "RULE_SET_DEFAULT";
        }
        return isOfNoPoints(evaluation) ? "RULE_SET_BY_EXECUTION" : "RULE_SET_CHOSEN";
    }

    /** Whether execution and all indicators together have the points that the rule set gives them. */
    private static boolean makesUp(Weights weights, Evaluation evaluation) {
        BigDecimal indicators = evaluation.indicators().stream()
                .map(it -> it.weight())
                .filter(Objects::nonNull)
                .reduce(evaluation.sharedWeight(), BigDecimal::add);
        return mayFit(weights, evaluation)
                && indicators.add(weights.execution()).compareTo(weights.total()) == 0;
    }

    /** Whether the execution line has the points that the rule set gives it. */
    private static boolean mayFit(Weights weights, Evaluation evaluation) {
        BigDecimal execution = evaluation.execution().weight();
        return execution == null || execution.compareTo(weights.execution()) == 0;
    }

    private static RuleSet shipped(String id) {
        RuleSet rules = SHIPPED.get(id);
        if (rules == null) {
            throw new UnreadableForm("RULE_SET", "/ruleSet", String.join(", ", RuleSets.shipped()));
        }
        return rules;
    }

    private static boolean fits(Weights weights, Evaluation evaluation) {
        return weights.classes().size() > 1
                && mayFit(weights, evaluation)
                && (isOfNoPoints(evaluation) || weights.classes().stream().allMatch(it -> fits(it, evaluation)));
    }

    private static boolean isOfNoPoints(Evaluation evaluation) {
        return evaluation.printsNoWeight() && evaluation.pointsOfClasses().isEmpty();
    }

    private static boolean fits(ClassWeight expected, Evaluation evaluation) {
        List<IndicatorClass> classes = expected.classes();
        BigDecimal shared = evaluation.pointsOfClasses().stream()
                .filter(it -> classes.contains(it.of()))
                .map(SharedPoints::points)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return evaluation.indicators().stream()
                        .filter(it -> it.indicatorClass() != null && classes.contains(it.indicatorClass()))
                        .map(it -> it.weight())
                        .filter(Objects::nonNull)
                        .reduce(shared, BigDecimal::add)
                        .compareTo(expected.weight())
                == 0;
    }
}
