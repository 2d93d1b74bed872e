package io.jixiao.language.number;

import io.jixiao.language.reading.Operator;
import io.jixiao.language.reading.Reading;
import io.jixiao.language.rule.CellText;
import io.jixiao.language.rule.FormParts;
import io.jixiao.language.rule.Rule;
import io.jixiao.language.rule.Rules;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;

/** Two numbers that are one interval. A form names its ends low and high, with lowUnit and rest behind them. */
public final class RangeRules {
    private static final FormParts PARTS = new FormParts(Map.of(
            "low", "(?<low>" + Digits.SIGNED + ")",
            "high", "(?<high>" + Digits.SIGNED + ")",
            "least", "(?<low>" + Digits.UNSIGNED + ")",
            "most", "(?<high>" + Digits.UNSIGNED + ")",
            "middle", "(?<middle>" + Digits.SIGNED + ")",
            "off", "(?<off>" + Digits.UNSIGNED + ")",
            "words", "[^\\d]{0,20}?",
            "rest", "(?<rest>[^\\d]{0,20})",
            "atmost", "(?:≤|<|不得?(?:超过|高于|大于|多于)|至多|最多|(?<![不未得能可应宜要])(?:小于等于|小于|低于|少于))"));
    /** 2021-2022学年 is one year. */
    private static final String NO_SCHOOL_YEAR = "(?!.*学年)";

    public static final Rules<CellText> ALL = Rules.ofText(
            range(
                    "from low to high",
                    "80%-90%",
                    "{words}(?<![A-GI-Za-z]){low}(?<lowUnit>[^\\d\\-~至到]{0,8}?)(?:\\(含\\))?[-~至到]{high}{rest}",
                    RangeRules::ends),
            range(
                    "plus and minus",
                    "100±5%",
                    "[^\\d±]{0,20}?(?:{middle}(?<unit>[^\\d±]{0,8}))?±{off}{rest}",
                    RangeRules::around),
            range(
                    "at least and at most",
                    "≥80%且≤90%",
                    "(?<first>[^\\d]{1,6}){least}(?<lowUnit>[^\\d]{0,6}?)[,，、且并]{0,2}{atmost}{most}{rest}",
                    RangeRules::atLeast),
            range(
                    "in between",
                    "介于50%和60%之间",
                    "{words}{low}(?<lowUnit>[^\\d和与]{0,6})[和与]{high}(?<rest>[^\\d之]{0,6}之间[^\\d]{0,10})",
                    RangeRules::ends),
            range(
                    "above and below",
                    "10%以上20%以下",
                    "{words}{least}(?<lowUnit>[^\\d以]{0,6})以上[,，、至到]?{most}(?<rest>[^\\d以]{0,6}以[下内])",
                    RangeRules::ends),
            range(
                    "around a letter",
                    "98%≤X≤100%",
                    "{low}(?<lowUnit>[^\\d<≤]{0,6})[<≤][^\\d<≤]{1,8}[<≤]{high}{rest}",
                    RangeRules::ends),
            range(
                    "interval",
                    "[90%,95%]",
                    "[\\[(]{low}(?<lowUnit>[^\\d,，]{0,6})[,，]{high}(?<rest>[^\\d]{0,6})[])]",
                    RangeRules::ends));

    private RangeRules() {}

    private static Rule<CellText, Matcher> range(
            String name, String example, String form, BiFunction<Matcher, CellText, Optional<? extends Reading>> read) {
        return Rule.of(name, example, NO_SCHOOL_YEAR + PARTS.pattern(form), read);
    }

    private static Optional<Reading> atLeast(Matcher found, CellText cell) {
        Operator first = Operators.before(found.group("first")).operator();
        return first == Operator.GE || first == Operator.GT ? ends(found, cell) : Optional.empty();
    }

    private static Optional<Reading> ends(Matcher found, CellText cell) {
        String lowUnit = Measure.after(found.group("lowUnit")).unit();
        String highUnit = Measure.after(found.group("rest")).unit();
        if (lowUnit != null && highUnit != null && !lowUnit.equals(highUnit)) {
            return Optional.empty();
        }
        return Optional.of(Reading.Range.between(
                cell.original(),
                Digits.value(found.group("low")),
                Digits.value(found.group("high")),
                highUnit == null ? lowUnit : highUnit));
    }

    /** 100±5% is 95 to 105 %; 200件±5% is 190 to 210 件. */
    private static Optional<Reading> around(Matcher found, CellText cell) {
        BigDecimal middle = found.group("middle") == null ? BigDecimal.ZERO : Digits.value(found.group("middle"));
        BigDecimal off = Digits.value(found.group("off"));
        String unit = Measure.after(Objects.requireNonNullElse(found.group("unit"), ""))
                .unit();
        String offUnit = Measure.after(found.group("rest")).unit();
        if (unit != null && offUnit != null && !unit.equals(offUnit)) {
            if (!offUnit.equals("%")) {
                return Optional.empty();
            }
            off = middle.multiply(off).movePointLeft(2).stripTrailingZeros();
            off = off.setScale(Math.max(0, off.scale()));
        }
        return Optional.of(Reading.Range.between(
                cell.original(), middle.subtract(off), middle.add(off), unit == null ? offUnit : unit));
    }
}
