package io.jixiao.engine.rules;

import io.jixiao.engine.evaluation.IndicatorClass;
import io.jixiao.engine.evaluation.IndicatorSubclass;
import io.jixiao.language.lexicon.Placement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Refuses a lexicon that places an indicator in a class or subclass that no table has. */
final class PlacedClasses {
    private static final Enum<?>[] CLASSES_AND_SUBCLASSES = Stream.<Enum<?>>concat(
                    Arrays.stream(IndicatorClass.values()), Arrays.stream(IndicatorSubclass.values()))
            .toArray(Enum<?>[]::new);

    private PlacedClasses() {}

    static void check(List<Placement> placements) {
        for (int i = 0; i < placements.size(); i++) {
            Placement placement = placements.get(i);
            String part = "lexicon.placements." + i;
            checkName(placement.indicatorClass(), IndicatorClass.values(), part + ".indicatorClass");
            for (int k = 0; k < placement.subclasses().size(); k++) {
                checkName(placement.subclasses().get(k), IndicatorSubclass.values(), part + ".subclasses." + k);
            }
            for (int k = 0; k < placement.outOf().size(); k++) {
                checkName(placement.outOf().get(k), CLASSES_AND_SUBCLASSES, part + ".outOf." + k);
            }
        }
    }

    private static void checkName(String name, Enum<?>[] known, String part) {
        String names = Arrays.toString(known);
        Completeness.require(
                Arrays.stream(known).anyMatch(it -> it.name().equals(name)),
                part,
                "应为以下之一：" + names,
                "Must be one of " + names);
    }
}
