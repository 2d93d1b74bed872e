package io.jixiao.stack;

import io.jixiao.testkit.ProcessGuard;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One service, run from its production jar in a JVM of its own; it can be killed and started again. */
final class ServiceProcess {
    private static final int LOG_COLUMNS_SHOWN = 400;
    private static final int LOG_LINES_SHOWN = 10;

    private final Service service;
    private final Path jar;
    private final Map<String, String> environment;
    private final URI readiness;
    private final Path log;
    private final Path pidFiles;
    private final JvmFlags jvm;
    private Process process;

    ServiceProcess(
            Service service,
            Path jar,
            Map<String, String> environment,
            URI readiness,
            Path log,
            Path pidFiles,
            JvmFlags jvm) {
        this.service = service;
        this.jar = jar;
        this.environment = environment;
        this.readiness = readiness;
        this.log = log;
        this.pidFiles = pidFiles;
        this.jvm = jvm;
    }

    /** Starts the process; see {@link #awaitReady()}. */
    synchronized void launch() {
        if (!Files.exists(jar)) {
            throw new StackException(jar + " is missing: run 'make build' first");
        }
        ProcessBuilder builder = new ProcessBuilder(command()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("JIXIAO_") || name.startsWith("QUARKUS_"));
        builder.environment().putAll(environment);
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        builder.redirectOutput(Redirect.appendTo(log.toFile()));
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ProcessGuard.terminateWhenThisProcessDies(process);
        ProcessRecord.of(service.module(), process.toHandle()).write(pidFiles);
    }

    private List<String> command() {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return Stream.of(List.of(java.toString()), jvm.flags(), List.of("-jar", jar.toString()))
                .flatMap(List::stream)
                .toList();
    }

    /**
     * Waits until the service is ready.
     *
     * @throws StackException with the end of its log when it died or did not become ready in 180 s
     */
    void awaitReady() {
        Process started = process;
        if (!Readiness.await(readiness, started::isAlive)) {
            String what = started.isAlive() ? " did not become ready" : " ended with code " + started.exitValue();
            throw new StackException(service.module() + what + ". Its log " + log + " ends with:\n" + endOfLog());
        }
    }

    /** As {@code kill -9}: no time to say good-bye. */
    synchronized void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** As an orchestrator stops it: SIGTERM, then 20 s, then SIGKILL. */
    synchronized void stop() {
        if (process == null) {
            return;
        }
        process.destroy();
        process.onExit()
                .orTimeout(20, TimeUnit.SECONDS)
                .exceptionally(late -> process.destroyForcibly())
                .join();
    }

    synchronized boolean isAlive() {
        return process != null && process.isAlive();
    }

    synchronized ProcessHandle handle() {
        return process.toHandle();
    }

    synchronized OptionalLong residentMebibytes() {
        return process == null ? OptionalLong.empty() : ResidentMemory.inMebibytes(process.pid());
    }

    private String endOfLog() {
        try {
            List<String> lines = Files.readAllLines(log);
            return lines.subList(Math.max(0, lines.size() - LOG_LINES_SHOWN), lines.size()).stream()
                    .map(line -> line.substring(0, Math.min(line.length(), LOG_COLUMNS_SHOWN)))
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            return "(unreadable)";
        }
    }
}
