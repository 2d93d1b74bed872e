package io.jixiao.benchmarks.drools;

import io.jixiao.engine.rules.RuleSet;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.StatelessKieSession;

/** Scores a table by the rules in Drools, which are compiled once into the executable model. */
public final class DroolsScorer {
    private static final String RULES = "io/jixiao/benchmarks/drools/mof-2020.drl";

    private final KieBase compiled = compiled();
    private final StatelessKieSession stateless = compiled.newStatelessKieSession();
    private final LowerWords words;

    /** @param rules whose words say what is better when there is less of it */
    public DroolsScorer(RuleSet rules) {
        words = new LowerWords(rules.lexicon());
    }

    private static KieBase compiled() {
        KieServices kie = KieServices.get();
        KieFileSystem files = kie.newKieFileSystem();
        files.write(kie.getResources().newClassPathResource(RULES));
        KieBuilder builder = kie.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            throw new IllegalStateException(errors.toString());
        }
        return kie.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
    }

    /** By one stateless session, which is kept. */
    public Result byStatelessSession(List<?> facts) {
        Result result = new Result();
        stateless.setGlobal("result", result);
        stateless.setGlobal("words", words);
        stateless.execute(facts);
        return result;
    }

    /** By a session of its own for each table. */
    public Result byNewSession(List<?> facts) {
        Result result = new Result();
        KieSession session = compiled.newKieSession();
        session.setGlobal("result", result);
        session.setGlobal("words", words);
        facts.forEach(session::insert);
        session.fireAllRules();
        session.dispose();
        return result;
    }
}
