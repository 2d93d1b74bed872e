package io.jixiao.stack.cluster;

import io.jixiao.stack.Service;
import io.jixiao.stack.demo.UnexpectedResult;
import java.io.PrintStream;
import java.util.List;
import java.util.function.Supplier;

/** Every pod of a service is replaced by a new one while clients go on: no request may fail. */
record RollingRestart(ClusterInstallation cluster, Supplier<SteadyLoad> load, PrintStream out) {

    void of(Service service) {
        List<String> before = cluster.readyPods(service);
        Tally tally;
        try (SteadyLoad running = load.get()) {
            cluster.kubectl().run("rollout", "restart", ClusterInstallation.deployment(service));
            cluster.awaitRollOut(service);
            tally = running.end();
        }
        List<String> after = cluster.readyPods(service);
        out.printf("   %-26s %d pods replaced: %s%n", service.module(), before.size(), tally.inWords());
        UnexpectedResult.unless(
                "old pods of " + service.module() + " that still serve",
                List.of(),
                after.stream().filter(before::contains).toList());
        UnexpectedResult.unless("requests failed while " + service.module() + " restarted", 0L, tally.failures());
    }
}
