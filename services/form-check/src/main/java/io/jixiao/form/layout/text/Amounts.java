package io.jixiao.form.layout.text;

import io.jixiao.form.MoneyUnit;
import io.jixiao.language.reading.Simplified;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers in cells that hold one number: points (10, 10分, 10%) and money (1,112.67, 20万元). */
public final class Amounts {
    private static final Pattern NUMBER =
            Pattern.compile("[¥￥]?([-+]?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|[-+]?\\d{1,15}(?:\\.\\d{1,10})?)(.*)");
    private static final Pattern POINTS = Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{1,4})?)分");
    private static final Pattern POINTS_BEHIND = Pattern.compile("[(\\[]([0-9]{1,3}(?:\\.[0-9]{1,4})?)分[)\\]]$");
    private static final Pattern POINTS_AT_END =
            Pattern.compile("(?<![\\d.])[(\\[【]?(?:共|计|满分)?([0-9]{1,3}(?:\\.[0-9]{1,4})?)分[)\\]】]?$");
    private static final Pattern POINTS_SIGN = Pattern.compile("[分%]?");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern MONEY_UNIT = Pattern.compile("亿元?|万元?|千元|元");

    private Amounts() {}

    /** Points in a cell; null when the cell holds anything else. */
    public static @Nullable BigDecimal points(String cell) {
        Matcher found = NUMBER.matcher(narrow(cell));
        return found.matches() && POINTS_SIGN.matcher(found.group(2)).matches() ? number(found) : null;
    }

    /** Money in a cell, in the form's unit; a unit written in the cell is converted; null when the cell holds anything else. */
    public static @Nullable BigDecimal money(String cell, MoneyUnit unit) {
        Matcher found = NUMBER.matcher(narrow(cell));
        if (!found.matches()) {
            return null;
        }
        String written = found.group(2);
        if (written.isEmpty()) {
            return number(found);
        }
        return MONEY_UNIT.matcher(written).matches()
                ? unit.from(MoneyUnit.named(written.endsWith("元") ? written : written + "元"), number(found))
                : null;
    }

    /** Whether the cell holds one number, of money, of points or of percent. */
    public static boolean isFigure(String cell) {
        return points(cell) != null || money(cell, MoneyUnit.WAN_YUAN) != null;
    }

    /** Points named inside words: 得分(20分×执行率); null when there are none. */
    public static @Nullable BigDecimal pointsWithin(String words) {
        Matcher found = POINTS.matcher(narrow(words));
        return found.find() ? new BigDecimal(found.group(1)) : null;
    }

    /** Points in brackets that end a text: 培训班次（20分）; null when there are none. */
    public static @Nullable BigDecimal pointsBehind(String words) {
        Matcher found = POINTS_BEHIND.matcher(narrow(words));
        return found.find() ? new BigDecimal(found.group(1)) : null;
    }

    /** Points that end a text, in brackets or not: 产出指标（40分）, 产出指标40分; null when there are none. */
    public static @Nullable BigDecimal pointsAtEnd(String words) {
        Matcher found = POINTS_AT_END.matcher(narrow(words));
        return found.find() ? new BigDecimal(found.group(1)) : null;
    }

    private static BigDecimal number(Matcher found) {
        return new BigDecimal(found.group(1).replace(",", ""));
    }

    /** Half-width, simplified, without blanks. */
    public static String narrow(String cell) {
        return cell.chars().allMatch(it -> it > ' ' && it < 0x7F)
                ? cell
                : BLANKS.matcher(Normalizer.normalize(Simplified.of(cell), Normalizer.Form.NFKC))
                        .replaceAll("");
    }
}
