package io.jixiao.form.layout;

import io.jixiao.engine.evaluation.ExpenditureKind;
import io.jixiao.form.MoneyUnit;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Money that the report around the table states and the table has no cell for. A figure that is stated twice differently is not taken. */
final class ProseFigures {
    private static final String AMOUNT = "\\D{0,4}?([\\d,]{1,16}(?:\\.\\d{1,6})?)(亿元|万元|千元|元)";
    private static final Pattern ADDED = Pattern.compile("(?:调整追加|年中追加|追加预算|调整增加|调增)" + AMOUNT);
    private static final Pattern CUT = Pattern.compile("(?:调整减少|核减|追减|调减)" + AMOUNT);
    private static final Map<ExpenditureKind, Pattern> KINDS = Map.of(
            ExpenditureKind.BASIC, Pattern.compile("基本支出" + AMOUNT),
            ExpenditureKind.PROJECT, Pattern.compile("项目支出" + AMOUNT));

    private final List<String> sentences;
    private final MoneyUnit unit;

    ProseFigures(String prose, MoneyUnit unit) {
        this.sentences = List.of(Amounts.narrow(prose.replace('\n', '。')).split("。"));
        this.unit = unit;
    }

    /** 调整追加, where it is said beside the opening budget; null when it is not. */
    BigDecimal adjustment() {
        BigDecimal added = only(ADDED, "年初预算");
        BigDecimal cut = only(CUT, "年初预算");
        return added == null ? cut == null ? null : cut.negate() : cut == null ? added : added.subtract(cut);
    }

    /** 支出 …，其中基本支出 …, where it is said of the executed money. */
    Map<ExpenditureKind, BigDecimal> expenditure() {
        Map<ExpenditureKind, BigDecimal> found = new EnumMap<>(ExpenditureKind.class);
        KINDS.forEach((kind, pattern) -> {
            BigDecimal amount = only(pattern, "年支出");
            if (amount != null) {
                found.put(kind, amount);
            }
        });
        return found;
    }

    private BigDecimal only(Pattern pattern, String beside) {
        List<BigDecimal> amounts = sentences.stream()
                .filter(it -> it.contains(beside))
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
