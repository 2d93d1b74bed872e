package io.jixiao.stack.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import io.jixiao.stack.demo.UnexpectedResult;
import java.io.PrintStream;

/** The demo's journey as a Job inside the cluster, by the services' cluster names and through the network policies. */
record InClusterJourney(Kubectl kubectl, PrintStream out) {
    private static final String JOB = "job/journey";

    /** Waits for its end and shows what it told. */
    void await() {
        Waiting.until("the end of the journey", this::hasEnded);
        kubectl.run("logs", JOB, "--tail=-1").lines().forEach(line -> out.println("   | " + line));
        UnexpectedResult.unless(
                "the journey's successes",
                1,
                kubectl.json("get", JOB).at("/status/succeeded").asInt());
    }

    private boolean hasEnded() {
        JsonNode status = kubectl.json("get", JOB).get("status");
        return status.path("succeeded").asInt() + status.path("failed").asInt() > 0;
    }
}
