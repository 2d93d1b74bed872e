package io.jixiao.language.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The words of {@code zh-1.json} do not contradict each other, as far as a test can tell. */
class Zh1Test {
    private static final Lexicon ZH_1 = Lexicons.find("zh-1").orElseThrow();

    @TestFactory
    Stream<DynamicTest> eachListSaysWhatItIsForAndHasEachEntryOnceAndNoneEmpty() throws IOException {
        return file().properties().stream()
                .filter(list -> !list.getKey().equals("id"))
                .map(list -> DynamicTest.dynamicTest(list.getKey(), () -> {
                    assertTrue(list.getValue().path("about").asText().length() > 20, "about");
                    for (JsonNode each : lists(list.getValue().path("entries"))) {
                        List<String> entries = words(each);
                        assertEquals(List.of(), repeated(entries));
                        assertTrue(entries.stream().noneMatch(String::isBlank));
                        assertTrue(entries.size() > 1);
                    }
                }));
    }

    /** The list itself, or those that stand in it by name. */
    private static List<JsonNode> lists(JsonNode entries) {
        return entries.isObject()
                ? entries.properties().stream()
                        .flatMap(it -> lists(it.getValue()).stream())
                        .toList()
                : List.of(entries);
    }

    @Test
    void itsFileCarriesItsId() throws IOException {
        assertEquals("zh-1", file().path("id").asText());
    }

    @Test
    void noWordMakesLessBetterAndTakesThatBack() {
        assertEquals(
                Set.of(),
                common(ZH_1.lowerIsBetter().words(), ZH_1.lowerUnless().words()));
    }

    @Test
    void everyCarryOverRateIsBetterWhenLower() {
        assertEquals(
                List.of(),
                ZH_1.carryOver().words().stream()
                        .filter(rate -> !ZH_1.lowerIsBetter().anyIn(rate))
                        .toList());
    }

    @Test
    void whatAnswersATargetIsNoEmptyCell() {
        assertEquals(Set.of(), common(ZH_1.answers(), ZH_1.empty()));
        assertEquals(Set.of(), common(ZH_1.answers(), ZH_1.noExplanation()));
    }

    @Test
    void noVagueWordStandsBehindAPartOfItself() {
        assertEquals(
                List.of(),
                behindAPartOfItself(ZH_1.vague().words())
                        .filter(it -> !it.equals("达成预期"))
                        .toList());
    }

    @Test
    void noEndIsPlacedTwiceOrHiddenByOneBefore() {
        List<String> before = new ArrayList<>();
        List<String> hidden = new ArrayList<>();
        for (Placement placement : ZH_1.placements()) {
            placement.endings().words().stream()
                    .filter(end -> before.stream().anyMatch(end::endsWith))
                    .forEach(hidden::add);
            before.addAll(placement.endings().words());
        }
        assertEquals(List.of(), hidden);
    }

    @Test
    void aRatioIsPlacedAndARateInUnitsIsNot() {
        List<String> both = ZH_1.placements().stream()
                .flatMap(it -> it.endings().words().stream())
                .filter(ZH_1.ratesInUnits()::anyEnds)
                .toList();
        assertEquals(List.of(), both);
        assertTrue(ZH_1.ratesInUnits().words().stream().allMatch(it -> it.endsWith("率")));
    }

    private static Stream<String> behindAPartOfItself(List<String> words) {
        return words.stream()
                .filter(word -> words.subList(0, words.indexOf(word)).stream().anyMatch(word::contains));
    }

    private static Set<String> common(Collection<String> one, Collection<String> other) {
        Set<String> common = new HashSet<>(one);
        common.retainAll(other);
        return common;
    }

    private static List<String> repeated(List<String> words) {
        Set<String> seen = new HashSet<>();
        return words.stream().filter(word -> !seen.add(word)).toList();
    }

    private static List<String> words(JsonNode entries) {
        List<String> words = new ArrayList<>();
        if (entries.isObject()) {
            entries.fieldNames().forEachRemaining(words::add);
        }
        for (JsonNode entry : entries) {
            if (entry.isObject()) {
                words.addAll(words(entry.path("endings")));
            } else if (entry.isArray()) {
                words.addAll(words(entry));
            } else {
                words.add(entry.asText());
            }
        }
        return words;
    }

    private static JsonNode file() throws IOException {
        try (InputStream json = Lexicons.class.getResourceAsStream("zh-1.json")) {
            return new ObjectMapper().readTree(json);
        }
    }
}
