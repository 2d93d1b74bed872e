package io.jixiao.scoring.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jixiao.engine.evaluation.IndicatorSubclass;
import io.jixiao.engine.rules.RuleSets;
import io.jixiao.platform.web.problem.FieldError;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedIndicatorsTest {

    static final List<LibraryIndicator> SHIPPED = ShippedIndicators.read().indicators();

    @Test
    void thereAre350OfThemOver25Fields() {
        assertEquals(350, SHIPPED.size());
        assertEquals(
                25, SHIPPED.stream().map(LibraryIndicator::field).distinct().count());
    }

    @Test
    void noCodeNameOrEnglishNameOrDescriptionIsThereTwice() {
        assertEquals(Set.of(), twice(LibraryIndicator::code));
        assertEquals(Set.of(), twice(LibraryIndicator::name));
        assertEquals(Set.of(), twice(LibraryIndicator::nameEn));
        assertEquals(Set.of(), twice(LibraryIndicator::description));
    }

    @Test
    void everyFieldHasSomeAndEverySubclassOfTheFormHasMany() {
        Set<IndicatorField> fields =
                SHIPPED.stream().map(LibraryIndicator::field).collect(Collectors.toSet());
        assertEquals(EnumSet.complementOf(EnumSet.of(IndicatorField.OTHER)), fields);
        Arrays.stream(IndicatorSubclass.values())
                .forEach(subclass -> assertTrue(
                        SHIPPED.stream()
                                        .filter(it -> it.indicatorSubclass() == subclass)
                                        .count()
                                >= 10,
                        subclass + " has too few"));
    }

    @Test
    void noneIsOnlyHalfDescribed() {
        for (LibraryIndicator it : SHIPPED) {
            assertFalse(
                    it.name().isBlank()
                            || it.nameEn().isBlank()
                            || it.description().isBlank()
                            || it.source().isBlank(),
                    it.code());
        }
    }

    @ParameterizedTest
    @MethodSource("ruleSets")
    void aTableThatTakesOneOverGivesAReviewerNothingToFind(String ruleSet) {
        Map<String, List<FieldError>> flaws = new HashMap<>();
        for (LibraryIndicator it : SHIPPED) {
            List<FieldError> found = LibraryCheck.flaws(it, RuleSets.shipped(ruleSet), 2025);
            if (!found.isEmpty()) {
                flaws.put(it.code() + " " + it.name() + " " + it.target(), found);
            }
        }

        assertEquals(Map.of(), flaws);
    }

    static List<String> ruleSets() {
        return RuleSets.shipped();
    }

    private static Set<String> twice(Function<LibraryIndicator, String> part) {
        return SHIPPED.stream().collect(Collectors.groupingBy(part, Collectors.counting())).entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
