package io.jixiao.engine.finding.weight;

import io.jixiao.language.lexicon.Lexicon;
import io.jixiao.language.reading.Numbering;
import io.jixiao.language.reading.Spelling;
import io.jixiao.language.unit.Unit;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a name measures: the name without the words for the class it stands in (社会效益：带动就业人数, 带动就业人数指标). */
final class MeasuredThing {
    private static final Pattern BETWEEN = Pattern.compile("[:：()（）、/—_-]+");

    private static final int LONG = 4;

    private MeasuredThing() {}

    /** Empty for a name that is nothing but such words, numbered or not: many lines have it. */
    static String of(String name, Lexicon lexicon) {
        List<String> classes = lexicon.classWords();
        String[] parts = BETWEEN.split(Spelling.of(Numbering.without(name)));
        String thing = parts.length == 1
                ? parts[0]
                : Stream.of(parts)
                        .filter(part -> !classes.contains(part) && !isUnit(part))
                        .collect(Collectors.joining());
        for (String word : classes) {
            if (thing.startsWith(word) && isName(thing.substring(word.length()), word, lexicon)) {
                thing = thing.substring(word.length());
            }
        }
        String end = lexicon.countWords().endOf(thing);
        String rest = end == null ? thing : thing.substring(0, thing.length() - end.length());
        String words = rest.replaceFirst("\\d{1,3}$", "");
        return words.isEmpty() || classes.contains(words) ? "" : rest;
    }

    /** Behind 社会效益指标 any name may stand; behind 社会效益 one that can be told from a judgement (社会效益显著提升). */
    private static boolean isName(String rest, String classWord, Lexicon lexicon) {
        return classWord.endsWith("指标")
                || classWord.length() >= LONG
                        && rest.length() >= LONG
                        && !lexicon.vague().anyIn(rest)
                        && !lexicon.judgements().anyIn(rest);
    }

    private static boolean isUnit(String part) {
        Unit unit = Unit.of(part);
        return unit != null && !unit.isUnknown();
    }
}
