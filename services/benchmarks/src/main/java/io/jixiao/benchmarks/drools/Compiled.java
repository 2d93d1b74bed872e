package io.jixiao.benchmarks.drools;

import java.util.List;
import org.drools.ancompiler.KieBaseUpdaterANC;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieContainer;

/** The rules, compiled into Drools' executable model, and the network of their conditions into code. */
final class Compiled {
    private static final List<String> SUBJECTS =
            List.of("unscored", "aim", "measured", "chosen", "answered", "judged", "total");

    private Compiled() {}

    static KieContainer rules() {
        KieServices kie = KieServices.get();
        KieFileSystem files = kie.newKieFileSystem();
        for (String subject : SUBJECTS) {
            files.write(kie.getResources().newClassPathResource("io/jixiao/benchmarks/drools/" + subject + ".drl"));
        }
        KieBuilder builder = kie.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            throw new IllegalStateException(errors.toString());
        }
        KieContainer rules = kie.newKieContainer(builder.getKieModule().getReleaseId());
        KieBaseUpdaterANC.generateAndSetInMemoryANC(rules.getKieBase());
        return rules;
    }
}
