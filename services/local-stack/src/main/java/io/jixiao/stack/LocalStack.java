package io.jixiao.stack;

import io.jixiao.testkit.EmbeddedKafkaServer;
import io.jixiao.testkit.EmbeddedPostgresServer;
import io.jixiao.testkit.KafkaServer;
import io.jixiao.testkit.PostgresServer;
import io.jixiao.testkit.ServiceDatabase;
import io.jixiao.testkit.TokenIssuer;
import io.jixiao.testkit.Topics;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The whole product on one machine: PostgreSQL 18, Kafka 4.1 and the three services from their production jars, each a
 * real process on 127.0.0.1. Ends with the process that started it, however that ends.
 */
public final class LocalStack implements AutoCloseable {
    private final StackOptions options;
    private final StackDirectory directory;
    private final Deque<AutoCloseable> toClose = new ArrayDeque<>();
    private final Map<Service, ServiceProcess> services = new EnumMap<>(Service.class);
    private final Map<String, ServiceDatabase> loneDatabases = new HashMap<>();
    private final long startedNanos = System.nanoTime();
    private EmbeddedKafkaServer kafka;
    private PostgresServer postgres;
    private TokenIssuer issuer;
    private ServiceEnvironment environment;
    private Duration startUp;

    private LocalStack(StackOptions options) {
        this.options = options;
        this.directory = new StackDirectory(options.directory());
    }

    /**
     * Starts everything and returns when all three services are ready.
     *
     * @throws StackException in words for a person, when a port is taken, a jar is missing or a part does not start;
     *     nothing is left running then
     */
    public static LocalStack start(StackOptions options) {
        LocalStack stack = new LocalStack(options);
        try {
            Leftovers.end(stack.directory);
            stack.directory.delete();
            options.ports().requireFree();
            stack.directory.create();
            stack.startServers();
            stack.startServices();
            stack.startUp = Duration.ofNanos(System.nanoTime() - stack.startedNanos);
            return stack;
        } catch (RuntimeException e) {
            stack.close();
            throw e;
        }
    }

