package io.jixiao.form.layout.row;

import io.jixiao.form.ClassNames;
import io.jixiao.form.document.GridCell;
import io.jixiao.form.layout.heading.IndicatorColumns.Role;
import io.jixiao.form.layout.text.Amounts;
import io.jixiao.form.layout.text.EmptyCell;
import io.jixiao.language.heading.HeadingWords;
import io.jixiao.language.heading.PlainHeading;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a row below the headings of indicators is. */
final class IndicatorRows {
    private static final HeadingWords EXECUTION = HeadingWords.of("execution");
    private static final HeadingWords END = HeadingWords.of("end");
    private static final HeadingWords SUBTOTAL = HeadingWords.of("subtotal");
    private static final Pattern REMARK =
            Pattern.compile(HeadingWords.of("remarks").pattern() + "[:：1-9].*");
    private static final int LONGEST_SUBTOTAL = 12;
    private static final int CELLS_BEFORE_SUBTOTAL = 3;

    private static final String TABLE = """
            一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|原因
            产出指标|数量指标|种树棵数|≥100棵|90棵|10|9|雨季推迟，
            """;

    static final List<RowRecogniser> IN_ORDER = List.of(
            RowRecogniser.end(
                    "funds or another subject below the indicators",
                    TABLE + "资金情况|年初预算数|全年预算数|全年执行数|分值|执行率|得分|",
                    it -> it.table().funds(it.row()).isPresent() || it.namesAnother()),
            RowRecogniser.of(
                    "explanation among the indicators",
                    TABLE + "偏差原因分析及改进措施：雨季推迟，明年补种。|<|<|<|<|<|<|<",
                    it -> ExplanationBox.in(it.cells()).map(RowKind.SharedExplanation::new)),
            RowRecogniser.of(
                    "one of several goals",
                    TABLE + "年度绩效目标2（50分）|群众满意。|<|<|<|<|<|<",
                    it -> NumberedGoals.in(it.cells()).map(RowKind.NumberedGoal::new)),
            RowRecogniser.of(
                    "blank row among the indicators",
                    TABLE + "|||||||",
                    it -> it.cells().isEmpty(),
                    new RowKind.Blank()),
            RowRecogniser.of(
                    "repeated heading",
                    TABLE + "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|原因",
                    it -> it.table().indicators(it.row()).isPresent(),
                    new RowKind.RepeatedHeading()),
            RowRecogniser.of(
                    "row of totals",
                    TABLE + "总分|<|<|<|<|10|9|",
                    it -> it.table().isTotals(it.row())
                            ? Optional.of(new RowKind.Totals(TotalsRow.of(it.asIndicator(), it.cells())))
                            : Optional.empty()),
            RowRecogniser.of(
                    "remark above the totals",
                    TABLE + ">备注：按季度考核。|<|<|<|<|<|<|<\n总分|<|<|<|<|10|9|",
                    it -> isEnd(it) && it.table().totalsFollow(it.row()),
                    new RowKind.Remark()),
            RowRecogniser.end("remark below the indicators", TABLE + "备注：按季度考核。|<|<|<|<|<|<|<", IndicatorRows::isEnd),
            RowRecogniser.of(
                    "subtotal", TABLE + "产出指标小计|<|<|<|<|10|9|", IndicatorRows::isSubtotal, new RowKind.Subtotal()),
            RowRecogniser.of("rest of an explanation", TABLE + "|||||||明年补种。", IndicatorRows::restOfExplanation),
            RowRecogniser.of(
                    "budget execution among the indicators",
                    TABLE + "预算执行率|<|<|100%|90%|10|9|",
                    of(IndicatorRows::isExecution, RowKind.Execution::new)),
            RowRecogniser.of(
                    "indicator",
                    TABLE + "产出指标|质量指标|成活率|≥95%|96%|10|10|",
                    of(IndicatorRow::isIndicator, RowKind.Indicator::new)),
            RowRecogniser.of(
                    "class without an indicator",
                    TABLE + "效益指标|经济效益指标|不涉及||||0|",
                    of(IndicatorRows::isEmptyClass, RowKind.EmptyClass::new)),
            RowRecogniser.of(
                    "row without an indicator",
                    TABLE + "产出指标|质量指标|||部分苗木已验收|||",
                    of(it -> true, RowKind.NoIndicator::new)));

    private IndicatorRows() {}

    private static Function<SeenRow, Optional<RowKind>> of(
            Predicate<IndicatorRow> claims, Function<IndicatorRow, RowKind> kind) {
        return it -> Optional.of(it.asIndicator()).filter(claims).map(kind);
    }

    private static boolean isEnd(SeenRow row) {
        return END.has(row.first())
                || REMARK.matcher(Amounts.narrow(row.first())).matches();
    }

    /** 小计, 产出指标小计. */
    private static boolean isSubtotal(SeenRow row) {
        return row.cells().stream().limit(CELLS_BEFORE_SUBTOTAL).anyMatch(it -> isSubtotal(it.text()));
    }

    private static boolean isSubtotal(String text) {
        String plain = PlainHeading.of(text);
        return SUBTOTAL.has(text)
                || plain.length() <= LONGEST_SUBTOTAL
                        && SUBTOTAL.words().stream().anyMatch(plain::endsWith);
    }

    /** A page break may cut a row in two; of the last line's explanation the rest stands alone in the second. */
    private static Optional<RowKind> restOfExplanation(SeenRow row) {
        GridCell first = row.cells().getFirst();
        IndicatorRow indicator = row.asIndicator();
        boolean isRest = row.cells().size() == 1
                && row.context().hasLines()
                && first == indicator.columns().cell(row.grid(), row.row(), Role.EXPLANATION)
                && !EmptyCell.is(first.text());
        return isRest ? Optional.of(new RowKind.ExplanationGoesOn(first.text())) : Optional.empty();
    }

    private static boolean isExecution(IndicatorRow row) {
        return Stream.of(row.text(Role.CLASS), row.text(Role.SUBCLASS), row.name())
                        .anyMatch(EXECUTION::has)
                && ClassNames.classOf(row.text(Role.CLASS), ClassNames.subclassOf(row.text(Role.SUBCLASS))) == null;
    }

    private static boolean isEmptyClass(IndicatorRow row) {
        if (row.isDeclined()) {
            return true;
        }
        boolean isUnanswered = row.text(Role.ACTUAL).isBlank();
        return !row.asksOrGivesPoints()
                && (isUnanswered && row.name().isBlank()
                        || isUnanswered && row.target().isBlank() && row.own(Role.SCORE) == null);
    }
}
