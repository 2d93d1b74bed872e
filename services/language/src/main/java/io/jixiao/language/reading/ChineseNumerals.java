package io.jixiao.language.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * 二十件, 至少三次, 三至五次, 百分之九十五: numbers in Chinese numerals, written in digits instead. Numerals inside words (统一, 一流,
 * 十分满意) and inexact ones (三四次, 数十人) are left alone: the number stands at the end of the text and must be followed by a known
 * unit and by nothing but 以上 and the like, or stand alone (二十, 不少于三). Numerals as money is written out in (叁佰万元整) count as
 * the plain ones.
 */
final class ChineseNumerals {
    private static final String NUMERALS = "零〇一二两三四五六七八九十百千";
    private static final String FORMAL = "壹贰叁肆伍陆柒捌玖拾佰仟";
    private static final String PLAIN = "一二三四五六七八九十百千";
    static final Signs SIGNS = new Signs(NUMERALS + FORMAL);
    private static final String DIGITS = "零一二三四五六七八九";
    /** 一万两千, but 两万 and 一万五, where 万 is left to the unit or says how it goes on. */
    private static final String NUMBER = "[" + NUMERALS + "]{1,9}(?:万(?=零|[" + DIGITS + "两][十百千]|十)[" + NUMERALS
            + "]{1,9})?(?:点[" + DIGITS + "〇]{1,6})?";
    /** 伍 of 退伍 and 拾 of 收拾 are no numerals: two stand together, or one before 万 or 元. */
    private static final Pattern WRITTEN_OUT =
            Pattern.compile("[" + FORMAL + "零]{2,18}|[" + FORMAL + "](?=[万亿元圆])|(?<=[万亿])[" + FORMAL + "]");

    private static final Pattern TO_THE_CENT = Pattern.compile("(?<=[元圆])整$");
    private static final Pattern RATIO = Pattern.compile("(?<whole>[百千万])分之(?<number>" + NUMBER + ")");
    private static final Pattern AT_END = Pattern.compile("^(?<before>[^\\d" + NUMERALS + "]{0,12})(?<number>" + NUMBER
            + ")(?:[至到\\-~](?<high>" + NUMBER + "))?(?<after>[^\\d]{0,12})$");
    private static final Pattern INSIDE_A_WORD = Pattern.compile("[第无不唯统之专数几上]$");
    /** 三四 is three or four, 十七八 seventeen or eighteen; 一二〇 is read digit by digit. */
    private static final Pattern INEXACT =
            Pattern.compile("^[一二两三四五六七八九]{2}$|[一二两三四五六七八九]{2}[十百千]|[十百千][一二两三四五六七八九]{2}");

    private static final Pattern NOTHING_MORE =
            Pattern.compile("(?:\\((?:不?含)\\)|及其?|或|含)?(?:以上|以下|以内|之内|内|左右|上下)?[。;；,，]?");
    /** 一级, 二类, 三期 name a rank and count nothing. */
    private static final Set<String> RANKS = Set.of("级", "类", "期", "届", "等", "路", "街道", "字", "层");

    private ChineseNumerals() {}

    /** The text with its number in digits, or as it is. */
    static String inDigits(String text) {
        return SIGNS.anyIn(text) ? plainInDigits(plain(text)) : text;
    }

    private static String plain(String text) {
        String plain = WRITTEN_OUT
                .matcher(text)
                .replaceAll(it -> it.group()
                        .chars()
                        .mapToObj(
                                c -> String.valueOf(FORMAL.indexOf(c) < 0 ? (char) c : PLAIN.charAt(FORMAL.indexOf(c))))
                        .collect(Collectors.joining()));
        return plain.equals(text) ? text : TO_THE_CENT.matcher(plain).replaceFirst("");
    }

    private static String plainInDigits(String text) {
        if (text.contains("分之")) {
            String ratios = RATIO.matcher(text).replaceAll(it -> ratio(it.group(1), it.group(2)));
            if (!ratios.equals(text)) {
                return SIGNS.anyIn(ratios) ? text : ratios;
            }
        }
        if (Signs.DIGITS.anyIn(text)) {
            return text;
        }
        Matcher found = AT_END.matcher(text);
        if (!found.matches() || INSIDE_A_WORD.matcher(found.group("before")).find()) {
            return text;
        }
        String high = found.group("high");
        String last = high == null ? found.group("number") : high;
        int length = last.length() - lentToUnit(last, found.group("after"));
        String after = last.substring(length) + found.group("after");
        last = last.substring(0, length);
        String low = high == null ? "" : value(found.group("number")) + "-";
        String first = high == null ? last : found.group("number");
        return INEXACT.matcher(first).find() || !counts(found.group("before"), last, after)
                ? text
                : found.group("before") + low + value(last) + after;
    }

    /** 千 of 二十千克 and 百 of 五百分点 begin the unit. */
    private static int lentToUnit(String numerals, String after) {
        int last = numerals.length() - 1;
        Units.Found unit = last == 0 ? null : Units.at(numerals.charAt(last) + after, 0);
        return unit != null && unit.end() > 1 ? 1 : 0;
    }

    private static String ratio(String whole, String number) {
        return value(number)
                + switch (whole) {
                    case "百" -> "%";
                    case "千" -> "‰";
                    default -> "/万";
                };
    }

    /** Whether the words after it begin with a unit of things that can be counted, and end with it, or there are none. */
    private static boolean counts(String before, String numerals, String after) {
        Units.Found unit = Units.at(after, Scale.at(after, 0).end());
        if (unit == null) {
            return NOTHING_MORE.matcher(after).matches() && standsAlone(before, numerals);
        }
        String rest = after.substring(unit.end());
        boolean compared = compares(before) || Comparisons.after(rest) != Operator.NONE;
        return !namesRank(numerals, unit.unit().name(), compared)
                && NOTHING_MORE.matcher(rest).matches();
    }

    /** 二十 and 不少于三 are numbers; 一 with nothing before it is a dash, and 位居前三 is words. */
    private static boolean standsAlone(String before, String numerals) {
        return before.isEmpty() ? !List.of("一", "百", "千").contains(numerals) : compares(before);
    }

    /** 三期 is the third one; 不少于三期 and 十二期 are so many. */
    private static boolean namesRank(String numerals, String unit, boolean compared) {
        boolean many = unit.equals("期") && (compared || numerals.matches(".*[十百千].*"));
        return RANKS.contains(unit) && !many;
    }

    private static boolean compares(String before) {
        return Comparisons.before(before).operator() != Operator.NONE;
    }

    /** What the numerals are in digits: 十二 is 12, 二〇二二 is 2022. */
    static String value(String numerals) {
        int point = numerals.indexOf('点');
        if (point < 0) {
            return String.valueOf(whole(numerals));
        }
        StringBuilder decimals = new StringBuilder(whole(numerals.substring(0, point)) + ".");
        numerals.substring(point + 1).chars().forEach(c -> decimals.append(digit((char) c)));
        return new BigDecimal(decimals.toString()).toPlainString();
    }

    /** 一万两千 is as many 万 as stand before it, and what follows. */
    private static long whole(String numerals) {
        int scale = numerals.indexOf('万');
        return scale < 0
                ? belowTenThousand(numerals)
                : belowTenThousand(numerals.substring(0, scale)) * 10_000
                        + belowTenThousand(numerals.substring(scale + 1));
    }

    private static long belowTenThousand(String numerals) {
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
