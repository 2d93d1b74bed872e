package io.jixiao.form.layout.row;

import io.jixiao.form.document.GridCell;
import io.jixiao.language.heading.HeadingWords;
import io.jixiao.language.heading.PlainHeading;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** One of several goals (年度绩效目标2（40分）) with its text beside it. */
public final class NumberedGoals {
    private static final HeadingWords GOALS = HeadingWords.of("goals");
    private static final Pattern NUMBER = Pattern.compile("[\\d一二三四五六七八九十]{1,2}$");

    private NumberedGoals() {}

    /** The text, where the cells are such a row. */
    public static Optional<String> in(List<GridCell> cells) {
        if (cells.size() != 2) {
            return Optional.empty();
        }
        String label = PlainHeading.of(cells.getFirst().text());
        return NUMBER.matcher(label).find()
                        && GOALS.entry(NUMBER.matcher(label).replaceFirst(""))
                                .filter("EXPECTED"::equals)
                                .isPresent()
                ? Optional.of(cells.getLast().text())
                : Optional.empty();
    }
}
