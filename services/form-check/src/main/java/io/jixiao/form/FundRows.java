package io.jixiao.form;

import io.jixiao.engine.evaluation.FundRow;
import io.jixiao.form.Form.FundLine;
import io.jixiao.language.heading.HeadingWords;
import io.jixiao.language.heading.PlainHeading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the official funds block, made from those a form prints: parts of the appropriation (中央补助, 地方资金) make up its
 * row where the form has none, and several rows of other money (单位资金, 社会资金) are one. Of a row printed twice the first counts.
 */
public final class FundRows {
    /** The meaning of a row that is a part of the appropriation (中央补助). */
    public static final String PART = "APPROPRIATION_PART";

    private static final HeadingWords WORDS = HeadingWords.of("fundRows");
    private static final HeadingWords OTHER_AS_A_WHOLE = HeadingWords.of("otherFunds");

    private static final Map<String, FundRow> BY_NAME =
            Stream.of(FundRow.values()).collect(Collectors.toMap(FundRow::name, Function.identity()));

    private final Map<FundRow, FundLine> rows = new EnumMap<>(FundRow.class);
    private final List<FundLine> parts = new ArrayList<>();
    private final List<FundLine> others = new ArrayList<>();

    /** What a row's name means: a {@link FundRow}, a part of the appropriation, a kind of expenditure; empty where nobody knows. */
    public static Optional<String> meaning(String name) {
        return FundRow.named(name).map(FundRow::name).or(() -> WORDS.nearest(name));
    }

    /** Takes a row of this meaning in; true when it is the first of its {@link FundRow}. */
    public boolean add(String meaning, FundLine line) {
        if (meaning.equals(PART)) {
            return parts.add(line);
        }
        FundRow row = BY_NAME.get(meaning);
        return row != null && add(row, line);
    }

    private boolean add(FundRow row, FundLine line) {
        if (row == FundRow.OTHER && others.stream().noneMatch(it -> Objects.equals(it.row(), line.row()))) {
            others.add(line);
        }
        return rows.putIfAbsent(row, line) == null;
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public boolean has(FundRow row) {
        return byRow().containsKey(row);
    }

    /** The rows in the official form's order, under its names. */
    public List<FundLine> lines() {
        return byRow().entrySet().stream()
                .map(it -> new FundLine(
                        it.getKey().chineseName(),
                        it.getValue().openingBudget(),
                        it.getValue().adjustedBudget(),
                        it.getValue().executedAmount()))
                .toList();
    }

    /** The rows in the official form's order. */
    public Map<FundRow, FundLine> byRow() {
        Map<FundRow, FundLine> all = new EnumMap<>(rows);
        sum(parts).ifPresent(it -> all.putIfAbsent(FundRow.CURRENT_APPROPRIATION, it));
        if (others.size() > 1) {
            sum(others.stream().filter(it -> !isSumOfOthers(it)).toList()).ifPresent(it -> all.put(FundRow.OTHER, it));
        }
        return all;
    }

    /** 其他资金 20, 其中: 单位资金 15, 社会资金 5. */
    private boolean isSumOfOthers(FundLine line) {
        Optional<FundLine> rest = sum(others.stream().filter(it -> it != line).toList());
        return rest.isPresent()
                && line.row() != null
                && OTHER_AS_A_WHOLE.words().contains(PlainHeading.of(line.row()))
                && line.adjustedBudget() != null
                && rest.get().adjustedBudget() != null
                && line.adjustedBudget().signum() != 0
                && line.adjustedBudget().compareTo(rest.get().adjustedBudget()) == 0;
    }

    private static Optional<FundLine> sum(List<FundLine> lines) {
        List<FundLine> written = lines.stream()
                .filter(it -> Stream.of(it.openingBudget(), it.adjustedBudget(), it.executedAmount())
                        .anyMatch(Objects::nonNull))
                .toList();
        if (written.isEmpty()) {
            return lines.stream().findFirst();
        }
        return Optional.of(new FundLine(
                written.getFirst().row(),
                sum(written, FundLine::openingBudget),
                sum(written, FundLine::adjustedBudget),
                sum(written, FundLine::executedAmount)));
    }

    /** Null where a row lacks the figure. */
    private static @Nullable BigDecimal sum(List<FundLine> lines, Function<FundLine, BigDecimal> column) {
        return lines.stream().map(column).anyMatch(Objects::isNull)
                ? null
                : lines.stream().map(column).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
