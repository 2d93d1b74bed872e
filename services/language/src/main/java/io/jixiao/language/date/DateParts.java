package io.jixiao.language.date;

import io.jixiao.language.reading.Reading;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a form names of a date: y, or near, its year; m, d its month and day; part, a part of the month; q, half, a quarter or half
 * of the year; before, that the year must not begin. What is left out stands for its last day.
 */
record DateParts(Matcher found) {
    /** 2021.12 is a month, and 20211231 a day, only in years close by; else they are amounts. */
    private static final int NEAR = 3;

    private static final Pattern NEXT_YEAR = Pattern.compile("[次翌明]年|下一?年");

    /** The last day in time; empty where there is no such day (2月30日). */
    Optional<Reading.Deadline> deadline(DateText text) {
        Optional<Integer> named = number("y").or(() -> number("near"));
        if (number("near")
                .filter(it -> Math.abs(it - text.cell().fiscalYear()) > NEAR)
                .isPresent()) {
            return Optional.empty();
        }
        int year = named.or(text::year).orElseGet(() -> assumed(text))
                - (part("before").isPresent() ? 1 : 0);
        try {
            return Optional.of(new Reading.Deadline(
                    text.cell().original(),
                    last(year),
                    named.isEmpty() && text.year().isEmpty()));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int assumed(DateText text) {
        return text.cell().fiscalYear() + (NEXT_YEAR.matcher(text.text()).find() ? 1 : 0);
    }

    private LocalDate last(int year) {
        int month = number("m").or(this::quarterEnd).or(this::halfEnd).orElse(12);
        return day().map(day -> LocalDate.of(year, month, day))
                .orElseGet(() -> YearMonth.of(year, month).atEndOfMonth());
    }

    /** A month has three parts, of which 上旬 ends on the 10th and 中旬 on the 20th. */
    private Optional<Integer> day() {
        return number("d")
                .or(() -> part("part").flatMap(part -> switch (part) {
                    case "上旬", "初" -> Optional.of(10);
                    case "中旬" -> Optional.of(20);
                    default -> Optional.empty();
                }));
    }

    private Optional<Integer> quarterEnd() {
        return part("q").map(it -> 3 * (1 + Math.max("一二三四".indexOf(it), "1234".indexOf(it))));
    }

    private Optional<Integer> halfEnd() {
        return part("half").map(it -> it.equals("上") ? 6 : 12);
    }

    private Optional<Integer> number(String name) {
        return part(name).map(Integer::valueOf);
    }

    private Optional<String> part(String name) {
        return found.namedGroups().containsKey(name) ? Optional.ofNullable(found.group(name)) : Optional.empty();
    }
}
