package io.jixiao.benchmarks.drools;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.benchmarks.HandMade;
import io.jixiao.benchmarks.RuleSetsOfAllForms;
import io.jixiao.benchmarks.Stated;
import io.jixiao.engine.Mode;
import io.jixiao.engine.evaluation.Evaluation;
import io.jixiao.engine.evaluation.Execution;
import io.jixiao.engine.rules.RuleSet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kie.api.definition.rule.Rule;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;

/** No rule stands in the files that no table needs, and none that the tests never reach. */
class EveryRuleFiresTest {
    private static final KieContainer RULES = Compiled.rules();

    @Test
    void onSomeTableByOneOfTheRuleSets() {
        Set<String> fired = new TreeSet<>();
        for (RuleSet rules : RuleSetsOfAllForms.all()) {
            for (Evaluation table : tables()) {
                for (Mode mode : Mode.values()) {
                    fire(Facts.of(table, rules, mode), rules, fired);
                }
            }
        }

        Set<String> unfired = RULES.getKieBase().getKiePackages().stream()
                .flatMap(it -> it.getRules().stream())
                .map(Rule::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        unfired.removeAll(fired);
        assertEquals(Set.of(), unfired);
        assertEquals(91, fired.size());
    }

    private static List<Evaluation> tables() {
        Stated[] lines = HandMade.lines().stream().map(HandMade::line).toArray(Stated[]::new);
        Execution judged = new Execution(null, null, null, null, BigDecimal.TEN, "核实");
        Execution weightless = new Execution(BigDecimal.ZERO, null, null, null, null, null);
        return List.of(
                Stated.table(lines),
                Stated.table(Stated.of("件数", "≥1件", "1件").weighing("90")),
                Stated.table(Execution.UNDECLARED, "100", "50"),
                Stated.table(Execution.UNDECLARED, "0", "50"),
                Stated.table(Execution.UNDECLARED, null, "50"),
                Stated.table(Execution.UNDECLARED, "100", null),
                Stated.table(judged, "0", "50"),
                Stated.table(weightless, "0", "50"));
    }

    private static void fire(List<Object> facts, RuleSet rules, Set<String> fired) {
        Terms terms = new Terms(rules);
        Marks marks = new Marks(rules.rounding());
        Result result = new Result((Table) facts.getLast());
        KieSession session = RULES.newKieSession();
        session.addEventListener(new DefaultAgendaEventListener() {
            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
                fired.add(event.getMatch().getRule().getName());
            }
        });
        session.setGlobal("marking", new Marking(terms, marks, result));
        session.setGlobal("closing", new Closing(terms, marks, result));
        facts.forEach(session::insert);
        session.fireAllRules();
        session.dispose();
    }
}
