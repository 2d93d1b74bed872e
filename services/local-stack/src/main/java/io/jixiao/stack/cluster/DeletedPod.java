package io.jixiao.stack.cluster;

import io.jixiao.stack.Service;
import io.jixiao.stack.demo.Installation;
import io.jixiao.stack.demo.UnexpectedResult;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * A pod is taken away, with one second to end, while figures are posted and actual values amended. Afterwards every accepted
 * change must have been counted once: as a budget version, as a score version, and in the newest report.
 */
final class DeletedPod {
    private static final int EVALUATIONS = 2;
    private static final int MOST_CHANGES = 60;
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final ClusterInstallation cluster;
    private final Installation installation;
    private final PrintStream out;
    private final AtomicInteger nextUnit = new AtomicInteger(104_100);

    DeletedPod(ClusterInstallation cluster, Installation installation, PrintStream out) {
        this.cluster = cluster;
        this.installation = installation;
        this.out = out;
    }

    void of(Service service) {
        RepeatedWrite writes = new RepeatedWrite();
        List<ChangedEvaluation> evaluations = new ArrayList<>();
        for (int i = 0; i < EVALUATIONS; i++) {
            String unit = Integer.toString(nextUnit.getAndIncrement());
            evaluations.add(ChangedEvaluation.submitted(installation, unit, writes));
        }
        try (ExecutorService clients = Executors.newCachedThreadPool()) {
            CountDownLatch enough = new CountDownLatch(1);
            List<CompletableFuture<Void>> work = evaluations.stream()
                    .flatMap(evaluation -> Stream.of(
                            running(clients, enough, evaluation::returnMoney),
                            running(clients, enough, evaluation::returnMoney),
                            running(clients, enough, evaluation::amend)))
                    .toList();
            Waiting.until("the first changes", () -> accepted(evaluations) > 10);
            int before = accepted(evaluations);
            cluster.kubectl().run("delete", "pod", cluster.readyPods(service).getFirst(), "--now");
            int after = accepted(evaluations);
            enough.countDown();
            work.forEach(DeletedPod::join);
            tell(service, evaluations, writes, after - before);
        }
        cluster.awaitRollOut(service);
    }

    private void tell(Service service, List<ChangedEvaluation> evaluations, RepeatedWrite writes, int meanwhile) {
        UnexpectedResult.unless("changes were accepted while the pod went", true, meanwhile > 0);
        int scores = evaluations.stream().mapToInt(ChangedEvaluation::count).sum();
        out.printf(
                "   %-26s %d changes accepted, %d of them while the pod went, %d requests sent again:"
                        + " %d score versions, none lost, none doubled, newest reported%n",
                service.module(), accepted(evaluations), meanwhile, writes.repetitions(), scores);
    }

    private static int accepted(List<ChangedEvaluation> evaluations) {
        return evaluations.stream().mapToInt(ChangedEvaluation::accepted).sum();
    }

    /** One client: change after change until it is enough, or its share of what a page of versions holds is used up. */
    private static CompletableFuture<Void> running(Executor clients, CountDownLatch enough, Runnable change) {
        return CompletableFuture.runAsync(
                () -> {
                    for (int i = 0; i < MOST_CHANGES && !Waiting.ended(enough, PAUSE); i++) {
                        change.run();
                    }
                },
                clients);
    }

    private static void join(CompletableFuture<Void> part) {
        try {
            part.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
