package io.jixiao.language.corpus;

import io.jixiao.language.cell.CellReader;
import io.jixiao.language.cell.HowRead;
import io.jixiao.language.lexicon.Lexicons;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of the corpus: how a text is read.
 *
 * @param text as written, signs that can't be seen by their number, with a backslash and u before it
 * @param place where it stood and, if it isn't {@link #YEAR}, the fiscal year: target, actual 2023, name
 * @param reading what it says, in the manner of {@link Notation}
 * @param rule what was reworded → the rule that read it > rules of the same list that would have, too
 * @param remark what is worth knowing; empty where nothing is
 */
public record CorpusLine(String text, String place, String reading, String rule, String remark) {
    /** The fiscal year where a line names no other. */
    public static final int YEAR = 2021;

    private static final Pattern UNSEEN = Pattern.compile("\\\\u([0-9A-F]{4})");
    private static final List<String> EMPTY =
            Lexicons.find("zh-1").orElseThrow().empty();

    /** A line as it stands in the file, with a tab between its columns. */
    public static CorpusLine of(String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length != 5) {
            throw new IllegalArgumentException("not five columns: " + line);
        }
        return new CorpusLine(columns[0], columns[1], columns[2], columns[3], columns[4]);
    }

    /** The line as the reader reads its text today. */
    public CorpusLine read() {
        HowRead how = ask(seen(text), year());
        return new CorpusLine(text, place, Notation.of(how.reading()), how.path(), remark);
    }

    /** How a text is read in a fiscal year. */
    static HowRead ask(String text, int year) {
        return new CellReader(year, EMPTY).explain(text);
    }

    private static String seen(String text) {
        return UNSEEN.matcher(text).replaceAll(it -> Character.toString(Integer.parseInt(it.group(1), 16)));
    }

    private int year() {
        int space = place.indexOf(' ');
        return space < 0 ? YEAR : Integer.parseInt(place.substring(space + 1));
    }

    /** As it stands in the file. */
    @Override
    public String toString() {
        return String.join("\t", text, place, reading, rule, remark);
    }
}