    private void startServers() {
        ProcessRecord.of(Leftovers.SUPERVISOR, ProcessHandle.current()).write(directory.run());
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "stop-local-stack"));
        issuer = TokenIssuer.create(directory.keys());
        keep(new ServiceTokenFile(issuer, directory.serviceToken()));
        CompletableFuture<EmbeddedKafkaServer> broker = CompletableFuture.supplyAsync(this::startKafka);
        postgres = startPostgres();
        environment = new ServiceEnvironment(
                options.ports(), "127.0.0.1:" + options.ports().kafka(), issuer, directory.serviceToken());
        for (Service service : Service.values()) {
            var database = postgres.databaseFor(service.database());
            Map<String, String> variables = environment.of(service, database);
            services.put(service, prepare(service, options.detour().of(service, variables)));
        }
        kafka = join(broker);
    }

    private PostgresServer startPostgres() {
        var settings = new EmbeddedPostgresServer.Options(
                directory.postgres(), options.ports().postgres(), true);
        PostgresServer server = keep(EmbeddedPostgresServer.start(settings));
        server.process().ifPresent(process -> remember("postgres", process));
        options.progress().say("PostgreSQL 18 answers on port " + server.port());
        return server;
    }

    private EmbeddedKafkaServer startKafka() {
        EmbeddedKafkaServer server = keep(
                EmbeddedKafkaServer.create(directory.kafka(), options.ports().kafka()));
        server.running().ifPresent(process -> remember("kafka", process));
        Topics.createAll(server.bootstrapServers(), "");
        options.progress().say("Kafka 4.1 answers on port " + options.ports().kafka() + ", topics are made");
        return server;
    }

    private void remember(String name, ProcessHandle process) {
        ProcessRecord.of(name, process).write(directory.run());
    }

    private ServiceProcess prepare(Service service, Map<String, String> variables) {
        URI readiness = URI.create(environment.managementUrl(service) + "/q/health/ready");
        Path log = directory.logs().resolve(service.module() + ".log");
        return new ServiceProcess(
                service, service.jar(options.home()), variables, readiness, log, directory.run(), options.jvm());
    }

    private void startServices() {
        keep(() -> together(service -> services.get(service).stop()));
        services.values().forEach(ServiceProcess::launch);
        together(this::awaitReady);
    }

    private static void together(Consumer<Service> step) {
        List<CompletableFuture<Void>> steps = Arrays.stream(Service.values())
                .map(service -> CompletableFuture.runAsync(() -> step.accept(service)))
                .toList();
        steps.forEach(LocalStack::join);
    }

    private static <T> T join(CompletableFuture<T> part) {
        try {
            return part.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private void awaitReady(Service service) {
        services.get(service).awaitReady();
        options.progress().say(service.module() + " is ready at " + baseUrl(service));
    }

    private synchronized <T extends AutoCloseable> T keep(T part) {
        toClose.push(part);
        return part;
    }

    /** Where a service answers, without a trailing slash, e.g. {@code http://127.0.0.1:8081}. */
    public String baseUrl(Service service) {
        return environment.baseUrl(service);
    }

    /** Where a service's health and metrics are, e.g. {@code http://127.0.0.1:9081}. */
    public String managementUrl(Service service) {
        return environment.managementUrl(service);
    }

    /** Signs tokens that the services accept. */
    public TokenIssuer tokens() {
        return issuer;
    }

    /** The broker, to take it away and bring it back. */
    public KafkaServer kafka() {
        return kafka;
    }

    /** The broker's process. */
    public ProcessHandle kafkaProcess() {
        return kafka.running().orElseThrow();
    }

    /** JDBC URL of a database of the stack's server, without credentials. */
    public String jdbcUrl(String database) {
        return postgres.jdbcUrl(database);
    }

    /** A connection of the database server's superuser, to measure what it does. */
    public Connection administerPostgres() throws SQLException {
        return postgres.administer();
    }

    /** The database server's process; those that serve its connections are its children. */
    public ProcessHandle postgresProcess() {
        return postgres.process().orElseThrow();
    }

    /** The database server also takes connections over TLS, with this certificate and key (PEM files). */
    public void offerTls(Path certificate, Path key) {
        postgres.offerTls(certificate, key);
    }

    /** Takes the database server away; open connections are cut. */
    public void stopPostgres() {
        postgres.stop();
    }

    /** Ends the database server as a cut of the power does, with all that serve its connections. */
    public void killPostgres() {
        List<ProcessHandle> all = Stream.concat(
                        Stream.of(postgresProcess()), postgresProcess().descendants())
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> process.onExit().join());
        postgres.stop();
    }

    /** Brings the database server back with what it held. */
    public void restartPostgres() {
        postgres.start();
        postgres.process().ifPresent(process -> remember("postgres", process));
    }

    /** Kills a service as {@code kill -9} does. */
    public void kill(Service service) {
        services.get(service).kill();
    }

    /** Starts a service that was killed or stopped, and waits until it is ready. */
    public void restart(Service service) {
        ServiceProcess process = services.get(service);
        process.stop();
        process.launch();
        process.awaitReady();
    }

    /**
     * Starts one more process of a service beside the stack's own, on a database of its own; it is not waited for.
     *
     * @param database name of the database, which is made if it is new
     * @param otherwise variables that are set otherwise than for the stack's own services
     */
    public AdditionalService startBeside(Service service, String database, Map<String, String> otherwise) {
        StackPorts ports = StackPorts.free();
        Map<String, String> variables = new ServiceEnvironment(
                        ports, kafka.bootstrapServers(), issuer, directory.serviceToken())
                .of(service, loneDatabases.computeIfAbsent(database, postgres::databaseFor));
        variables.putAll(otherwise);
        String name =
                "%s-%s-%d".formatted(service.module(), database, ports.http().get(service));
        return keep(AdditionalService.launch(options, directory, service, ports, variables, name));
    }

    /** Whether a service's process runs. */
    public boolean isAlive(Service service) {
        return services.get(service).isAlive();
    }

    /** A service's process. */
    public ProcessHandle process(Service service) {
        return services.get(service).handle();
    }

    /** Resident memory of a service in MiB; empty where the operating system does not say. */
    public OptionalLong residentMebibytes(Service service) {
        return services.get(service).residentMebibytes();
    }

    /** From the call of {@link #start} until all three services were ready. */
    public Duration startUp() {
        return startUp;
    }

    /** Directory of the log files. */
    public Path logs() {
        return directory.logs();
    }

    /** Stops the services, then Kafka and PostgreSQL. Logs stay. */
    @Override
    public synchronized void close() {
        while (!toClose.isEmpty()) {
            try {
                toClose.pop().close();
            } catch (Exception e) {
                options.progress().say("a part of the stack did not stop as it should: " + e);
            }
        }
    }
}
