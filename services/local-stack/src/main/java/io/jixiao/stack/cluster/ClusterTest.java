package io.jixiao.stack.cluster;

import io.jixiao.stack.Service;
import io.jixiao.stack.StackException;
import io.jixiao.stack.demo.Answer;
import io.jixiao.stack.demo.Installation;
import io.jixiao.stack.demo.TokenSource;
import io.jixiao.stack.demo.UnexpectedResult;
import io.jixiao.testkit.TokenIssuer;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * {@code make test-cluster}, once the product is rolled out: the demo's journey inside, then restarts, lost pods and a bad
 * image while clients go on. Prints what it counted; ends with code 0 when nothing was lost, else with 1 and the reason.
 */
public final class ClusterTest {
    private final ClusterInstallation cluster;
    private final Installation installation;
    private final PrintStream out;

    private ClusterTest(ClusterInstallation cluster, Installation installation, PrintStream out) {
        this.cluster = cluster;
        this.installation = installation;
        this.out = out;
    }

    /** @param args the directory of the signing key, the installation's namespace, and the address of a node */
    public static void main(String[] args) {
        SteadyLoad.sendEachRequestOnce();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            ClusterInstallation cluster = new ClusterInstallation(new Kubectl(args[1]));
            TokenSource tokens = TokenSource.signedBy(TokenIssuer.load(Path.of(args[0])));
            new ClusterTest(cluster, cluster.throughNodePorts(args[2], tokens), out).run();
        } catch (StackException | Answer.UnexpectedAnswer | UnexpectedResult e) {
            out.println("\nThe test of the cluster failed: " + e.getMessage());
            System.exit(1);
        }
    }

    private void run() {
        out.println("\na. The demo's journey, as a Job inside the cluster");
        new InClusterJourney(cluster.kubectl(), out).await();
        out.println("\nb. What the running pods may do");
        new RestrictedProfile(cluster, out).ofAllPods();
        ChangedEvaluation read = ChangedEvaluation.submitted(installation, "104099", new RepeatedWrite());
        Supplier<SteadyLoad> load = () -> new SteadyLoad(List.of(
                read.journey()
                        .bureau()
                        .reading("/annual-budgets/" + read.journey().annualBudgetId()),
                read.journey().editor().reading("/evaluations/" + read.journey().evaluationId()),
                read.journey()
                        .reportReader()
                        .reading("/evaluations/" + read.journey().evaluationId() + "/reports/latest")));
        out.println("\nc. A rolling restart of each service, with clients of all three");
        each(new RollingRestart(cluster, load, out)::of);
        out.println("\nd. A pod of each service deleted in the middle of changes");
        each(new DeletedPod(cluster, installation, out)::of);
        out.println("\ne. An image that does not exist");
        each(new BadImage(cluster, load, out)::of);
        UnexpectedResult.unless("containers that ended by themselves", 0, cluster.containerRestarts());
        out.println("\nNo container ended by itself.");
    }

    private static void each(Consumer<Service> step) {
        for (Service service : Service.values()) {
            step.accept(service);
        }
    }
}
