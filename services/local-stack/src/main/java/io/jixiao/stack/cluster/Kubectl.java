package io.jixiao.stack.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jixiao.stack.StackException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The command line of a cluster, within one namespace, as an operator uses it; {@code KUBECONFIG} says which cluster.
 *
 * @param namespace the installation's namespace
 */
record Kubectl(String namespace) {
    private static final ObjectMapper JSON = new ObjectMapper();

    private record Outcome(int code, String output) {}

    /**
     * What the command printed.
     *
     * @throws StackException with the command and all it said, when it failed
     */
    String run(String... arguments) {
        Outcome outcome = outcome(arguments);
        if (outcome.code != 0) {
            throw new StackException(
                    "kubectl %s failed: %s".formatted(String.join(" ", arguments), outcome.output.strip()));
        }
        return outcome.output;
    }

    /** Whether the command ended well. */
    boolean succeeds(String... arguments) {
        return outcome(arguments).code == 0;
    }

    /** What the command printed, as JSON. */
    JsonNode json(String... arguments) {
        List<String> command = new ArrayList<>(List.of(arguments));
        command.add("--output=json");
        try {
            return JSON.readTree(run(command.toArray(String[]::new)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Outcome outcome(String... arguments) {
        List<String> command = new ArrayList<>(List.of("kubectl", "--namespace", namespace));
        command.addAll(List.of(arguments));
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), output);
        } catch (IOException e) {
            throw new StackException("kubectl could not be run: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("interrupted during kubectl", e);
        }
    }
}
