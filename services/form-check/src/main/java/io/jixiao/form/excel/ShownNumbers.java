package io.jixiao.form.excel;

import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.StylesTable;

/** Numbers, percentages and dates as a Chinese Excel shows them; in the plain format to eleven digits. */
final class ShownNumbers extends DataFormatter {
    private static final int DAY_FORMAT = 14;
    private static final int LONGEST_FORMAT = 255;
    private static final String DAY = "yyyy/m/d";
    private static final String YEAR_AND_MONTH = "yyyy\"年\"m\"月\"";
    private static final String MONTH_AND_DAY = "m\"月\"d\"日\"";

    /** Formats that a file names by number alone, because each language's Excel has its own (ECMA-376 part 1, 18.8.30, zh-cn). */
    private static final Map<Short, String> BUILT_IN = Map.ofEntries(
            entry(DAY_FORMAT, DAY),
            entry(22, DAY + " h:mm"),
            entry(27, YEAR_AND_MONTH),
            entry(28, MONTH_AND_DAY),
            entry(29, MONTH_AND_DAY),
            entry(30, "m/d/yy"),
            entry(31, "yyyy\"年\"m\"月\"d\"日\""),
            entry(36, YEAR_AND_MONTH),
            entry(50, YEAR_AND_MONTH),
            entry(51, MONTH_AND_DAY),
            entry(52, YEAR_AND_MONTH),
            entry(53, MONTH_AND_DAY),
            entry(54, MONTH_AND_DAY),
            entry(57, YEAR_AND_MONTH),
            entry(58, MONTH_AND_DAY));

    /** Stands for the sign of thousandths: to Excel it is a letter like any other, to the library it multiplies. */
    private static final String PER_MILLE = "\uE030";

    /** LibreOffice writes a word into a format as 2021\\年, sign by sign; the library knows it in quotes. */
    private static final Pattern ESCAPED = Pattern.compile("\\\\(\\p{IsHan})");

    /** In a date the library leaves the quotes standing: 2021"年"12"月". */
    private static final Pattern QUOTED = Pattern.compile("\"(\\p{IsHan}+)\"");

    /** Words before and behind a day (yyyy"年"m"月底"): with them the library takes it for a number. */
    private static final Pattern DAY_AND_WORDS =
            Pattern.compile("((?:\"[^\"]*\")*)([^\";]*y[^;]*?)((?:\"[^\"]*\")*)(?:;@)?");

    private final boolean from1904;
    private final DoubleConsumer rounded;

    /**
     * @param from1904 whether the workbook counts its days from 1904, as Excel for the Macintosh did
     * @param rounded told of each number that is shown with fewer decimals than it has
     */
    ShownNumbers(boolean from1904, DoubleConsumer rounded) {
        super(Locale.CHINA);
        this.from1904 = from1904;
        this.rounded = rounded;
    }

    /** Gives these styles the formats that the file names by number alone. */
    static void complete(StylesTable styles) {
        BUILT_IN.forEach((number, format) -> {
            if (styles.getNumberFormatAt(number) == null) {
                styles.putNumberFormat(number, format);
            }
        });
    }

    @Override
    public String formatRawCellContents(double value, int number, String format) {
        String known = ESCAPED.matcher(format).replaceAll("\"$1\"").replace("‰", PER_MILLE);
        Matcher day = DAY_AND_WORDS.matcher(known);
        if (known.length() <= LONGEST_FORMAT && day.matches()) {
            return bare(day.group(1)) + day(value, number, day.group(2)) + bare(day.group(3));
        }
        String shown = shown(value, number, known);
        if (HiddenDecimals.in(value, shown) && !DateUtil.isADateFormat(number, format)) {
            rounded.accept(value);
        }
        return shown;
    }

    /** A day that is shown with its midnight is the day. */
    private String day(double value, int number, String format) {
        boolean isWhole = value == Math.rint(value) && format.contains("h") && DateUtil.isADateFormat(number, format);
        return isWhole ? shown(value, DAY_FORMAT, DAY) : shown(value, number, format);
    }

    private String shown(double value, int number, String format) {
        String shown = WordsInFormats.shown(value, format, this::plain)
                .orElseGet(() -> super.formatRawCellContents(value, number, format, from1904));
        return shown.replaceAll("\\s", "").equals("-0")
                ? "0"
                : QUOTED.matcher(shown).replaceAll("$1").replace(PER_MILLE, "‰");
    }

    private String plain(double value) {
        return super.formatRawCellContents(value, 0, "General", from1904);
    }

    private static String bare(String words) {
        return words.replace("\"", "");
    }

    private static Map.Entry<Short, String> entry(int number, String format) {
        return Map.entry((short) number, format);
    }
}
