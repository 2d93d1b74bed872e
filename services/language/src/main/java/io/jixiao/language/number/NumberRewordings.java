package io.jixiao.language.number;

import static io.jixiao.language.rule.Rewording.of;

import io.jixiao.language.change.RiseAndFall;
import io.jixiao.language.rule.Rewordings;

/** Numbers that are said in a roundabout way, in the order in which they are said plainly. */
public final class NumberRewordings {
    private static final String NUMBER = "\\d[\\d,]{0,24}(?:\\.\\d{1,10})?";
    private static final String SCALE = "([十百千万亿]{0,3})";
    private static final String NONE_OF =
            "(?<what>事故|投诉|上访|信访|差错|失误|伤亡|死亡|感染|违规|违纪|违法|延误|故障|发生|案件|火灾|积压|举报|缺陷|返贫|超支|新增)";

    public static final Rewordings ALL = Rewordings.of(
            of(
                    "bound repeated before the operator",
                    "90%以上（含90%）",
                    "(" + NUMBER + ")([^\\d()]{0,4}?)(以[上下内])\\((不?)含\\1\\2?\\)",
                    "$1$2($4含)$3"),
            of("bound repeated", "90%（含90%）以上", "(" + NUMBER + ")([^\\d()]{0,4})\\((不?)含\\1\\2?\\)", "$1$2($3含)"),
            of("bound before its unit", "3（含）次以上", "(" + NUMBER + ")\\((不?)含\\)([^\\d()以及或]{1,4})", "$1$3($2含)"),
            of("first of a list of one", "（1）≥95%", "^(?:\\(1\\)|1[、:])(?=[^\\d\\s])", ""),
            of("plus and minus in words", "正负5%", "正负|上下浮动", "±"),
            of("less than nothing", "增长负5%", "负(?=\\d)", "-"),
            of("brackets below a stroke", "500元/（人·月）", "/\\(([^()\\d]{1,8})\\)", "/$1"),
            of("money before the number", "¥500万", "(?:¥|RMB)(" + NUMBER + ")" + SCALE + "元?", "$1$2元"),
            of("point without a nought", ".95", "(?<![\\d.A-Za-z第])\\.(?=\\d)", "0."),
            of("plus behind the number", "95%+", "^(" + NUMBER + ")([%‰]?)\\+([%‰]?)$", "$1$2$3以上"),
            of("hundred of a hundred", "百分百", "百分百", "百分之百"),
            of(
                    "from one level to another",
                    "由80%提高到95%",
                    "[由从][^\\d]{0,8}" + NUMBER + "[^\\d]{0,6}?(?<level>" + RiseAndFall.TO_A_LEVEL + ")",
                    "${level}"),
            of("none of something bad", "零事故", "^[零0]" + NONE_OF + "$", "${what}0"),
            of("nought alone", "差错率为零", "(?<of>^|为)零$", "${of}0"),
            of("numerals written out", "叁佰万元整", Numerals::plain),
            of("ratio in numerals", "百分之九十五", Numerals::ratio),
            of("numerals", "二十件", Numerals::atEnd),
            of("two units", "8分30秒", JoinedNumbers::inOne));

    private NumberRewordings() {}
}
