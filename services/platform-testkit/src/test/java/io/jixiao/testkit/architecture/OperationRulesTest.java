package io.jixiao.testkit.architecture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jixiao.testkit.contract.Specifications;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold of every place that a service, or what runs services, is started from. */
class OperationRulesTest {

    /** A process that has no heap left may lose its listener, or a worker, and look alive; a new one does not. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "docker/Dockerfile",
                "Makefile",
                "services/local-stack/src/main/java/io/jixiao/stack/JvmFlags.java",
                "services/local-stack/src/main/java/io/jixiao/stack/Up.java",
                "services/platform-testkit/src/main/java/io/jixiao/testkit/EmbeddedKafkaServer.java",
            })
    void aProcessWithoutMemoryEnds(String start) throws IOException {
        assertTrue(text(start).contains("-XX:+ExitOnOutOfMemoryError"), start);
    }

    /** Kubernetes kills what has not ended within its grace period, with whatever it is at. */
    @ParameterizedTest
    @ValueSource(strings = {"budget-service", "indicator-scoring-service", "report-service"})
    void theLongestDrainAndTheLastRequestsFitIntoTheGracePeriod(String service) throws IOException {
        String settings = text("deploy/base/" + service + "/kustomization.yaml");
        Duration grace = seconds(
                text("deploy/components/service-standard/serving.yaml"), "terminationGracePeriodSeconds: (\\d+)");

        Duration needed = seconds(settings, "JIXIAO_SHUTDOWN_LONGEST=(\\d+)s")
                .plus(seconds(settings, "JIXIAO_SHUTDOWN_TIMEOUT=(\\d+)s"))
                .plusSeconds(5);

        assertTrue(grace.compareTo(needed) >= 0, grace + " is less than " + needed);
        assertTrue(seconds(settings, "JIXIAO_SHUTDOWN_DELAY=(\\d+)s").toSeconds() >= 8);
        assertTrue(seconds(settings, "JIXIAO_SHUTDOWN_QUIET=(\\d+)s").toSeconds() >= 5);
    }

    private static Duration seconds(String text, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertTrue(found.find(), pattern);
        return Duration.ofSeconds(Long.parseLong(found.group(1)));
    }

    private static String text(String file) throws IOException {
        return Files.readString(
                Specifications.directory().toAbsolutePath().getParent().resolve(file));
    }
}
