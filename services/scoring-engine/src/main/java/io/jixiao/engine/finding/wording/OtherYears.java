package io.jixiao.engine.finding.wording;

import io.jixiao.language.lexicon.Lexicon;
import io.jixiao.language.reading.Reading;
import io.jixiao.language.reading.Spelling;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The years in a text that are not the table's, and should be. Titles, documents' numbers, plans of several years, comparisons
 * and what was carried over speak of other years rightly.
 */
record OtherYears(int fiscalYear, Lexicon lexicon) {
    /** A year further away is no year that was forgotten in a copied table. */
    private static final int NEAR = 3;

    private static final int DIGITS = 4;

    private static final Pattern YEAR = Pattern.compile("(?<![\\d.])((?:19|20)\\d\\d)(?=年|[-/.]\\d{1,2}(?!\\d))");
    /** 2020年11月 is a date; 2020年 may also name something. */
    private static final Pattern DAY_OR_MONTH =
            Pattern.compile("(?:19|20)\\d\\d(?:年|[-/.])?\\d|(?:19|20)\\d\\d年[上下第一二三四年]");
    /** 《…》, 〔2021〕12号, 2021-2025年. */
    private static final Pattern RIGHTLY = Pattern.compile("《[^》]{0,60}》|[〔\\[(【](?:19|20)\\d\\d年?[〕\\])】]|"
            + "(?:19|20)\\d\\d年?度?[-~至到](?:19|20)\\d\\d年?|(?:19|20)\\d\\d年(?:第?\\d+号|\\d+月\\d+日印发)");

    /** The other year that a cell states as its day or month, or else among its words; empty where it states none. */
    OptionalInt of(Reading cell, @Nullable String text, String name) {
        if (text == null || !mayNameYear(text) || lexicon.ofOtherYears().anyIn(name)) {
            return OptionalInt.empty();
        }
        String words = words(text);
        if (!(cell instanceof Reading.Deadline deadline)
                || !DAY_OR_MONTH.matcher(words).find()) {
            return in(text);
        }
        int year = deadline.day().getYear();
        boolean right = year == fiscalYear || years(words).contains(fiscalYear);
        return deadline.yearAssumed() || right || lexicon.ofOtherYears().anyIn(words)
                ? OptionalInt.empty()
                : OptionalInt.of(year);
    }

    /** The first other year among the words of a text that does not name the table's own. */
    OptionalInt in(String text) {
        if (!mayNameYear(text)) {
            return OptionalInt.empty();
        }
        String words = words(text);
        if (lexicon.ofOtherYears().anyIn(words) || lexicon.namedByYear().anyIn(words)) {
            return OptionalInt.empty();
        }
        List<Integer> years = years(words);
        return years.contains(fiscalYear)
                ? OptionalInt.empty()
                : years.stream()
                        .mapToInt(Integer::intValue)
                        .filter(year -> Math.abs(year - fiscalYear) <= NEAR)
                        .findFirst();
    }

    private static boolean mayNameYear(String text) {
        return text.codePoints().filter(Character::isDigit).limit(DIGITS).count() == DIGITS;
    }

    private static String words(String text) {
        return RIGHTLY.matcher(Spelling.of(text)).replaceAll("");
    }

    private static List<Integer> years(String words) {
        return YEAR.matcher(words)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
    }
}
