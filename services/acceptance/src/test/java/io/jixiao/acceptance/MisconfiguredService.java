package io.jixiao.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jixiao.stack.AdditionalService;
import io.jixiao.stack.LocalStack;
import io.jixiao.stack.Service;
import io.jixiao.stack.demo.Installation;
import io.jixiao.stack.demo.SeedJourney;
import io.jixiao.stack.demo.TokenSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A service beside the stack, started with variables that something is wrong with; what it answers and what it logs. */
record MisconfiguredService(AdditionalService service, LocalStack stack) implements AutoCloseable {

    static MisconfiguredService start(
            LocalStack stack, Service service, String database, Map<String, String> otherwise) {
        Map<String, String> variables = new HashMap<>(otherwise);
        variables.put("JIXIAO_LOG_FORMAT", "text");
        return new MisconfiguredService(stack.startBeside(service, database, variables), stack);
    }

    MisconfiguredService ready() {
        service.ready();
        return this;
    }

    int readiness() {
        return service.ask("/q/health/ready").statusCode();
    }

    /** Registers a unit and its budget: three events to tell. */
    void takeChanges(String unitCode) {
        SeedJourney journey = new SeedJourney(
                new Installation(
                        Map.of(
                                Service.BUDGET, service.baseUrl(),
                                Service.SCORING, stack.baseUrl(Service.SCORING),
                                Service.REPORT, stack.baseUrl(Service.REPORT)),
                        TokenSource.signedBy(stack.tokens())),
                unitCode);
        assertEquals(201, journey.registerUnit().status());
        assertEquals(201, journey.registerBudget().status());
    }

    /** The sum of a metric's values over its labels, of those whose labels contain a text. */
    double metric(String name, String label) {
        return service.ask("/q/metrics")
                .body()
                .lines()
                .filter(line -> line.startsWith(name) && line.contains(label))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    void awaitMetric(double value, String name, String label) {
        Eventually.until(name + " " + value, () -> metric(name, label) == value);
    }

    /** Warnings and errors that contain a text. */
    List<String> warnings(String about) {
        Pattern level = Pattern.compile(" (WARN|ERROR) .*" + Pattern.quote(about));
        return service.log().stream().filter(line -> level.matcher(line).find()).toList();
    }

    /** One line says it, with these words, and neither a stack trace nor the end of the process came of it. */
    void assertToldOnce(String about, String... words) {
        List<String> told = warnings(about);
        assertEquals(1, told.size(), () -> String.join("\n", service.log()));
        for (String word : words) {
            assertTrue(told.getFirst().contains(word), told.getFirst());
        }
        assertEquals(
                List.of(),
                service.log().stream()
                        .filter(line -> line.startsWith("\tat ") || line.startsWith("Caused by"))
                        .toList());
        assertTrue(service.isAlive());
    }

    @Override
    public void close() {
        service.close();
    }
}
