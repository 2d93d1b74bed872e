package io.jixiao.language.reading;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads a target or actual cell as people write it. Total: every text has a reading, no text throws, and the text is
 * always kept. Readings that cannot be read as a value are QUALITATIVE; two or more numbers that are no range are never
 * reduced to the first.
 */
public final class CellReader {
    /** Longer texts are kept as words. */
    public static final int LONGEST = 500;

    /** 是（已完成） is 是. */
    private static final Pattern REMARK = Pattern.compile("^([是否])(?:\\([^()]{0,30}\\)|[。.])$");

    private static final String STOPS = "。；;";

    private final int fiscalYear;
    private final List<String> emptyWords;

    /**
     * @param fiscalYear the year in which a date without one is read
     * @param emptyWords what stands for an empty cell (/, —)
     */
    public CellReader(int fiscalYear, List<String> emptyWords) {
        this.fiscalYear = fiscalYear;
        this.emptyWords = List.copyOf(emptyWords);
    }

    /** What the cell says; null reads as missing. */
    public Reading read(String original) {
        if (original == null || original.isBlank() || emptyWords.contains(original.strip())) {
            return Readings.missing(original);
        }
        if (original.length() > LONGEST) {
            return Readings.qualitative(original, Uncertainty.TOO_LONG);
        }
        String text = bare(Spelling.of(original));
        if (emptyWords.contains(text)) {
            return Readings.missing(original);
        }
        boolean remarked = text.length() > 1 && (text.startsWith("是") || text.startsWith("否"));
        return switch (remarked ? REMARK.matcher(text).replaceFirst("$1") : text) {
            case "" -> Readings.missing(original);
            case "是" -> Readings.yesNo(original, true);
            case "否" -> Readings.yesNo(original, false);
            default -> value(original, text);
        };
    }

    /** 12月。 and “12月” say no more than 12月: without the full stop at the end, and without quotes around it all. */
    private static String bare(String text) {
        int end = text.length();
        while (end > 0 && STOPS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        boolean quoted = end > 2 && text.charAt(0) == '“' && text.indexOf('”') == end - 1 && text.lastIndexOf('“') == 0;
        return quoted ? text.substring(1, end - 1) : text.substring(0, end);
    }

    private Reading value(String original, String text) {
        if (!mayHoldValue(text)) {
            return Readings.qualitative(original);
        }
        Reading plain = PlainNumber.read(original, text);
        return plain == null ? written(original, text) : plain;
    }

    /** Every number has a digit or a numeral, and every date one of these or a word of time. */
    private static boolean mayHoldValue(String text) {
        return Signs.DIGITS.anyIn(text) || DeadlineGrammar.TIME.anyIn(text) || ChineseNumerals.SIGNS.anyIn(text);
    }

    private Reading written(String original, String text) {
        return DeadlineGrammar.read(original, text, fiscalYear).orElseGet(() -> counted(original, text));
    }

    private static Reading counted(String original, String text) {
        String digits = JoinedNumbers.inOne(ChineseNumerals.inDigits(Rewording.plain(text)));
        return RangeGrammar.read(original, digits).orElseGet(() -> oneNumber(original, digits));
    }

    private static Reading oneNumber(String original, String text) {
        return Numbers.several(text)
                ? Readings.qualitative(original, Uncertainty.MULTIPLE_VALUES)
                : NumberGrammar.read(original, text).orElseGet(() -> Readings.qualitative(original));
    }
}
