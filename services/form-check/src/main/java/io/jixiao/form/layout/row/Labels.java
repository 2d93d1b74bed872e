package io.jixiao.form.layout.row;

import io.jixiao.form.document.GridCell;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Labels with their values: in a cell beside the value, or before it in one line (项目名称：绿化  主管部门：城管局). */
record Labels(List<Labels.Labelled> all) {
    private static final int LONGEST_LINE = 160;
    private static final Pattern LABEL =
            Pattern.compile("(?<=^|[\\s;,。.、)])([\\p{IsHan}()/]{2,18}|\\p{IsHan}(?: {1,4}\\p{IsHan}){1,7})\\s*:");
    private static final Pattern SEAL = Pattern.compile("[(（]?(?:[盖蓋]章|公章|[签簽]章|[签簽]字)[)）]?");
    private static final Pattern END = Pattern.compile("[;；,，。、\\s\\p{Z}]+$");
    /** 填报单位：城管局   2022年度   单位：万元 */
    private static final Pattern YEAR_BEHIND = Pattern.compile("(?<=\\S)[\\s\\p{Z}]+[(（]?20\\d\\d年.*$");

    private static final String WIDE = "：；，（）\u3000\u00A0\u2003\u2002\t";
    private static final String NARROW = ":;,()     ";

    record Labelled(String label, String value) {}

    /** The labels in one line. */
    static Labels in(String line) {
        if (line.length() > LONGEST_LINE || line.indexOf(':') < 0 && line.indexOf('：') < 0) {
            return new Labels(List.of());
        }
        List<MatchResult> labels = LABEL.matcher(narrow(line)).results().toList();
        List<Labelled> all = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            int end = i + 1 < labels.size() ? labels.get(i + 1).start() : line.length();
            all.add(new Labelled(
                    labels.get(i).group(1), value(line.substring(labels.get(i).end(), end))));
        }
        return new Labels(all);
    }

    /** The labels of a row, in its cells and beside one another. */
    static Labels in(List<GridCell> cells) {
        List<Labelled> all = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            all.addAll(in(cells.get(i).text()).all());
            if (i + 1 < cells.size()) {
                all.add(new Labelled(cells.get(i).text(), cells.get(i + 1).text()));
            }
        }
        return new Labels(all);
    }

    private static String value(String written) {
        String unsealed = SEAL.matcher(written).replaceAll("");
        return END.matcher(YEAR_BEHIND.matcher(unsealed).replaceFirst("")).replaceFirst("");
    }

    /** Half-width punctuation in the same places: the value is cut out of the text as it was written. */
    private static String narrow(String text) {
        StringBuilder narrow = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            int wide = WIDE.indexOf(text.charAt(i));
            if (wide >= 0) {
                narrow.setCharAt(i, NARROW.charAt(wide));
            }
        }
        return narrow.toString();
    }
}
