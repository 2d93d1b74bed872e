package io.jixiao.language.reading;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A number that is said in a roundabout way, said plainly. The sign is what a text must hold, or begin with, for the form to be
 * looked for.
 */
record Rewording(String sign, boolean first, Pattern form, String plain) {
    private static final String NUMBER = "\\d[\\d,]{0,24}(?:\\.\\d{1,10})?";
    private static final String RISE_OR_FALL = "提高|提升|增加|增长|上升|上涨|扩大|降低|下降|减少|缩短|压缩|压减|降|减|增|升";
    private static final String NONE_OF =
            "(?<what>事故|投诉|上访|信访|差错|失误|伤亡|死亡|感染|违规|违纪|违法|延误|故障|发生|案件|火灾|积压|举报|缺陷|返贫|超支|新增)";
    private static final String BASE = "[由从](?:[^\\d]{0,8})" + NUMBER + "[^\\d]{0,6}?";

    private static final List<Rewording> KNOWN = List.of(
            of("正负", "正负(?=\\d)", "±"),
            /* 90%（含90%）以上, 90%以上（含90%） */
            of("含", "(" + NUMBER + ")([^\\d()]{0,4}?)(以[上下内])\\((不?)含\\1\\2?\\)", "$1$2($4含)$3"),
            of("含", "(" + NUMBER + ")([^\\d()]{0,4})\\((不?)含\\1\\2?\\)", "$1$2($3含)"),
            /* 5名以上（含5名） */
            of("含", "(" + NUMBER + ")([^\\d()以]{0,4})(以[上下内])\\((不?)含\\1\\2?\\)", "$1$2($4含)$3"),
            /* 3（含）次以上 */
            of("含", "(" + NUMBER + ")\\((不?)含\\)([^\\d()以及或]{1,4})", "$1$3($2含)"),
            /* （1）≥95% with no （2） behind it */
            first("(1)", "^\\(1\\)(?=[^\\d\\s])", ""),
            first("1、", "^1、(?=[^\\d\\s])", ""),
            first("1:", "^1:(?=[^\\d\\s])", ""),
            of("正负", "正负", "±"),
            of("上下浮动", "上下浮动", "±"),
            /* 负3.5% */
            of("负", "负(?=\\d)", "-"),
            /* 500元/(人·月) */
            of("/(", "/\\(([^()\\d]{1,8})\\)", "/$1"),
            /* ¥500万 */
            of("¥", "¥(" + NUMBER + ")([十百千万亿]{0,3})元?", "$1$2元"),
            of("RMB", "RMB(" + NUMBER + ")([十百千万亿]{0,3})元?", "$1$2元"),
            /* .95 */
            of(".", "(?<![\\d.A-Za-z第])\\.(?=\\d)", "0."),
            /* 95%+, 95+% */
            of("+", "^(" + NUMBER + ")([%‰]?)\\+([%‰]?)$", "$1$2$3以上"),
            of("百分百", "百分百", "百分之百"),
            /* 合格率由80%提高到95%: what it was is no part of the target. */
            of("由", BASE + "((?:" + RISE_OR_FALL + ")[到至为])", "$1"),
            of("从", BASE + "((?:" + RISE_OR_FALL + ")[到至为])", "$1"),
            /* 零事故, 0投诉: none of what is named. 零距离 and 零容忍 are no numbers. */
            first("零", "^零" + NONE_OF + "$", "${what}0"),
            first("0", "^0" + NONE_OF + "$", "${what}0"),
            of("零", "(?<of>^|为)零$", "${of}0"));

    /** Most texts hold, and begin with, no character that begins a sign. */
    private static final Signs SIGNS = new Signs(beginnings(false));

    private static final String FIRST = beginnings(true);

    private static String beginnings(boolean first) {
        return KNOWN.stream()
                .filter(it -> it.first == first)
                .map(it -> it.sign.substring(0, 1))
                .collect(Collectors.joining());
    }

    private static Rewording of(String sign, String form, String plain) {
        return new Rewording(sign, false, Pattern.compile(form), plain);
    }

    /** A form that begins the text with its sign. */
    private static Rewording first(String sign, String form, String plain) {
        return new Rewording(sign, true, Pattern.compile(form), plain);
    }

    private boolean mayStandIn(String text) {
        return first ? text.startsWith(sign) : text.contains(sign);
    }

    /** The text with every such form said plainly. */
    static String plain(String text) {
        if (!SIGNS.anyIn(text) && FIRST.indexOf(text.charAt(0)) < 0) {
            return text;
        }
        String plain = text;
        for (Rewording it : KNOWN) {
            if (it.mayStandIn(plain)) {
                plain = it.form.matcher(plain).replaceAll(it.plain);
            }
        }
        return plain;
    }
}
