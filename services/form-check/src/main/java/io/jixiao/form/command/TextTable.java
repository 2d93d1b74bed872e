package io.jixiao.form.command;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.WCWidth;

/**
 * Columns of text in a terminal, where a Chinese character takes two places; a long cell goes on in the lines below. The
 * text tables of the libraries at hand count characters, not places, so columns of Chinese would not stand under each other.
 */
final class TextTable {
    private final int[] widths;
    private final StringBuilder text = new StringBuilder();

    TextTable(int... widths) {
        this.widths = widths;
    }

    void row(String... cells) {
        List<List<String>> columns = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            columns.add(wrapped(cells[i], widths[i]));
        }
        int height = columns.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < height; line++) {
            StringBuilder printed = new StringBuilder();
            for (int i = 0; i < cells.length; i++) {
                String part = line < columns.get(i).size() ? columns.get(i).get(line) : "";
                printed.append(part).repeat(' ', widths[i] - width(part) + 2);
            }
            text.append(printed.toString().stripTrailing()).append(System.lineSeparator());
        }
    }

    private static List<String> wrapped(String cell, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : cell.replaceAll("\\s+", " ").split("(?<= )|(?<=[^\\x00-\\x7F])")) {
            if (!line.isEmpty() && width(line + word.strip()) > width) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(word);
        }
        lines.add(line.toString().strip());
        return lines;
    }

    /** Places that the text takes in a terminal. */
    static int width(String text) {
        return text.codePoints().map(it -> Math.max(0, WCWidth.wcwidth(it))).sum();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
