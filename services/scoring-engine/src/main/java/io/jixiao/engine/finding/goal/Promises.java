package io.jixiao.engine.finding.goal;

import io.jixiao.language.lexicon.Lexicon;
import io.jixiao.language.reading.Spelling;
import io.jixiao.language.unit.Magnitude;
import io.jixiao.language.unit.Unit;
import io.jixiao.language.unit.Units;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what a goal promises in numbers: those that count something, and not years, ranks, or how large the county is. */
final class Promises {
    /** No part of a longer number, of a name (5G), of a document's number (〔2021〕12号) or a rank (第3期). */
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\d.,A-Za-z〔\\[±第-])(\\d{1,9}(?:,\\d{3})*(?:\\.\\d{1,4})?)(?!\\d)");

    private static final Pattern TITLES = Pattern.compile("《[^》]{0,60}》|[“\"][^”\"]{0,40}[”\"]");
    private static final Pattern LAST_DIGIT = Pattern.compile("^.*\\d");
    private static final Pattern NEXT_NUMBER = Pattern.compile("[的和及与]?\\d.*$|的.*$");
    /** What they join stands on their other side: 500人次的培训和10台. */
    private static final String JOINTS = "和及与并";

    private static final String ENDS_OF_CLAUSES = "，,。；;、：:()！!";
    private static final String SIGNS = "≥≤><=不少低超过于高至约共计";
    private static final Set<Unit.Kind> COUNTED = EnumSet.of(Unit.Kind.AMOUNT, Unit.Kind.RATIO, Unit.Kind.MONEY);
    private static final int LONGEST_CLAUSE = 60;
    private static final int WORDS_BEFORE = 12;
    private static final int WORDS_BEHIND = 6;

    private Promises() {}

    static List<Promise> in(String goal, Lexicon lexicon) {
        return goal.lines()
                .map(line -> TITLES.matcher(Spelling.of(line)).replaceAll("，"))
                .flatMap(line -> inLine(line, lexicon))
                .toList();
    }

    private static Stream<Promise> inLine(String line, Lexicon lexicon) {
        return NUMBER.matcher(line).results().flatMap(number -> Stream.ofNullable(promise(line, number, lexicon)));
    }

    private static @Nullable Promise promise(String line, MatchResult number, Lexicon lexicon) {
        Magnitude scale = Magnitude.at(line, number.end());
        Units.Found found = Units.at(line, scale.end());
        BigDecimal value = new BigDecimal(number.group(1).replace(",", ""));
        if (found == null || value.signum() == 0 || !isCounted(found.unit(), lexicon)) {
            return null;
        }
        String clause = line.substring(clauseStart(line, number.start()), number.start());
        String behind = line.substring(found.end(), clauseEnd(line, found.end()));
        if (isNoPromise(clause, behind, found.unit(), lexicon)) {
            return null;
        }
        String before = afterLastNumber(clause);
        before = before.substring(Math.max(0, before.length() - WORDS_BEFORE));
        String words = NEXT_NUMBER.matcher(behind).replaceFirst("");
        words = words.substring(0, Math.min(words.length(), WORDS_BEHIND));
        boolean joined = !before.isEmpty() && JOINTS.indexOf(before.charAt(before.length() - 1)) >= 0;
        String written = line.substring(number.start(), found.end());
        String about = without(lexicon.promising().words(), (joined ? "" : before + "，") + words);
        String scaled = line.substring(number.end(), scale.end());
        Unit unit = scaled.isEmpty() ? found.unit() : found.unit().scaled(scaled, scale.factor());
        return new Promise((joined ? "" : before) + written + words, about, written, value, unit);
    }

    /** What stands before another number is another thing: of 为12个村配备器材24套 the first is 12个村. */
    private static String afterLastNumber(String clause) {
        Matcher digits = LAST_DIGIT.matcher(clause);
        if (!digits.find()) {
            return clause;
        }
        int end = Magnitude.at(clause, digits.end()).end();
        Units.Found unit = Units.at(clause, end);
        return clause.substring(unit == null ? end : unit.end());
    }

    private static boolean isCounted(Unit unit, Lexicon lexicon) {
        return COUNTED.contains(unit.kind())
                && unit.each().isEmpty()
                && !lexicon.unitsOfSize().contains(unit.name());
    }

    /** What is there already, how large the place is, what things are compared with, and money that is the budget's. */
    private static boolean isNoPromise(String clause, String behind, Unit unit, Lexicon lexicon) {
        String beside = clause.replaceFirst("[" + SIGNS + "]{1,4}$", "");
        return lexicon.background().anyIn(clause)
                || lexicon.wholePlaces().anyEnds(beside)
                || lexicon.notCounted().words().stream().anyMatch(behind::startsWith)
                || unit.kind() == Unit.Kind.MONEY && lexicon.budgetWords().anyIn(clause + behind);
    }

    private static int clauseStart(String line, int at) {
        int start = at;
        int farthest = Math.max(0, at - LONGEST_CLAUSE);
        while (start > farthest && ENDS_OF_CLAUSES.indexOf(line.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    private static int clauseEnd(String line, int at) {
        int end = at;
        int farthest = Math.min(line.length(), at + LONGEST_CLAUSE);
        while (end < farthest && ENDS_OF_CLAUSES.indexOf(line.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static String without(List<String> words, String text) {
        String rest = text;
        for (String word : words) {
            rest = rest.replace(word, "，");
        }
        return rest;
    }
}
