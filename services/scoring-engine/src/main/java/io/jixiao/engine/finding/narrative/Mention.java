package io.jixiao.engine.finding.narrative;

import io.jixiao.language.lexicon.ProseWords;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place of the narrative where something is named, and what stands before it. It looks back no farther than a long sentence
 * and the heading above a section, so that a narrative of any length costs what it is long.
 *
 * @param narrative paragraphs that end in line feeds
 * @param start where the name begins
 */
record Mention(String narrative, int start) {
    private static final String MARKS = "，,、：:（）()“”\"";
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d\\d)(?=年|-|—|至)");
    private static final String STOPS = "。；;！!？?\n";
    private static final int SENTENCE = 300;
    private static final int SECTION = 2000;
    private static final int HEADING = 40;

    /** The words of the sentence before the name. */
    String before() {
        int least = Math.max(0, start - SENTENCE);
        int from = start;
        while (from > least && STOPS.indexOf(narrative.charAt(from - 1)) < 0) {
            from--;
        }
        return narrative.substring(from, start);
    }

    /** The same, cut behind commas, colons and brackets; the last are the words right before the name, which may be none. */
    List<String> clauses() {
        String sentence = before();
        List<String> clauses = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < sentence.length(); i++) {
            if (MARKS.indexOf(sentence.charAt(i)) >= 0) {
                clauses.add(sentence.substring(from, i + 1));
                from = i + 1;
            }
        }
        clauses.add(sentence.substring(from));
        return clauses;
    }

    /** The last line above that is a heading: short, and without a stop; empty where there is none. */
    String heading() {
        int least = Math.max(0, start - SECTION);
        int end = narrative.lastIndexOf('\n', start - 1);
        while (end > least) {
            int from = narrative.lastIndexOf('\n', end - 1) + 1;
            String line = narrative.substring(Math.max(from, end - HEADING - 1), end);
            if (line.length() <= HEADING && STOPS.indexOf(line.charAt(Math.max(0, line.length() - 1))) < 0) {
                return line;
            }
            end = from - 1;
        }
        return "";
    }

    /** Whether the last year named before it, in its sentence or else in the heading, is not the table's. */
    boolean isOfAnotherYear(int year, ProseWords words) {
        String sentence = before();
        Boolean said = namesAnother(sentence, year, words);
        if (said == null) {
            said = namesAnother(heading(), year, words);
        }
        return said != null && said;
    }

    /** Null where no year is named. */
    private static @Nullable Boolean namesAnother(String text, int year, ProseWords words) {
        int last = -1;
        boolean another = false;
        for (MatchResult found : YEAR.matcher(text).results().toList()) {
            if (!words.comparing().anyEnds(text.substring(0, found.start()))) {
                last = found.start();
                another = Integer.parseInt(found.group(1)) != year;
            }
        }
        for (String word : words.otherYears().words()) {
            int at = text.lastIndexOf(word);
            if (at > last && !words.comparing().anyEnds(text.substring(0, at))) {
                last = at;
                another = true;
            }
        }
        return last < 0 ? null : another;
    }

    /** Whether the words right before it make it a part, a plan or a rule. */
    boolean isAside(ProseWords words) {
        return words.aside().anyIn(clauses().getLast());
    }
}
