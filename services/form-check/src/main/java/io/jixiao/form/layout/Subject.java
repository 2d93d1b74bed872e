package io.jixiao.form.layout;

import io.jixiao.form.Vocabulary;
import io.jixiao.form.document.Grid;
import io.jixiao.form.document.GridCell;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What labels say of a form: its unit, its project, its total. A label stands in a cell beside its value, or before it in
 * one line (项目名称：绿化  主管部门：城管局). A table's word goes before a line's, and of two tables that of the nearer one.
 */
final class Subject {
    private static final int LONGEST_LINE = 160;
    private static final Pattern LABEL =
            Pattern.compile("(?<=^|[\\s;,。.、)])([\\p{IsHan}()/]{2,18}|\\p{IsHan}(?: {1,4}\\p{IsHan}){1,7})\\s*:");
    private static final Pattern SEAL = Pattern.compile("[(（]?(?:[盖蓋]章|公章|[签簽]章|[签簽]字)[)）]?");
    private static final Pattern END = Pattern.compile("[;；,，。、\\s\\p{Z}]+$");
    /** 填报单位：城管局   2022年度   单位：万元 */
    private static final Pattern YEAR_BEHIND = Pattern.compile("(?<=\\S)[\\s\\p{Z}]+[(（]?20\\d\\d年.*$");

    private static final String WIDE = "：；，（）\u3000\u00A0\u2003\u2002\t";
    private static final String NARROW = ":;,()     ";
    private static final Pattern MONEY = Pattern.compile("(?:人民币)?(?:亿|万|千)?元");

    private String unit;
    private String project;
    private BigDecimal total;
    private Grid unitFrom;
    private Grid projectFrom;
    private boolean isSettled;

    /**
     * A line of labels and values.
     *
     * @param grid the table it stands in; null for a paragraph
     */
    void line(Grid grid, String text) {
        if (text.length() > LONGEST_LINE || text.indexOf(':') < 0 && text.indexOf('：') < 0) {
            return;
        }
        List<MatchResult> labels = LABEL.matcher(narrow(text)).results().toList();
        for (int i = 0; i < labels.size(); i++) {
            int end = i + 1 < labels.size() ? labels.get(i + 1).start() : text.length();
            String value =
                    SEAL.matcher(text.substring(labels.get(i).end(), end)).replaceAll("");
            labelled(
                    grid,
                    labels.get(i).group(1),
                    END.matcher(YEAR_BEHIND.matcher(value).replaceFirst("")).replaceFirst(""));
        }
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

    /** The cells of a row outside the blocks of the form. */
    void row(Grid grid, List<GridCell> cells) {
        for (int i = 0; i < cells.size(); i++) {
            line(grid, cells.get(i).text());
            if (i + 1 < cells.size()) {
                labelled(grid, cells.get(i).text(), cells.get(i + 1).text());
            }
        }
    }

    /** Whether the row names another project than this one, or begins with the name of another unit. */
    boolean isOther(List<GridCell> cells) {
        for (int i = 0; i + 1 < cells.size(); i++) {
            String value = cells.get(i + 1).text();
            String known = known(cells.get(i).text(), i == 0, value.strip());
            if (!value.strip().equals(known) && isValue(value)) {
                return true;
            }
        }
        return false;
    }

    /** What the form has under this label; the value itself where the label is none of these, or the form has no unit yet. */
    private String known(String label, boolean isFirst, String value) {
        String what = Vocabulary.firstWith(label, "project", "unit");
        if ("project".equals(what)) {
            return project;
        }
        return "unit".equals(what) && isFirst && unit != null ? unit : value;
    }

    private void labelled(Grid from, String label, String value) {
        if (!isValue(value)) {
            return;
        }
        if (Vocabulary.is("project", label) && isNearer(project, projectFrom, from)) {
            project = value.strip();
            projectFrom = from;
        } else if (Vocabulary.is("unit", label) && isNearer(unit, unitFrom, from)) {
            unit = value.strip();
            unitFrom = from;
        } else if (Vocabulary.is("declaredTotal", label) && total == null) {
            total = TotalsRow.leading(value);
        }
    }

    private boolean isNearer(String known, Grid before, Grid from) {
        return known == null || !isSettled && from != before;
    }

    /** What follows belongs to the form only where nothing was said before: its indicators have begun. */
    void settle() {
        isSettled = true;
    }

    /** Neither empty nor the next label, whose own value is missing, nor what the money is counted in. */
    private static boolean isValue(String value) {
        String plain = Amounts.narrow(value);
        return !plain.isEmpty()
                && !plain.endsWith(":")
                && !MONEY.matcher(plain).matches()
                && Vocabulary.firstWith(
                                value, "noName", "unit", "project", "declaredTotal", "grade", "end", "otherLabels")
                        == null;
    }

    String unit() {
        return unit;
    }

    String project() {
        return project;
    }

    BigDecimal total() {
        return total;
    }
}
