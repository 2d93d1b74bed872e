package io.jixiao.language.date;

import io.jixiao.language.reading.Spelling;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day or month that no calendar has: 2023年2月30日, 2023年13月, 2023-06-31. */
public final class ImpossibleDay {
    private static final Pattern IN_WORDS =
            Pattern.compile("(?:(?<!\\d)(20\\d\\d|19\\d\\d)年)?(?<!\\d)(\\d{1,2})月(?:份)?(?:(\\d{1,2})[日号])?");
    private static final Pattern IN_FIGURES =
            Pattern.compile("(?<!\\d)(20\\d\\d|19\\d\\d)([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d|[-/.]\\d)");

    private ImpossibleDay() {}

    /**
     * The first one that a text names, as it is written.
     *
     * @param fiscalYear the year of a day that names none
     */
    public static Optional<String> in(String text, int fiscalYear) {
        String plain = Spelling.of(text);
        Matcher words = IN_WORDS.matcher(plain);
        while (words.find()) {
            // A month alone may be how many months something takes: 18月 without its year says nothing of a calendar.
            boolean isOfCalendar = words.group(1) != null || words.group(3) != null;
            String year = words.group(1) == null ? String.valueOf(fiscalYear) : words.group(1);
            if (isOfCalendar && !exists(year, words.group(2), words.group(3) == null ? "1" : words.group(3))) {
                return Optional.of(words.group());
            }
        }
        Matcher figures = IN_FIGURES.matcher(plain);
        while (figures.find()) {
            if (!exists(figures.group(1), figures.group(3), figures.group(4))) {
                return Optional.of(figures.group());
            }
        }
        return Optional.empty();
    }

    private static boolean exists(String year, String month, String day) {
        try {
            return YearMonth.of(Integer.parseInt(year), Integer.parseInt(month)).isValidDay(Integer.parseInt(day));
        } catch (DateTimeException noMonth) {
            return false;
        }
    }
}
