package io.jixiao.form.layout.text;

import io.jixiao.form.document.GridCell;
import io.jixiao.language.heading.HeadingWords;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The cell that begins the row of totals: 总分, 合计（100分）, or all of it in one (自评总分：98.5分  等级：优). */
public final class TotalsLabel {
    private static final HeadingWords LABELS = HeadingWords.of("total");
    private static final String NAME = "(?:自评)?" + HeadingWords.of("totalNames").pattern();
    private static final Pattern SHORT = Pattern.compile(NAME + "[:(]?.{0,12}");
    /** 评价得分98分，评价等级为优: words that are none without the number. */
    private static final String BEFORE_NUMBER =
            "(?:" + NAME + "|" + HeadingWords.of("scoreNames").pattern() + "{1,3}得分(?:合计)?)";

    private static final Pattern LONG = Pattern.compile(BEFORE_NUMBER + "(?:\\([^()]{0,12}\\))?[:为]?\\d.{0,40}");
    private static final Pattern FULL_MARKS =
            Pattern.compile("\\((?:满分(?=\\d)|(?=100\\D))(\\d{1,3}(?:\\.\\d{1,4})?)分?\\)");
    private static final Pattern STATED = Pattern.compile(BEFORE_NUMBER + "[:为(]?(\\d{1,3}(?:\\.\\d{1,4})?)(?!\\d).*");
    private static final Pattern LEADING = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,4})?)分?(?:[(,、;/|].*|[^\\d.%分].*|)");

    private TotalsLabel() {}

    /** Whether these cells, which begin in one row, are those of the row of totals. */
    public static boolean begins(List<GridCell> begun) {
        if (begun.isEmpty()) {
            return false;
        }
        String first = begun.getFirst().text();
        return LABELS.has(first) || begun.size() <= 2 && isNamed(Amounts.narrow(first));
    }

    private static boolean isNamed(String narrow) {
        return SHORT.matcher(narrow).matches() || LONG.matcher(narrow).matches();
    }

    /** A number of points with which a text begins, whatever words follow (98.5分（优）); null when it begins otherwise. */
    public static @Nullable BigDecimal leading(String text) {
        Matcher found = LEADING.matcher(Amounts.narrow(text));
        return found.matches() ? new BigDecimal(found.group(1)) : null;
    }

    /** The total in the label's own cell; 总分（100分） and 总分（满分…） name what can be reached, not what was. */
    public static @Nullable BigDecimal stated(String narrow) {
        Matcher found = STATED.matcher(FULL_MARKS.matcher(narrow).replaceAll(""));
        return found.matches() ? new BigDecimal(found.group(1)) : null;
    }

    /** What can be reached, in brackets; null when there is none. */
    public static @Nullable BigDecimal fullMarks(String narrow) {
        Matcher found = FULL_MARKS.matcher(narrow);
        return found.find() ? new BigDecimal(found.group(1)) : null;
    }
}
