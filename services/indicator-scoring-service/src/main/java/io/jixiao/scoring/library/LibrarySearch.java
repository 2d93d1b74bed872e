package io.jixiao.scoring.library;

import io.jixiao.engine.evaluation.IndicatorClass;
import io.jixiao.engine.evaluation.IndicatorSubclass;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What is looked for in the library; what is null does not matter.
 *
 * @param name parts of the Chinese or English name, separated by spaces: all of them must be in it, in any order
 * @param divisionCode whose: a division's own, or 000000 for the shipped ones
 */
public record LibrarySearch(
        String name,
        IndicatorField field,
        IndicatorClass indicatorClass,
        IndicatorSubclass indicatorSubclass,
        String unit,
        String divisionCode) {

    /** Everything. */
    public static final LibrarySearch ALL = new LibrarySearch(null, null, null, null, null, null);

    /** The parts of the name, in one spelling of width and case. */
    List<String> parts() {
        return name == null || name.isBlank()
                ? List.of()
                : Arrays.asList(inOneSpelling(name).strip().split("\\s+"));
    }

    boolean finds(LibraryEntry entry) {
        LibraryIndicator it = entry.indicator();
        String names = inOneSpelling(it.name() + " " + it.nameEn());
        return parts().stream().allMatch(names::contains)
                && asked(field, it.field())
                && asked(indicatorClass, it.indicatorClass())
                && asked(indicatorSubclass, it.indicatorSubclass())
                && asked(unit, it.unit())
                && asked(divisionCode, entry.divisionCode());
    }

    private static boolean asked(Object wanted, Object there) {
        return wanted == null || wanted.equals(there);
    }

    private static String inOneSpelling(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
