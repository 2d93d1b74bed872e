package io.jixiao.benchmarks.drools;

import io.jixiao.engine.rules.RuleSet;
import java.util.List;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieContainerSessionsPool;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.StatelessKieSession;
import org.kie.api.runtime.conf.DirectFiringOption;
import org.kie.api.runtime.conf.ThreadSafeOption;

/**
 * Scores a table by the rules in Drools: the same rules for every rule set. One thread uses a session, so none of them locks; and
 * no rule depends on the order in which others fire but those of the total, so a session need not keep an agenda.
 */
public final class DroolsScorer {
    private static final KieContainer COMPILED = Compiled.rules();

    private final StatelessKieSession stateless = COMPILED.newStatelessKieSession(unlocked());
    private final KieContainerSessionsPool pool = COMPILED.newKieSessionsPool(1);
    private final KieSessionConfiguration withoutAgenda = unlocked();
    private final Terms terms;
    private final Marks marks;

    /** @param rules the rule set that its facts are scored by */
    public DroolsScorer(RuleSet rules) {
        terms = new Terms(rules);
        marks = new Marks(rules.rounding());
        withoutAgenda.setOption(DirectFiringOption.YES);
    }

    private static KieSessionConfiguration unlocked() {
        KieSessionConfiguration sessions = KieServices.get().newKieSessionConfiguration();
        sessions.setOption(ThreadSafeOption.NO);
        return sessions;
    }

    /** By one stateless session, which is kept, with an agenda. */
    public Result byStatelessSession(List<?> facts) {
        Result result = new Result((Table) facts.getLast());
        stateless.setGlobal("marking", new Marking(terms, marks, result));
        stateless.setGlobal("closing", new Closing(terms, marks, result));
        stateless.execute(facts);
        return result;
    }

    /** By a session of its own for each table. */
    public Result byNewSession(List<?> facts) {
        return by(COMPILED.newKieSession(withoutAgenda), facts);
    }

    /** By a session from a pool, to which it goes back. */
    public Result byPooledSession(List<?> facts) {
        return by(pool.newKieSession(withoutAgenda), facts);
    }

    /** The lines first; the table itself, by which the total is made, when they are done. */
    private Result by(KieSession session, List<?> facts) {
        Table table = (Table) facts.getLast();
        Result result = new Result(table);
        session.setGlobal("marking", new Marking(terms, marks, result));
        session.setGlobal("closing", new Closing(terms, marks, result));
        for (int i = 0; i < facts.size() - 1; i++) {
            session.insert(facts.get(i));
        }
        session.fireAllRules();
        session.insert(table);
        session.fireAllRules();
        session.dispose();
        return result;
    }
}
