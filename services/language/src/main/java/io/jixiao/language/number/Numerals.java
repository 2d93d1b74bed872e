package io.jixiao.language.number;

import io.jixiao.language.reading.Operator;
import io.jixiao.language.unit.Magnitude;
import io.jixiao.language.unit.Units;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * 二十件, 至少三次, 三至五次, 百分之九十五: numbers in Chinese numerals, written in digits instead. Numerals inside words (统一, 一流,
 * 十分满意) and inexact ones (三四次, 数十人) are left alone: the number stands at the end of the text and must be followed by a known
 * unit and by nothing but 以上 and the like, or stand alone (二十, 不少于三).
 */
final class Numerals {
    private static final String NUMERALS = "零〇一二两三四五六七八九十百千";
    private static final String FORMAL = "壹贰叁肆伍陆柒捌玖拾佰仟";
    private static final String PLAIN = "一二三四五六七八九十百千";
    private static final String DIGIT = "零一二三四五六七八九";
    /** 一万两千, but 两万 and 一万五, where 万 is left to the unit or says how it goes on. */
    private static final String NUMBER = "[" + NUMERALS + "]{1,9}(?:万(?=零|[" + DIGIT + "两][十百千]|十)[" + NUMERALS
            + "]{1,9})?(?:点[" + DIGIT + "〇]{1,6})?";
    /** 伍 of 退伍 and 拾 of 收拾 are no numerals: two stand together, or one before 万 or 元. */
    private static final Pattern WRITTEN_OUT =
            Pattern.compile("[" + FORMAL + "零]{2,18}|[" + FORMAL + "](?=[万亿元圆])|(?<=[万亿])[" + FORMAL + "]");

    private static final Pattern TO_THE_CENT = Pattern.compile("(?<=[元圆])整$");
    private static final Pattern ANY = Pattern.compile("[" + NUMERALS + FORMAL + "]");
    private static final Pattern RATIO = Pattern.compile("([百千万])分之(" + NUMBER + ")");
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

    private Numerals() {}

    /** Numerals as money is written out in (叁佰万元整), in the plain ones. */
    static String plain(String text) {
        String plain = WRITTEN_OUT.matcher(text).replaceAll(Numerals::inPlainOnes);
        return plain.equals(text) ? text : TO_THE_CENT.matcher(plain).replaceFirst("");
    }

    private static String inPlainOnes(MatchResult formal) {
        return formal.group()
                .chars()
                .map(c -> FORMAL.indexOf(c) < 0 ? c : PLAIN.charAt(FORMAL.indexOf(c)))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** 百分之九十五 as 95%, where no other numeral is left. */
    static String ratio(String text) {
        String ratios = RATIO.matcher(text).replaceAll(it -> NumeralValue.of(it.group(2)) + sign(it.group(1)));
        return ANY.matcher(ratios).find() ? text : ratios;
    }

    private static String sign(String whole) {
        return switch (whole) {
            case "百" -> "%";
            case "千" -> "‰";
            default -> "/万";
        };
    }

    /** The number, or both ends of the range, at the end of the text in digits. */
    static String atEnd(String text) {
        Matcher found = AT_END.matcher(text);
        if (!found.matches() || INSIDE_A_WORD.matcher(found.group("before")).find()) {
            return text;
        }
        boolean range = found.group("high") != null;
        String written = range ? found.group("high") : found.group("number");
        int length = written.length() - lentToUnit(written, found.group("after"));
        String last = written.substring(0, length);
        String after = written.substring(length) + found.group("after");
        String first = range ? found.group("number") : last;
        if (INEXACT.matcher(first).find() || !counts(found.group("before"), last, after)) {
            return text;
        }
        String low = range ? NumeralValue.of(first) + "-" : "";
        return found.group("before") + low + NumeralValue.of(last) + after;
    }

    /** 千 of 二十千克 and 百 of 五百分点 begin the unit. */
    private static int lentToUnit(String numerals, String after) {
        int last = numerals.length() - 1;
        Units.Found unit = last == 0 ? null : Units.at(numerals.charAt(last) + after, 0);
        return unit != null && unit.end() > 1 ? 1 : 0;
    }

    /** Whether the words after it begin with a unit of things that can be counted, and end with it, or there are none. */
    private static boolean counts(String before, String numerals, String after) {
        Units.Found unit = Units.at(after, Magnitude.at(after, 0).end());
        if (unit == null) {
            return NOTHING_MORE.matcher(after).matches() && standsAlone(before, numerals);
        }
        String rest = after.substring(unit.end());
        boolean compared = compares(before) || Operators.behind(rest) != Operator.NONE;
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
        return !Operators.before(before).isNone();
    }
}
