package io.jixiao.testkit.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jixiao.testkit.contract.Specifications;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code make sbom}: what the services are made of may be shipped, and each piece is told apart by its hash. */
@EnabledIfSystemProperty(named = "jixiao.sbom", matches = ".+")
class LicencesTest {
    private static final Pattern ROW = Pattern.compile("^\\| ([A-Za-z0-9.:_/-]+) \\| ([^|]+) \\|.*$");

    @ParameterizedTest
    @ValueSource(strings = {"budget-service", "indicator-scoring-service", "report-service"})
    void everyComponentHasALicenceUnderWhichItMayBeShipped(String service) throws IOException {
        Set<String> allowed = new TreeSet<>();
        Set<String> decided = new TreeSet<>();
        for (String line : Files.readAllLines(
                Specifications.directory().resolveSibling("services").resolve("docs/licences.md"))) {
            ROW.matcher(line)
                    .results()
                    .forEach(row -> (row.group(1).contains(":") ? decided : allowed).add(row.group(1)));
        }

        assertTrue(allowed.contains("Apache-2.0") && !decided.isEmpty());
        List<String> others = components(service)
                .filter(component -> !isOwn(component))
                .filter(component -> !decided.contains(name(component)))
                .filter(component -> licences(component).noneMatch(allowed::contains))
                .map(component -> name(component) + " " + licences(component).collect(Collectors.toList()))
                .sorted()
                .toList();

        assertEquals(List.of(), others);
    }

    @ParameterizedTest
    @ValueSource(strings = {"budget-service", "indicator-scoring-service", "report-service"})
    void everyComponentFromOutsideIsToldByItsHash(String service) throws IOException {
        assertTrue(components(service).count() > 100);
        assertEquals(
                List.of(),
                components(service)
                        .filter(component -> !isOwn(component))
                        .filter(component -> component.path("hashes").isEmpty())
                        .map(LicencesTest::name)
                        .toList());
    }

    private static boolean isOwn(JsonNode component) {
        return component.path("group").asText().equals("io.jixiao");
    }

    private static Stream<JsonNode> components(String service) throws IOException {
        Path list = Path.of(System.getProperty("jixiao.sbom"), service + ".json");
        return new ObjectMapper().readTree(list.toFile()).path("components").valueStream();
    }

    /** By SPDX's name, else as the component says it. */
    private static Stream<String> licences(JsonNode component) {
        return component
                .path("licenses")
                .valueStream()
                .map(one -> one.has("expression")
                        ? one.path("expression").asText()
                        : one.path("license")
                                .path("id")
                                .asText(one.path("license").path("name").asText()));
    }

    private static String name(JsonNode component) {
        return component.path("group").asText() + ":" + component.path("name").asText();
    }
}
