package io.jixiao.stack.demo;

import io.jixiao.stack.LocalStack;
import io.jixiao.stack.Service;
import io.jixiao.stack.StackException;
import io.jixiao.stack.StackOptions;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.logging.LogManager;

/** {@code make demo}: the stack on free ports, the main job told step by step, and files in {@code build/demo}. */
public final class Demo {
    private static final String UNIT = "104001";

    private Demo() {}

    /** Takes no arguments. Ends with code 0 when every step gave what it should, else with 1 and the reason. */
    public static void main(String[] args) {
        LogManager.getLogManager().reset();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(out) ? 0 : 1);
    }

    private static boolean run(PrintStream out) {
        StackOptions options = StackOptions.onFreePorts("demo-stack");
        out.println("Starting PostgreSQL, Kafka and the three services on 127.0.0.1");
        try (LocalStack stack = LocalStack.start(options)) {
            Path files = options.home().resolve("build/demo");
            new DemoStory(Installation.of(stack), UNIT, files, out).tell();
            figures(stack, out);
            return true;
        } catch (StackException | Answer.UnexpectedAnswer | UnexpectedResult e) {
            out.println("\nThe demo failed: " + e.getMessage());
            out.println("Logs: " + options.directory().resolve("logs"));
            return false;
        }
    }

    private static void figures(LocalStack stack, PrintStream out) {
        out.println("\nThe stack");
        out.printf("  started in %s%n", Elapsed.seconds(stack.startUp()));
        for (Service service : Service.values()) {
            String memory = stack.residentMebibytes(service).isPresent()
                    ? stack.residentMebibytes(service).getAsLong() + " MiB"
                    : "unknown";
            out.printf("  resident memory of %-26s %s%n", service.module(), memory);
        }
    }
}
