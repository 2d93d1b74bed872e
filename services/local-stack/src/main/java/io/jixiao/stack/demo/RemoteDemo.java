package io.jixiao.stack.demo;

import io.jixiao.stack.Service;
import io.jixiao.stack.StackException;
import io.jixiao.testkit.TokenIssuer;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * The demo's story on an installation that runs already, in containers or in a cluster. Told by variables:
 * {@code JIXIAO_BUDGET_URL}, {@code JIXIAO_SCORING_URL}, {@code JIXIAO_REPORT_URL} say where the services answer;
 * {@code JIXIAO_KEYS} is a directory with the {@code private-key.pem} whose public half the services were given.
 */
public final class RemoteDemo {
    private RemoteDemo() {}

    /**
     * Ends with code 0 when every step gave what it should, else with 1 and the reason.
     *
     * @param args a unit code that the installation does not know yet, and a directory for the report files
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (args.length != 2) {
            out.println("Needs two arguments: a unit code that is new to the installation, and a directory for files");
            System.exit(1);
        }
        try {
            new DemoStory(installation(), args[0], Path.of(args[1]), out).tell();
        } catch (StackException | Answer.UnexpectedAnswer | UnexpectedResult e) {
            out.println("\nThe demo failed: " + e.getMessage());
            System.exit(1);
        }
    }

    private static Installation installation() {
        Map<Service, String> baseUrls = Map.of(
                Service.BUDGET, variable("JIXIAO_BUDGET_URL"),
                Service.SCORING, variable("JIXIAO_SCORING_URL"),
                Service.REPORT, variable("JIXIAO_REPORT_URL"));
        return new Installation(baseUrls, TokenSource.signedBy(TokenIssuer.load(Path.of(variable("JIXIAO_KEYS")))));
    }

    private static String variable(String name) {
        String value = System.getenv(name);
        if (value == null || value.isBlank()) {
            throw new StackException("the variable " + name + " is not set");
        }
        return value;
    }
}
