package io.jixiao.form;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.jixiao.form.check.CheckedForm;
import io.jixiao.form.check.FormCheck;
import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tables as units fill them, with what was worked out for them by hand: every score to the hundredth, and every finding,
 * none missing and none too many.
 */
class TablesAsUnitsFillThemTest {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    static Stream<String> whole() throws IOException {
        return named(name -> !name.startsWith("lines-"));
    }

    static Stream<String> lines() throws IOException {
        return named(name -> name.startsWith("lines-"));
    }

    @ParameterizedTest
    @MethodSource("whole")
    void aTableScoresAndHasTheFindingsThatWereWorkedOutByHand(String name) throws IOException {
        JsonNode expected = MAPPER.readTree(file(name)).path("expected");
        CheckedForm checked = check(name);

        assertAll(
                () -> assertEquals(scores(expected), scores(checked)),
                () -> assertEquals(
                        amount(expected.path("executionScore")),
                        amount(checked.score().execution().score())),
                () -> assertEquals(
                        amount(expected.path("total")), amount(checked.score().total())),
                () -> assertEquals(
                        expected.path("grade").textValue(),
                        checked.score().grade() == null
                                ? null
                                : checked.score().grade().chineseName()),
                () -> assertEquals(findings(expected), findings(checked)));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void linesScoreAndHaveTheFindingsThatWereWorkedOutByHand(String name) throws IOException {
        JsonNode expected = MAPPER.readTree(file(name)).path("expected");
        CheckedForm checked = check(name);
        Set<String> names =
                checked.form().indicators().stream().map(it -> it.name()).collect(Collectors.toSet());

        assertEquals(scores(expected), scores(checked));
        assertEquals(
                findings(expected),
                findings(checked).stream()
                        .filter(it -> names.contains(it.substring(it.indexOf(' ') + 1)))
                        .toList());
    }

    private static CheckedForm check(String name) throws IOException {
        return FormCheck.check(Files.readAllBytes(file(name).toPath()), name, null, 2021)
                .getFirst();
    }

    private static List<String> scores(JsonNode expected) {
        return StreamSupport.stream(expected.path("scores").spliterator(), false)
                .map(TablesAsUnitsFillThemTest::amount)
                .toList();
    }

    private static List<String> scores(CheckedForm checked) {
        return checked.score().lines().stream().map(it -> amount(it.score())).toList();
    }

    private static List<String> findings(JsonNode expected) {
        return StreamSupport.stream(expected.path("findings").spliterator(), false)
                .map(it -> it.path("code").textValue() + " " + it.path("line").asText(""))
                .sorted()
                .toList();
    }

    /** A row that is wrong in several columns is named once. */
    private static List<String> findings(CheckedForm checked) {
        return checked.score().findings().stream()
                .map(it -> it.code() + " " + (checked.line(it) == null ? "" : checked.line(it)))
                .distinct()
                .sorted()
                .toList();
    }

    private static String amount(JsonNode node) {
        return amount(node.isNumber() ? node.decimalValue() : null);
    }

    private static String amount(BigDecimal value) {
        return value == null ? "open" : value.setScale(2).toPlainString();
    }

    private static Stream<String> named(Predicate<String> wanted) throws IOException {
        try (Stream<Path> files = Files.list(file("").toPath())) {
            return files.map(it -> it.getFileName().toString()).filter(wanted).sorted().toList().stream();
        }
    }

    private static File file(String name) {
        try {
            return Path.of(TablesAsUnitsFillThemTest.class
                            .getResource("/tables/")
                            .toURI())
                    .resolve(name)
                    .toFile();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
