package io.jixiao.acceptance.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.jixiao.acceptance.Call;
import io.jixiao.acceptance.Events;
import io.jixiao.acceptance.Eventually;
import io.jixiao.acceptance.SubmittedEvaluation;
import io.jixiao.stack.Service;
import io.jixiao.stack.demo.Installation;
import io.jixiao.stack.demo.Person;
import io.jixiao.testkit.Topic;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * While people change evaluations, every part of the product is killed, frozen, cut off or fed with odd events, one fault after the
 * other in an order that a seed decides. After each, what was acknowledged is counted exactly.
 */
class FaultsTest {
    private static final long SEED = setting("JIXIAO_FAULTS_SEED", 1);
    private static final int EVALUATIONS = setting("JIXIAO_FAULTS_EVALUATIONS", 4);
    private static final int CLIENTS = setting("JIXIAO_FAULTS_CLIENTS", 4);
    private static final int CHANGES_EACH = setting("JIXIAO_FAULTS_CHANGES", 3);
    private static final int ROUNDS = setting("JIXIAO_FAULTS_ROUNDS", 1);

    @Test
    void whatWasAcknowledgedIsThereExactlyOnceWhateverFailsMeanwhile() throws Exception {
        try (DisturbedStack disturbed = DisturbedStack.start();
                Clients clients = new Clients(CLIENTS)) {
            // Given
            List<Subject> subjects = submitted(disturbed);
            ForeignEvents events = new ForeignEvents(disturbed.stack().kafka().bootstrapServers());
            Random chance = new Random(SEED);
            System.out.printf("%-42s %8s  survived%n", "fault (seed " + SEED + ")", "changes");

            // When, and then after each
            for (int round = 0; round < ROUNDS; round++) {
                List<Fault> faults = new ArrayList<>(Faults.of(disturbed, events));
                Collections.shuffle(faults, chance);
                for (Fault fault : faults) {
                    clients.workThrough(fault, subjects, CHANGES_EACH, chance);
                    subjects.forEach(subject -> ExactCount.of(subject, fault.name()));
                    System.out.printf("%-42s %8d  yes%n", fault.name(), CLIENTS * CHANGES_EACH);
                }
            }

            // Then
            assertDeadLetters(events.poisonsOn(Topic.ANNUAL_BUDGET), disturbed, Service.SCORING);
            assertDeadLetters(events.poisonsOn(Topic.SCORE), disturbed, Service.REPORT);
            subjects.forEach(subject -> assertEveryReportWasTold(disturbed, subject));
        }
    }

    private static List<Subject> submitted(DisturbedStack disturbed) {
        return IntStream.range(0, EVALUATIONS)
                .parallel()
                .mapToObj(number -> Subject.of(SubmittedEvaluation.withReport(disturbed.stack())))
                .toList();
    }

    /** What was set aside is what nobody can read, and nothing else. */
    private static void assertDeadLetters(int expected, DisturbedStack disturbed, Service service) {
        Installation installation = Installation.of(disturbed.stack());
        Call letters = Call.of(
                        "GET",
                        disturbed.stack().baseUrl(service) + service.apiPrefix()
                                + "/operations/dead-letters?limit=1000")
                .as(installation.tokens().tokenOf(Person.ofFinanceBureau("000000/*")));
        Eventually.until(
                expected + " dead letters of " + service,
                () -> letters.send().json().get("pending").asInt() >= expected);
        assertEquals(expected, letters.send().json().get("pending").asInt(), service + ": dead letters");
    }

    /** An event may come twice, but the first of each tells every version in its order. */
    private static void assertEveryReportWasTold(DisturbedStack disturbed, Subject subject) {
        int reports = subject.evaluation().reports().size();
        List<Integer> all = IntStream.rangeClosed(1, reports).boxed().toList();
        Eventually.until(
                "events of " + reports + " reports",
                () -> told(disturbed, subject).equals(all));
    }

    private static List<Integer> told(DisturbedStack disturbed, Subject subject) {
        List<JsonNode> events =
                Events.of(disturbed.stack(), Topic.REPORT, subject.evaluation().id());
        return Events.oncePerId(events).stream()
                .map(event -> event.at("/data/version").asInt())
                .toList();
    }

    private static int setting(String name, int otherwise) {
        String set = System.getenv(name);
        return set == null || set.isBlank() ? otherwise : Integer.parseInt(set);
    }
}
