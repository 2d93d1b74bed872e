package io.jixiao.language.corpus;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.language.cell.AllRules;
import io.jixiao.language.reading.Spelling;
import io.jixiao.language.reading.TextFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The corpus says how each of its texts is read; here the reader is held to it, and it to the reader's rules. */
class CorpusTest {
    private static final List<CorpusLine> CORPUS = TextFile.of(CorpusTest.class, "/corpus.tsv").lines().stream()
            .map(CorpusLine::of)
            .toList();

    @Test
    void everyTextIsReadAsItsLineSaysAndByTheRuleThatItNames() {
        String asWritten = CORPUS.stream().map(CorpusLine::toString).collect(joining("\n"));
        String asRead =
                CORPUS.stream().map(CorpusLine::read).map(CorpusLine::toString).collect(joining("\n"));

        assertEquals(asWritten, asRead);
    }

    @Test
    void everyRuleAndRewordingHasALine() {
        Set<String> without = new HashSet<>(AllRules.names());
        CORPUS.forEach(line -> winners(line).forEach(without::remove));

        assertEquals(Set.of(), without);
    }

    @Test
    void everyExampleIsALineOfTheRuleThatShowsIt() {
        List<String> wrong = AllRules.examples()
                .filter(shown -> CORPUS.stream()
                        .noneMatch(line -> line.text().equals(shown.getValue())
                                && winners(line).anyMatch(shown.getKey()::equals)))
                .map(Object::toString)
                .toList();

        assertEquals(List.of(), wrong);
    }

    @Test
    void noTwoRulesHaveOneName() {
        List<String> twice = new ArrayList<>(AllRules.names());
        new HashSet<>(AllRules.names()).forEach(twice::remove);

        assertEquals(List.of(), twice);
    }

    @Test
    void noTextStandsTwiceInOnePlace() {
        List<String> twice =
                new ArrayList<>(CORPUS.stream().map(CorpusTest::key).toList());
        new HashSet<>(twice).forEach(twice::remove);

        assertEquals(List.of(), twice);
    }

    @Test
    void everyWordThatComparesHasALine() {
        List<String> without =
                TextFile.of(CorpusTest.class, "/io/jixiao/language/number/operators.txt").lines().stream()
                        .filter(line -> !line.startsWith("negation"))
                        .flatMap(line -> Arrays.stream(line.split("\\s+")).skip(2))
                        .filter(word -> CORPUS.stream()
                                .noneMatch(line -> Spelling.of(line.text()).contains(word)))
                        .toList();

        assertEquals(List.of(), without);
    }

    /** What was reworded, and the rule that came first. */
    private static Stream<String> winners(CorpusLine line) {
        return Arrays.stream(line.rule().split(" → ")).map(it -> it.split(" > ")[0]);
    }

    private static String key(CorpusLine line) {
        return line.text() + " " + line.place();
    }
}
