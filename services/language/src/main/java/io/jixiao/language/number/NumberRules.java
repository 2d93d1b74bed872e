package io.jixiao.language.number;

import io.jixiao.language.reading.Operator;
import io.jixiao.language.reading.Reading;
import io.jixiao.language.reading.Uncertainty;
import io.jixiao.language.rule.CellText;
import io.jixiao.language.rule.Rule;
import io.jixiao.language.rule.Rules;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A text with one number in it: [subject] [operator] [约|近] digits [scale] [余|多] [unit] [左右] [以上|以下|以内] [words]. The rules differ
 * in where the operator is found.
 */
public final class NumberRules {
    /** Two or more numbers that are no range are never reduced to one. */
    public static final Rules<CellText> SEVERAL = Rules.ofText(Rule.of(
            "several numbers",
            "市级120件，区级30件",
            Digits.TWO,
            (found, cell) -> Optional.of(Reading.Words.of(cell.original(), Uncertainty.MULTIPLE_VALUES))));

    public static final Rules<OneNumber> ONE = new Rules<>(
            OneNumber::in,
            List.of(
                    words("point in time", "每月10日前", OneNumber::pointsAtTime),
                    number(
                            "number let in by the words behind it",
                            "大于90%（含）以上",
                            NumberRules::isLetIn,
                            OneNumber::behind),
                    number(
                            "operator before",
                            "不低于95%",
                            it -> !it.said().isNone(),
                            it -> it.said().operator()),
                    number("operator behind", "98%以上", it -> it.behind() != Operator.NONE, OneNumber::behind),
                    number("rank", "全省前10名", OneNumber::isRank, it -> Operator.LE),
                    words("number among words", "共发现各类违法建设14且均已整改到位", it -> it.saysNoOperator() && it.isAmongWords()),
                    number("number", "120件", OneNumber::saysNoOperator, it -> Operator.NONE)));

    private NumberRules() {}

    /** 小于15%及其以下 and 大于90%（含）以上 mean ≤ and ≥. */
    private static boolean isLetIn(OneNumber it) {
        return it.said().operator() == Operator.GT && it.behind() == Operator.GE
                || it.said().operator() == Operator.LT && it.behind() == Operator.LE;
    }

    private static Rule<OneNumber, Operator> number(
            String name, String example, Predicate<OneNumber> form, Function<OneNumber, Operator> operator) {
        return new Rule<>(
                name,
                example,
                it -> form.test(it) ? Optional.of(operator.apply(it)) : Optional.empty(),
                (found, it) -> it.with(found));
    }

    private static Rule<OneNumber, OneNumber> words(String name, String example, Predicate<OneNumber> form) {
        return new Rule<>(
                name,
                example,
                it -> Optional.of(it).filter(form),
                (found, it) -> Optional.of(Reading.Words.of(it.cell().original())));
    }
}
