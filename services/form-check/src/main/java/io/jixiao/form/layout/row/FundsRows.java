package io.jixiao.form.layout.row;

import io.jixiao.form.layout.heading.GoalHeading;
import io.jixiao.form.layout.row.Block.Funds;
import java.util.List;
import java.util.function.Predicate;

/** What a row below the heading of the funds is. */
final class FundsRows {
    static final List<RowRecogniser> IN_ORDER = List.of(
            RowRecogniser.end(
                    "heading below the funds",
                    """
                    资金情况|年初预算数|全年预算数|全年执行数|分值|执行率|得分
                    合计|100|100|90|10|90%|9
                    一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分""",
                    it -> it.table().indicators(it.row()).isPresent()
                            || GoalHeading.of(it.grid(), it.row(), it.cells()).isPresent()),
            RowRecogniser.of(
                    "sources beside one another",
                    """
                    项目资金|预算数|<|<|执行数|<|<|执行率
                    ^|总额|财政拨款|其他资金|总额|财政拨款|其他资金|^""",
                    it -> heading(it).sources().areNamed()
                            && it.row() == heading(it).row() + 1,
                    new RowKind.FundSourceNames()),
            RowRecogniser.of(
                    "row of funds", """
                    资金情况|年初预算数|全年预算数|全年执行数|分值|执行率|得分
                    合计|100|100|90|10|90%|9""", of(it -> it.meaning().isPresent() || it.hasFigures()), new RowKind.FundLine()),
            RowRecogniser.of(
                    "words among the funds",
                    """
                    资金情况|<|年初预算数|全年预算数|全年执行数|分值|执行率|得分
                    ^|合计|100|100|90|10|90%|9
                    ^|按支出性质分：|<|<|<|<|<|<""",
                    it -> fundsRow(it).isInside(heading(it).row())
                            || fundsRow(it).isAboveSource(),
                    new RowKind.FundWords()),
            RowRecogniser.end("anything else below the funds", """
                    资金情况|年初预算数|全年预算数|全年执行数|分值|执行率|得分
                    合计|100|100|90|10|90%|9
                    主管部门|市政府|<|<|<|<|<""", it -> true));

    private FundsRows() {}

    private static Predicate<SeenRow> of(Predicate<FundsRow> row) {
        return it -> row.test(fundsRow(it));
    }

    private static FundsRow fundsRow(SeenRow row) {
        return new FundsRow(row.grid(), row.row(), heading(row).columns());
    }

    private static RowKind.FundHeading heading(SeenRow row) {
        return ((Funds) row.context().block()).heading();
    }
}
