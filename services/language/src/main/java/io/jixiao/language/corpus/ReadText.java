package io.jixiao.language.corpus;

import io.jixiao.language.cell.HowRead;
import java.io.PrintStream;
import java.util.Objects;

/** {@code make corpus TEXT=… YEAR=…}: prints how a text is read, and the line of the corpus that would say so. */
public final class ReadText {
    private ReadText() {}

    /** Reads the variables TEXT and YEAR of the environment. Exit code 2 where there is no text. */
    public static void main(String[] none) {
        String text = Objects.requireNonNullElse(System.getenv("TEXT"), "");
        String year = Objects.requireNonNullElse(System.getenv("YEAR"), "");
        if (text.isEmpty()) {
            System.err.println("Which text? make corpus TEXT='≥95%（含）' (YEAR=2024 for another fiscal year)");
            System.exit(2);
        }
        print(text, year.isEmpty() ? CorpusLine.YEAR : Integer.parseInt(year), System.out);
    }

    static void print(String text, int year, PrintStream out) {
        HowRead how = CorpusLine.ask(text, year);
        String place = year == CorpusLine.YEAR ? "target" : "target " + year;
        out.println("reading   " + Notation.of(how.reading()));
        out.println("rule      " + how.rule());
        how.rules().stream().skip(1).forEach(it -> out.println("before    " + it));
        how.rewordings().forEach(it -> out.println("reworded  " + it));
        out.println("looked at " + how.plain());
        out.println("corpus    " + new CorpusLine(text, place, Notation.of(how.reading()), how.path(), ""));
    }
}
