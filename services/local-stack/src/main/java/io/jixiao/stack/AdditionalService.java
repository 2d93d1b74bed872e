package io.jixiao.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A service that runs beside a stack with variables of its own, to see what it makes of them. */
public final class AdditionalService implements AutoCloseable {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final ServiceProcess process;
    private final String baseUrl;
    private final URI management;
    private final Path log;

    private AdditionalService(ServiceProcess process, String baseUrl, URI management, Path log) {
        this.process = process;
        this.baseUrl = baseUrl;
        this.management = management;
        this.log = log;
    }

    static AdditionalService launch(
            StackOptions options,
            StackDirectory directory,
            Service service,
            StackPorts ports,
            Map<String, String> variables,
            String name) {
        URI management = URI.create("http://127.0.0.1:" + ports.management().get(service));
        Path log = directory.logs().resolve(name + ".log");
        ServiceProcess process = new ServiceProcess(
                service,
                service.jar(options.home()),
                variables,
                management.resolve("/q/health/ready"),
                log,
                directory.run(),
                options.jvm());
        process.launch();
        return new AdditionalService(process, "http://127.0.0.1:" + ports.http().get(service), management, log);
    }

    /** Where it answers, without a trailing slash. */
    public String baseUrl() {
        return baseUrl;
    }

    /** Waits until it is ready; see {@link LocalStack#start} for what is thrown if that does not come about. */
    public AdditionalService ready() {
        process.awaitReady();
        return this;
    }

    /** Whether it runs. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /**
     * What the management port answers.
     *
     * @param path e.g. {@code /q/metrics}
     * @throws UncheckedIOException when it does not answer (yet)
     */
    public HttpResponse<String> ask(String path) {
        HttpRequest question = HttpRequest.newBuilder(management.resolve(path))
                .timeout(Duration.ofSeconds(15))
                .build();
        try {
            return HTTP.send(question, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("interrupted while asking " + management, e);
        }
    }

    /** Everything it has logged. */
    public List<String> log() {
        try {
            return Files.readAllLines(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops it. */
    @Override
    public void close() {
        process.stop();
    }
}
