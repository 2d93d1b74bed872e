package io.jixiao.language.number;

import io.jixiao.language.reading.Operator;
import io.jixiao.language.reading.Reading;
import io.jixiao.language.rule.CellText;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number with the words around it.
 *
 * @param said the operator in the words before it
 * @param measure the unit and the words behind it
 */
public record OneNumber(CellText cell, String before, String number, Operators.Found said, Measure measure) {
    private static final Pattern FIRST = Pattern.compile(Digits.FIRST, Pattern.DOTALL);
    private static final Pattern ABOUT = Pattern.compile("(?:约|近|大约|将近)$");
    private static final String SIGN = "[\\s,，:：;；、(\"“「『【]";
    private static final Pattern EDGES = Pattern.compile("^" + SIGN + "+|" + SIGN + "+$");
    private static final Pattern DAY_OF_A_MONTH = Pattern.compile("^(?:之|以)?前");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern RANKED = Pattern.compile("(?:^|[省市县区国业名列居在入])前$");
    private static final Pattern RANKED_WITHOUT_UNIT = Pattern.compile("[省市县区国业名列居在入]前$");
    private static final Set<String> RANKS = Set.of("名", "位", "强", "%");
    private static final int SHORT = 14;

    /** The first number of a text. */
    static Optional<OneNumber> in(CellText cell) {
        Matcher found = FIRST.matcher(cell.text());
        if (!found.matches()) {
            return Optional.empty();
        }
        String before = found.group("before");
        return Optional.of(new OneNumber(
                cell, before, found.group("number"), Operators.before(before), Measure.after(found.group("behind"))));
    }

    /** The operator in the words behind it. */
    Operator behind() {
        return Operators.behind(measure.rest());
    }

    boolean saysNoOperator() {
        return said.isNone() && behind() == Operator.NONE;
    }

    /** 每月10日前 is no duration of ten days, and 2021年春节前 none of 2021 years. */
    boolean pointsAtTime() {
        boolean day = "日".equals(measure.unit())
                && DAY_OF_A_MONTH.matcher(measure.rest()).find();
        return day || "年".equals(measure.unit()) && YEAR.matcher(number).matches();
    }

    /** 全省前10名 is met by the 8th. */
    boolean isRank() {
        return measure.unit() == null
                ? RANKED_WITHOUT_UNIT.matcher(before).find()
                : RANKS.contains(measure.unit()) && RANKED.matcher(before).find();
    }

    /** Long words with a number somewhere among them, and no unit anyone knows: not a number to be reached. */
    boolean isAmongWords() {
        return before.length() + measure.rest().length() > SHORT && !measure.isInKnownUnit();
    }

    Optional<Reading> with(Operator operator) {
        String words = EDGES.matcher(before.substring(0, said.start())).replaceAll("");
        String subject = ABOUT.matcher(words).replaceFirst("");
        return Optional.of(new Reading.Number(
                cell.original(),
                operator,
                Digits.value(number),
                measure.unit(),
                subject,
                measure.approximate() || subject.length() < words.length()));
    }
}
