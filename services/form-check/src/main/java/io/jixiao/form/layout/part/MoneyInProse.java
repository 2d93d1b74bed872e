package io.jixiao.form.layout.part;

import io.jixiao.engine.evaluation.ExpenditureKind;
import io.jixiao.form.MoneyUnit;
import io.jixiao.form.layout.text.Amounts;
import io.jixiao.language.heading.HeadingWords;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Money that the report around the table states and the table has no cell for. A figure that is stated twice differently is not taken. */
public record MoneyInProse(List<String> sentences, MoneyUnit unit) {
    private static final String AMOUNT = "\\D{0,4}?([\\d,]{1,16}(?:\\.\\d{1,6})?)(亿元|万元|千元|元)";
    private static final HeadingWords FUNDS = HeadingWords.of("fundRows");
    private static final HeadingWords ADJUSTMENTS = HeadingWords.of("adjustments");
    private static final HeadingWords BESIDE_ADJUSTMENTS = HeadingWords.of("besideAdjustments");
    private static final HeadingWords BESIDE_EXPENDITURE = HeadingWords.of("besideExpenditure");
    private static final Pattern ADDED = Pattern.compile(ADJUSTMENTS.pattern("ADDED") + AMOUNT);
    private static final Pattern CUT = Pattern.compile(ADJUSTMENTS.pattern("CUT") + AMOUNT);
    private static final Map<ExpenditureKind, Pattern> KINDS = Map.of(
            ExpenditureKind.BASIC, Pattern.compile(FUNDS.pattern("BASIC") + AMOUNT),
            ExpenditureKind.PROJECT, Pattern.compile(FUNDS.pattern("PROJECT") + AMOUNT));

    /** The sentences of the report, and the unit in which their figures are wanted. */
    public static MoneyInProse in(String prose, MoneyUnit unit) {
        return new MoneyInProse(List.of(Amounts.narrow(prose.replace('\n', '。')).split("。")), unit);
    }

    /** 调整追加, where it is said beside the opening budget; null when it is not. */
    public @Nullable BigDecimal adjustment() {
        BigDecimal added = only(ADDED, BESIDE_ADJUSTMENTS);
        BigDecimal cut = only(CUT, BESIDE_ADJUSTMENTS);
        return added == null ? cut == null ? null : cut.negate() : cut == null ? added : added.subtract(cut);
    }

    /** 支出 …，其中基本支出 …, where it is said of the executed money. */
    public Map<ExpenditureKind, BigDecimal> expenditure() {
        Map<ExpenditureKind, BigDecimal> found = new EnumMap<>(ExpenditureKind.class);
        KINDS.forEach((kind, pattern) -> {
            BigDecimal amount = only(pattern, BESIDE_EXPENDITURE);
            if (amount != null) {
                found.put(kind, amount);
            }
        });
        return found;
    }

    private @Nullable BigDecimal only(Pattern pattern, HeadingWords beside) {
        List<BigDecimal> amounts = sentences.stream()
                .filter(it -> beside.words().stream().anyMatch(it::contains))
                .flatMap(it -> amounts(pattern.matcher(it)))
                .distinct()
                .toList();
        return amounts.size() == 1 ? amounts.getFirst() : null;
    }

    private Stream<BigDecimal> amounts(Matcher found) {
        return found.results()
                .map(it -> unit.from(
                        MoneyUnit.named(it.group(2)), new BigDecimal(it.group(1).replace(",", ""))));
    }
}
