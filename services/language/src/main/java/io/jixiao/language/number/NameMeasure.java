package io.jixiao.language.number;

import io.jixiao.language.reading.Operator;
import io.jixiao.language.reading.Spelling;
import io.jixiao.language.unit.Unit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a name says of the number in its cell, in brackets at its end: 单位成本（≤元/亩）, 培训人数（人）, 合格率≥（%）.
 *
 * @param operator NONE where it says none
 * @param unit null where it says none
 */
public record NameMeasure(Operator operator, @Nullable Unit unit) {
    private static final NameMeasure NOTHING = new NameMeasure(Operator.NONE, null);
    private static final Pattern AT_THE_END =
            Pattern.compile("(?<sign>[≥≤><=]?)\\((?:单位[:：]?)?(?<inside>[^()]{1,12})\\)(?<behind>[≥≤><=]?)$");
    private static final String LAST_OF_SUCH = ")）≥≤><=≧≦＞＜＝";

    /** What the name says. */
    public static NameMeasure of(String name) {
        if (name.isEmpty() || LAST_OF_SUCH.indexOf(name.charAt(name.length() - 1)) < 0) {
            return NOTHING;
        }
        String spelled = Spelling.of(name);
        Matcher found = AT_THE_END.matcher(spelled);
        if (!found.find()) {
            return new NameMeasure(sign(spelled.substring(spelled.length() - 1)), null);
        }
        Operator outside = sign(found.group("sign").isEmpty() ? found.group("behind") : found.group("sign"));
        NameMeasure inside = inside(found.group("inside"));
        return outside == Operator.NONE ? inside : new NameMeasure(outside, inside.unit);
    }

    /** An operator, a unit, or one before the other; any other words are a remark. */
    private static NameMeasure inside(String words) {
        for (int at = 0; at <= words.length(); at++) {
            Operator operator = whole(words.substring(0, at));
            Unit unit = Unit.of(words.substring(at));
            boolean unitKnown = unit != null && !unit.isUnknown();
            boolean operatorFits = at == 0 || operator != Operator.NONE;
            boolean nothingElse = at == words.length() && whole(words.substring(0, at - 1)) == Operator.NONE;
            if (operatorFits && (unitKnown || nothingElse)) {
                return new NameMeasure(operator, unitKnown ? unit : null);
            }
        }
        return NOTHING;
    }

    private static Operator whole(String words) {
        Operators.Found found = Operators.before(words);
        return words.isEmpty() || found.start() > 0 ? Operator.NONE : found.operator();
    }

    private static Operator sign(String sign) {
        for (Operator operator : Operator.values()) {
            if (operator.sign().equals(sign)) {
                return operator;
            }
        }
        return Operator.NONE;
    }
}
