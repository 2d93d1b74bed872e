package io.jixiao.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The glossary names what is there: a type or a constant of the sources, a schema, a property or a value of the contract. */
class GlossaryTest {
    private static final Path HOME = Path.of("..", "..");
    private static final Pattern NAME = Pattern.compile("`(\\w+)`");
    private static final Pattern TYPE = Pattern.compile("\\b(?:class|record|interface|enum) (\\w+)");
    private static final Pattern CONSTANT = Pattern.compile("(?m)^\\s+([A-Z][A-Z0-9_]+)\\s*[,;(]");
    private static final Pattern KEY = Pattern.compile("(?m)^\\s*\"?(\\w+)\"?:");
    private static final Pattern VALUE = Pattern.compile("(?m)^\\s*- ([A-Z][A-Z0-9_]+)$");

    @Test
    void everyNameOfTheGlossaryIsInTheCodeOrTheContract() throws IOException {
        Set<String> known = new TreeSet<>();
        for (Path source : files(HOME.resolve("services"), "/src/main/java/", ".java")) {
            known.addAll(found(TYPE, Files.readString(source)));
            known.addAll(found(CONSTANT, Files.readString(source)));
        }
        for (Path contract : files(HOME.resolve("api-specs"), "/api-specs/", ".yaml", ".schema.json")) {
            known.addAll(found(KEY, Files.readString(contract)));
            known.addAll(found(VALUE, Files.readString(contract)));
        }

        Set<String> unknown = names();
        unknown.removeAll(known);

        assertEquals(Set.of(), unknown);
    }

    @Test
    void theGlossaryHasTheNamesThatAreAskedForMost() throws IOException {
        assertTrue(names().containsAll(Set.of("FindingPlace", "RuleSet", "adjustedBudget", "SERVICE_RECIPIENTS")));
    }

    /** What stands in backticks in the middle column. */
    private static Set<String> names() throws IOException {
        Set<String> names = new TreeSet<>();
        for (String row : Files.readAllLines(HOME.resolve("services/docs/glossary.md"))) {
            String[] cells = row.split("\\|");
            if (cells.length == 4) {
                names.addAll(found(NAME, cells[2]));
            }
        }
        return names;
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        pattern.matcher(text).results().forEach(it -> found.add(it.group(1)));
        return found;
    }

    private static List<Path> files(Path folder, String within, String... endings) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(it -> it.toString().contains(within))
                    .filter(it -> Stream.of(endings).anyMatch(it.toString()::endsWith))
                    .toList();
        }
    }
}
