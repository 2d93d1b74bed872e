package io.jixiao.language.reading;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with one number in it:
 *
 * <pre>
 * number  := [subject] [operator] [约|近] digits [scale] [余|多] [unit] [左右] [以上|以下|以内] [words]
 * subject := 市级 | 案件处理率 | 增长 | …
 * </pre>
 */
final class NumberGrammar {
    private static final Pattern ABOUT = Pattern.compile("(?:约|近|大约|将近)$");
    private static final Pattern EDGES = Pattern.compile("^[\\s,，:：;；、(\"“「『【]+|[\\s,，:：;；、(\"“「『【]+$");
    /** 全省前10名 is met by the 8th. */
    private static final Pattern RANKED = Pattern.compile("(?:^|[省市县区国业名列居在入])前$");
    /** 全省前10 leaves 名 out. */
    private static final Pattern RANKED_ALONE = Pattern.compile("[省市县区国业名列居在入]前$");

    private static final Set<String> RANKS = Set.of("名", "位", "强", "%");
    private static final Pattern DAY_OF_A_MONTH = Pattern.compile("^(?:之|以)?前");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final int SHORT = 14;

    private NumberGrammar() {}

    /** The reading of a text with no second number in it. */
    static Optional<Reading> read(String original, String text) {
        Matcher number = Numbers.first(text);
        if (!number.find()) {
            return Optional.empty();
        }
        String before = text.substring(0, number.start());
        Measure measure = Measure.after(text.substring(number.end()));
        if (pointsAtTime(number.group(), measure)) {
            return Optional.empty();
        }
        Comparisons.Found prefix = Comparisons.before(before);
        Operator operator = prefix.operator() == Operator.NONE || softened(prefix.operator(), measure.rest())
                ? Comparisons.after(measure.rest())
                : prefix.operator();
        if (operator == Operator.NONE && ranked(before, measure)) {
            operator = Operator.LE;
        }
        if (operator == Operator.NONE && rambling(before, measure)) {
            return Optional.empty();
        }
        String words = trimmed(before.substring(0, prefix.start()));
        boolean about = words.indexOf('约') >= 0 || words.indexOf('近') >= 0;
        String subject = about ? ABOUT.matcher(words).replaceAll("") : words;
        return Optional.of(Readings.number(
                original,
                operator,
                Numbers.value(number.group()),
                measure.unit(),
                subject.isEmpty() ? null : subject,
                measure.approximate() || subject.length() < words.length()));
    }

    /** Without the signs at its edges, which words that begin and end on a letter do not have. */
    private static String trimmed(String words) {
        boolean bare = words.isEmpty()
                || Character.isLetter(words.charAt(0)) && Character.isLetter(words.charAt(words.length() - 1));
        return bare ? words : EDGES.matcher(words).replaceAll("");
    }

    /** 小于15%及其以下 and 大于90%（含）以上 mean ≤ and ≥: the words after the number let it in. */
    private static boolean softened(Operator operator, String rest) {
        return operator == Operator.GT && Comparisons.after(rest) == Operator.GE
                || operator == Operator.LT && Comparisons.after(rest) == Operator.LE;
    }

    private static boolean ranked(String before, Measure measure) {
        if (!before.endsWith("前")) {
            return false;
        }
        return measure.unit() == null
                ? RANKED_ALONE.matcher(before).find()
                : RANKS.contains(measure.unit()) && RANKED.matcher(before).find();
    }

    /** 每月10日前 is no duration of ten days, and 2021年春节前 none of 2021 years. */
    private static boolean pointsAtTime(String number, Measure measure) {
        boolean day = "日".equals(measure.unit())
                && DAY_OF_A_MONTH.matcher(measure.rest()).find();
        return day || "年".equals(measure.unit()) && YEAR.matcher(number).matches();
    }

    /** Readings with a number somewhere among them, and no unit anyone knows: not a number to be reached. */
    private static boolean rambling(String before, Measure measure) {
        return before.length() + measure.rest().length() > SHORT
                && (measure.unit() == null || Units.named(measure.unit()).isUnknown());
    }
}
