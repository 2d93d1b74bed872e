package io.jixiao.benchmarks.chain;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.jixiao.stack.JvmFlags;
import io.jixiao.stack.LocalStack;
import io.jixiao.stack.Service;
import io.jixiao.stack.StackOptions;
import io.jixiao.stack.demo.Installation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/**
 * Measures what a change costs, from the request to the report, on the whole product with the JVM flags of production.
 *
 * <p>Arguments: changes of each kind, clients, changes before anything is measured, the file for the results, and that of an
 * earlier run to compare with, or nothing.
 */
public final class ChainBench {
    private static final long IDLE_MILLIS = 10_000;
    private static final int SUBJECTS_OF_A_CLIENT = 4;

    private final LocalStack stack;
    private final Counters counters;
    private final DatabaseCounts database;
    private final ReportArrivals arrivals;
    private final List<List<Subject>> subjects;

    private ChainBench(
            LocalStack stack,
            Counters counters,
            DatabaseCounts database,
            ReportArrivals arrivals,
            List<List<Subject>> subjects) {
        this.stack = stack;
        this.counters = counters;
        this.database = database;
        this.arrivals = arrivals;
        this.subjects = subjects;
    }

    public static void main(String[] args) throws Exception {
        int changes = Integer.parseInt(args[0]);
        int clients = Integer.parseInt(args[1]);
        int warming = Integer.parseInt(args[2]);
        try (LocalStack stack =
                        LocalStack.start(StackOptions.onFreePorts("bench-chain").with(JvmFlags.PRODUCTION));
                DatabaseCounts database = DatabaseCounts.of(stack);
                ReportArrivals arrivals = new ReportArrivals(stack.kafka().bootstrapServers())) {
            ChainBench bench = new ChainBench(
                    stack, new Counters(stack, database), database, arrivals, subjects(stack, arrivals, clients));
            ChainResult result = bench.measure(changes, warming);
            System.out.print(
                    ChainTable.of(result, args.length > 4 && !args[4].isEmpty() ? read(Path.of(args[4])) : null));
            new ObjectMapper()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .writeValue(Path.of(args[3]).toFile(), result);
        }
        System.exit(0);
    }

    private static ChainResult read(Path earlier) throws java.io.IOException {
        return new ObjectMapper().readValue(earlier.toFile(), ChainResult.class);
    }

    private static List<List<Subject>> subjects(LocalStack stack, ReportArrivals arrivals, int clients) {
        Installation installation = Installation.of(stack);
        List<List<Subject>> subjects = new ArrayList<>();
        for (int client = 0; client < clients; client++) {
            List<Subject> own = new ArrayList<>();
            for (int number = 0; number < SUBJECTS_OF_A_CLIENT; number++) {
                own.add(Subject.submitted(installation));
            }
            own.forEach(subject -> arrivals.next(subject.evaluationId()));
            subjects.add(own);
        }
        return subjects;
    }

    private ChainResult measure(int changes, int warming) throws Exception {
        for (ChangeKind kind : ChangeKind.values()) {
            make(kind, warming / ChangeKind.values().length);
        }
        Map<Part, Counted> idle = idle();
        List<ChangesMade> made = new ArrayList<>();
        for (ChangeKind kind : ChangeKind.values()) {
            settle();
            database.restart();
            made.add(measured(kind, changes));
            for (Service service : Service.values()) {
                System.err.printf(
                        "%s, statements of %s for each:%n%s%n",
                        kind.words(), service.module(), database.mostCalled(service, changes));
            }
        }
        Map<String, Long> memory = Arrays.stream(Service.values())
                .collect(Collectors.toMap(
                        Service::module,
                        service -> stack.residentMebibytes(service).orElse(0)));
        return new ChainResult(idle, made, memory);
    }

    /** What is counted in a second in which nobody asks for anything. */
    private Map<Part, Counted> idle() throws Exception {
        settle();
        database.restart();
        long from = System.nanoTime();
        Map<Part, Counted> before = counters.now();
        Thread.sleep(IDLE_MILLIS);
        Map<Part, Counted> after = counters.now();
        int millis = (int) ((System.nanoTime() - from) / 1_000_000);
        return difference(before, after, 1).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().times(1000.0 / millis)));
    }

    private ChangesMade measured(ChangeKind kind, int changes) throws Exception {
        Map<Part, Counted> before = counters.now();
        long from = System.nanoTime();
        double[] millis = make(kind, changes);
        double seconds = (System.nanoTime() - from) / 1e9;
        Map<Part, Counted> after = counters.now();
        Arrays.sort(millis);
        return new ChangesMade(
                kind,
                millis.length,
                subjects.size(),
                difference(before, after, millis.length),
                millis[millis.length / 2],
                millis[Math.min(millis.length - 1, millis.length * 99 / 100)],
                millis.length / seconds);
    }

    private static Map<Part, Counted> difference(Map<Part, Counted> before, Map<Part, Counted> after, int changes) {
        return after.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        it -> it.getValue().since(before.get(it.getKey())).each(changes)));
    }

    /** Each client changes its subjects in turn, and the next only when the report of the one before has come; the waits in ms. */
    private double[] make(ChangeKind kind, int changes) {
        int each = Math.max(1, changes / subjects.size());
        try (ExecutorService clients = Executors.newFixedThreadPool(subjects.size())) {
            List<CompletableFuture<double[]>> made = subjects.stream()
                    .map(own -> CompletableFuture.supplyAsync(() -> one(own, kind, each), clients))
                    .toList();
            return made.stream()
                    .map(CompletableFuture::join)
                    .flatMapToDouble(Arrays::stream)
                    .toArray();
        }
    }

    private double[] one(List<Subject> own, ChangeKind kind, int changes) {
        double[] millis = new double[changes];
        for (int number = 0; number < changes; number++) {
            Subject subject = own.get(number % own.size());
            arrivals.forget(subject.evaluationId());
            long begin = System.nanoTime();
            subject.change(kind);
            millis[number] = (arrivals.next(subject.evaluationId()) - begin) / 1e6;
        }
        return millis;
    }

    private static void settle() throws InterruptedException {
        Thread.sleep(2_000);
    }
}
