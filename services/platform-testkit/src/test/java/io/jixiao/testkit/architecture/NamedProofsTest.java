package io.jixiao.testkit.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jixiao.testkit.contract.Specifications;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the guarantees and the threat model name as proof is there: a class, a method of it, a file, a make target. */
class NamedProofsTest {
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
    private static final Pattern METHOD = Pattern.compile("([A-Z]\\w+)[#.]([a-z]\\w+)");

    private final Path product = Specifications.directory().toAbsolutePath().getParent();
    private final Map<String, List<Path>> files = files();

    @ParameterizedTest
    @ValueSource(strings = {"guarantees.md", "threat-model.md"})
    void whatAPageNamesAsProofIsThere(String page) throws IOException {
        List<String> named =
                namedIn(Files.readAllLines(product.resolve("services/docs").resolve(page)));

        assertTrue(named.size() > 15, named.toString());
        assertEquals(List.of(), named.stream().filter(proof -> !isThere(proof)).toList());
    }

    @Test
    void onlyTheLastColumnOfATableNamesProofs() {
        assertEquals(
                List.of("OneTest", "make test-cluster"),
                namedIn(List.of(
                        "| `nosniff` is said | `OneTest`, `make test-cluster` |", "|---|---|", "See `AnotherTest`.")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NamedProofsTest",
                "NamedProofsTest#onlyTheLastColumnOfATableNamesProofs",
                "NamedProofsTest.whatIsNotThereShows",
                "HouseRules",
                "V0_4__audit.sql",
                "microprofile-config.properties",
                "make test-cluster",
            })
    void whatIsThereIsFound(String proof) {
        assertTrue(isThere(proof));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NamedProofTest",
                "NamedProofsTest#whatNobodyWrote",
                "HouseRule",
                "V0_99__audit.sql",
                "make test-everything",
                "NoSuchTest#whatIsThereIsFound",
            })
    void whatIsNotThereShows(String proof) {
        assertEquals(false, isThere(proof));
    }

    private static List<String> namedIn(List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith("|") && line.endsWith("|"))
                .map(line -> line.substring(line.lastIndexOf('|', line.length() - 2)))
                .flatMap(proofs -> QUOTED.matcher(proofs).results().map(found -> found.group(1)))
                .toList();
    }

    private boolean isThere(String proof) {
        if (proof.startsWith("make ")) {
            String target = proof.substring("make ".length());
            return text(product.resolve("Makefile")).lines().anyMatch(line -> line.startsWith(target + ":"));
        }
        if (files.containsKey(proof) || files.containsKey(proof + ".java")) {
            return true;
        }
        MatchResult method = METHOD.matcher(proof).results().findFirst().orElse(null);
        return method != null
                && proof.equals(method.group())
                && files.getOrDefault(method.group(1) + ".java", List.of()).stream()
                        .anyMatch(file -> text(file).contains(" " + method.group(2) + "("));
    }

    private Map<String, List<Path>> files() {
        try (Stream<Path> modules = Files.list(product.resolve("services"))) {
            return modules.map(module -> module.resolve("src"))
                    .filter(Files::isDirectory)
                    .flatMap(NamedProofsTest::below)
                    .collect(Collectors.groupingBy(file -> file.getFileName().toString()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Stream<Path> below(Path directory) {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
