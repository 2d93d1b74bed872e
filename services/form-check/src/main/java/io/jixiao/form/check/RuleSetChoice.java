package io.jixiao.form.check;

import io.jixiao.engine.evaluation.Evaluation;
import io.jixiao.engine.evaluation.IndicatorClass;
import io.jixiao.engine.rules.RuleSet;
import io.jixiao.engine.rules.RuleSets;
import io.jixiao.engine.rules.Weights;
import io.jixiao.engine.rules.Weights.ClassWeight;
import io.jixiao.form.Note;
import io.jixiao.form.UnreadableForm;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * By which rule set a form is scored: the one it names; else the shipped one whose weights, class by class, are exactly
 * the form's, or on a form that prints no weights, whose execution weight is; else the national default. A rule set that does
 * not weigh the classes apart is only taken when named.
 */
record RuleSetChoice(RuleSet rules, @Nullable Note note) {
    private static final Map<String, RuleSet> SHIPPED =
            RuleSets.shipped().stream().collect(Collectors.toMap(Function.identity(), RuleSets::shipped));

    static RuleSetChoice of(@Nullable String named, Evaluation evaluation) {
        if (named != null) {
            return new RuleSetChoice(shipped(named), null);
        }
        for (String id : RuleSets.shipped()) {
            RuleSet rules = shipped(id);
            if (fits(rules.weights(), evaluation)) {
                String chosen = evaluation.printsNoWeight() ? "RULE_SET_BY_EXECUTION" : "RULE_SET_CHOSEN";
                String code = id.equals(RuleSets.shipped().getFirst()) ? "RULE_SET_DEFAULT" : chosen;
                return new RuleSetChoice(rules, Note.of(code, id));
            }
        }
        String first = RuleSets.shipped().getFirst();
        return new RuleSetChoice(shipped(first), Note.of("RULE_SET_DEFAULT", first));
    }

    private static RuleSet shipped(String id) {
        RuleSet rules = SHIPPED.get(id);
        if (rules == null) {
            throw new UnreadableForm("RULE_SET", "/ruleSet", String.join(", ", RuleSets.shipped()));
        }
        return rules;
    }

    private static boolean fits(Weights weights, Evaluation evaluation) {
        BigDecimal execution = evaluation.execution().weight();
        return weights.classes().size() > 1
                && (execution == null || execution.compareTo(weights.execution()) == 0)
                && (evaluation.printsNoWeight() || weights.classes().stream().allMatch(it -> fits(it, evaluation)));
    }

    private static boolean fits(ClassWeight expected, Evaluation evaluation) {
        List<IndicatorClass> classes = expected.classes();
        return evaluation.indicators().stream()
                        .filter(it -> it.indicatorClass() != null && classes.contains(it.indicatorClass()))
                        .map(it -> it.weight())
                        .filter(Objects::nonNull)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .compareTo(expected.weight())
                == 0;
    }
}
