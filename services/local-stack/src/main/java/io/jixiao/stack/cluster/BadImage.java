package io.jixiao.stack.cluster;

import io.jixiao.stack.Service;
import io.jixiao.stack.demo.UnexpectedResult;
import java.io.PrintStream;
import java.util.List;
import java.util.function.Supplier;

/** An image that does not exist is rolled out: the roll-out stalls, the pods that serve go on, and it is undone. */
record BadImage(ClusterInstallation cluster, Supplier<SteadyLoad> load, PrintStream out) {
    private static final List<String> NO_IMAGE = List.of("ErrImagePull", "ImagePullBackOff");

    void of(Service service) {
        String deployment = ClusterInstallation.deployment(service);
        List<String> serving = cluster.readyPods(service);
        Tally tally;
        String reason;
        try (SteadyLoad running = load.get()) {
            cluster.kubectl().run("set", "image", deployment, "service=jixiao/" + service.module() + ":not-there");
            reason = awaitStall(service);
            UnexpectedResult.unless(
                    "the roll-out of a bad image succeeds",
                    false,
                    cluster.kubectl().succeeds("rollout", "status", deployment, "--timeout=10s"));
            UnexpectedResult.unless("the pods that serve meanwhile", serving, cluster.readyPods(service));
            cluster.kubectl().run("rollout", "undo", deployment);
            cluster.awaitRollOut(service);
            tally = running.end();
        }
        out.printf("   %-26s stalled with %s: %s; undone%n", service.module(), reason, tally.inWords());
        UnexpectedResult.unless("the pods that serve afterwards", serving, cluster.readyPods(service));
        UnexpectedResult.unless("requests failed while the roll-out stalled", 0L, tally.failures());
    }

    private String awaitStall(Service service) {
        Waiting.until(
                "a pod of %s that lacks its image".formatted(service.module()),
                () -> cluster.reasonsToWait(service).stream().anyMatch(NO_IMAGE::contains));
        return cluster.reasonsToWait(service).getFirst();
    }
}
