package io.jixiao.language.number;

import io.jixiao.language.unit.Unit;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One value in two units, the smaller behind the larger: 8分30秒, 1小时30分钟, 1年6个月, 3公里200米, 12万3千元. Said in the smaller
 * one, so that it is no two values.
 */
final class JoinedNumbers {
    private static final String NUMBER = "(?<![\\d.,])(\\d{1,9})";
    private static final Pattern TWO =
            Pattern.compile(NUMBER + "([^\\d\\s,，、;；()+/~-]{1,3})零?(\\d{1,9}(?:\\.\\d{1,6})?)(?![\\d.,])([^\\d].*|$)");
    /** 分 counts points where no hour stands before it and no second behind. */
    private static final Pattern MINUTE = Pattern.compile("(?<=\\d)分(?=\\d{1,2}秒)|(?<=小时\\d{1,2})分(?!钟)");

    private JoinedNumbers() {}

    /** The text with such a value in one number, or as it is. */
    static String inOne(String text) {
        String minutes = MINUTE.matcher(text).replaceAll("分钟");
        Matcher two = TWO.matcher(minutes);
        return two.find() ? joined(minutes, two) : text;
    }

    private static String joined(String text, Matcher two) {
        Measure small = Measure.after(two.group(4));
        Unit larger = unit(two.group(2), small);
        Unit smaller = small.isKnown() ? Unit.of(small.unit()) : null;
        if (larger == null || smaller == null || !fits(larger, smaller, new BigDecimal(two.group(3)))) {
            return text;
        }
        BigDecimal sum = new BigDecimal(two.group(1))
                .multiply(larger.factor())
                .divide(smaller.factor())
                .add(new BigDecimal(two.group(3)));
        return inOne(text.substring(0, two.start()) + sum.toPlainString() + two.group(4));
    }

    /** 12万3千元 is 12万元 and 3千元: a scale alone is of what follows. */
    private static @Nullable Unit unit(String larger, Measure small) {
        Measure measure = Measure.after(larger);
        Unit unit = measure.isKnown() && measure.rest().isEmpty() ? Unit.of(measure.unit()) : null;
        if (unit == null) {
            return null;
        }
        Unit below = small.unit() == null ? null : Unit.of(small.unit());
        return unit.isBareScale() && below != null ? unit.counting(below) : unit;
    }

    /** The larger is a whole number of the smaller, and what stands in the smaller is less than one of the larger. */
    private static boolean fits(Unit larger, Unit smaller, BigDecimal rest) {
        return larger.convertsTo(smaller)
                && larger.factor().compareTo(smaller.factor()) > 0
                && larger.factor().remainder(smaller.factor()).signum() == 0
                && rest.multiply(smaller.factor()).compareTo(larger.factor()) < 0;
    }
}
