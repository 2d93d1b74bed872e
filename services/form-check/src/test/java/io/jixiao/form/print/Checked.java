package io.jixiao.form.print;

import io.jixiao.engine.score.FindingCode;
import io.jixiao.form.check.CheckedForm;
import io.jixiao.form.check.FormCheck;
import io.jixiao.language.reading.Simplified;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a check gives, to be compared between a form in JSON and the same form printed. A printed form has no cell for the
 * attainment of a target that is words, so the unit's own score stands there, and {@code SELF_JUDGED} says so: that finding
 * alone is left out.
 */
public record Checked(
        List<String> scores,
        String execution,
        BigDecimal totalWeight,
        BigDecimal total,
        BigDecimal undecidedWeight,
        String grade,
        Set<String> findings) {

    /** The check of the only form in a file. */
    public static Checked of(byte[] file, String name) {
        return of(file, name, null);
    }

    /** The same by a rule set that is named. */
    public static Checked of(byte[] file, String name, @Nullable String ruleSet) {
        List<CheckedForm> forms = FormCheck.check(file, name, ruleSet, 2020);
        if (forms.size() != 1) {
            throw new AssertionError(forms.size() + " forms");
        }
        return of(forms.getFirst());
    }

    public static Checked of(CheckedForm checked) {
        return new Checked(
                checked.score().lines().stream()
                        .map(it -> spelled(it.name()) + " " + plain(it.weight()) + " " + it.score())
                        .toList(),
                checked.score().execution().rate() + " "
                        + checked.score().execution().score(),
                plain(checked.score().totalWeight()),
                plain(checked.score().total()),
                plain(checked.score().undecidedWeight()),
                checked.score().grade() == null ? null : checked.score().grade().chineseName(),
                checked.score().findings().stream()
                        .filter(it -> it.code() != FindingCode.SELF_JUDGED)
                        .map(it -> it.code() + " " + spelled(checked.line(it)))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static String spelled(String name) {
        return Normalizer.normalize(Simplified.of(Objects.toString(name, "")), Normalizer.Form.NFKC);
    }

    private static BigDecimal plain(BigDecimal number) {
        return number == null ? null : number.setScale(2);
    }
}
