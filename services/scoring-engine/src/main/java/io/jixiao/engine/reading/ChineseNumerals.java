package io.jixiao.engine.reading;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 二十件, 至少三次, 百分之九十五: a number in Chinese numerals at the end of a text, written in digits instead. Numerals inside
 * words (统一, 一流, 十分满意) are left alone: the number must be followed by a known unit and by nothing but 以上 and the like.
 */
final class ChineseNumerals {
    private static final Pattern AT_END = Pattern.compile(
            "^(?<before>[^\\d零〇一二两三四五六七八九十百千]{0,12})(?<ratio>百分之|千分之)?(?<number>[零〇一二两三四五六七八九十百千]{1,9})(?<after>[^\\d]{0,12})$");
    private static final Pattern RANGE = Pattern.compile(
            "^(?<before>[^\\d零〇一二两三四五六七八九十百千]{0,12})(?<low>[一二两三四五六七八九十百千]{1,5})[至到\\-~](?<high>[一二两三四五六七八九十百千]{1,5})(?<after>[^\\d]{0,12})$");
    private static final Pattern INSIDE_A_WORD = Pattern.compile("[第无不唯统之专数几上]$");
    private static final Pattern NOTHING_MORE =
            Pattern.compile("(?:\\((?:不?含)\\)|及其?|或)?(?:以上|以下|以内|之内|内|左右|上下)?[。;；,，]?");
    /** 一级, 二类, 三期 name a rank and count nothing. */
    private static final Set<String> RANKS = Set.of("级", "类", "期", "届", "等", "路", "街道", "字", "层");

    private static final String NUMERALS = "零〇一二两三四五六七八九十百千";
    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumerals() {}

    /** The text with its number in digits, or as it is. */
    static String inDigits(String text) {
        if (!hasNumeral(text)) {
            return text;
        }
        Matcher range = RANGE.matcher(text);
        if (range.matches() && !INSIDE_A_WORD.matcher(range.group("before")).find()) {
            String high = inDigits(range.group("high") + range.group("after"));
            return high.equals(range.group("high") + range.group("after"))
                    ? text
                    : range.group("before") + value(range.group("low")) + "-" + high;
        }
        Matcher found = AT_END.matcher(text);
        if (!found.matches() || INSIDE_A_WORD.matcher(found.group("before")).find()) {
            return text;
        }
        String number = String.valueOf(value(found.group("number")));
        String after = found.group("after");
        if (found.group("ratio") != null) {
            return found.group("before") + number + (found.group("ratio").equals("百分之") ? "%" : "‰") + after;
        }
        Units.Found unit = Units.at(after, Scale.at(after, 0).end());
        return unit != null && !RANKS.contains(unit.unit().name()) && ends(after, unit.end())
                ? found.group("before") + number + after
                : text;
    }

    private static boolean hasNumeral(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (NUMERALS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean ends(String after, int from) {
        return NOTHING_MORE.matcher(after.substring(from)).matches();
    }

    private static long value(String numerals) {
        long sum = 0;
        long digit = 0;
        for (char c : numerals.toCharArray()) {
            int power = "十百千".indexOf(c);
            if (power < 0) {
                digit = digit * 10 + digit(c);
            } else {
                sum += Math.max(digit, 1) * (long) Math.pow(10, power + 1);
                digit = 0;
            }
        }
        return sum + digit;
    }

    private static int digit(char c) {
        return switch (c) {
            case '〇' -> 0;
            case '两' -> 2;
            default -> DIGITS.indexOf(c);
        };
    }
}
