package io.jixiao.testkit.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jixiao.testkit.contract.Specifications;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is alike in the sources of all modules, and what compiled classes don't show. */
class SourceStyleTest {
    private static final Pattern UNDERSCORED = Pattern.compile("\\bvoid [a-z][A-Za-z0-9]*_\\w*\\(");

    /** Words that SQL and JPQL give a meaning, where they stand as only a statement has them. */
    private static final Pattern LOWER_CASE_SQL = Pattern.compile(
            "\"(select|insert into|update \\w+ set|delete from) |\\border by \\w|\\?\\d* (and|or) | is (not )?distinct from ");

    /** Names with charm, which cost every stranger a minute; each was here once. */
    private static final Pattern QUAINT =
            Pattern.compile("\\b(class|record|enum|interface) (Orphanage|LoneService|ReportWish\\w*|HeldBudget)\\b");

    @Test
    void testsAreNamedInCamelCase() {
        assertEquals(List.of(), linesWith(UNDERSCORED));
    }

    @Test
    void statementsAreWrittenInUpperCase() {
        assertEquals(List.of(), linesWith(LOWER_CASE_SQL));
    }

    @Test
    void namesAreThoseOfTheTrade() {
        assertEquals(List.of(), linesWith(QUAINT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "find(\"unitId = ?1 and year = ?2\")",
                "\"select 1\"",
                "list(\"true order by id\")",
                "\"a is not distinct from b\""
            })
    void aStatementInLowerCaseShows(String line) {
        assertTrue(LOWER_CASE_SQL.matcher(line).find());
    }

    @ParameterizedTest
    @ValueSource(strings = {"find(\"unitId = ?1 AND year = ?2\")", "\"Take some from others and order it by name\""})
    void whatIsNoStatementInLowerCaseDoesNot(String line) {
        assertFalse(LOWER_CASE_SQL.matcher(line).find());
    }

    private static List<String> linesWith(Pattern pattern) {
        Path services = Specifications.directory().resolveSibling("services");
        try (Stream<Path> modules = Files.list(services)) {
            return modules.map(module -> module.resolve("src"))
                    .filter(Files::isDirectory)
                    .flatMap(source -> linesWith(pattern, source).stream())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> linesWith(Pattern pattern, Path source) {
        try (Stream<Path> files = Files.walk(source)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("SourceStyleTest.java"))
                    .flatMap(file -> lines(file)
                            .filter(line -> pattern.matcher(line).find())
                            .map(line -> file.getFileName() + ": " + line.strip()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
