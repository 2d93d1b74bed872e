package io.jixiao.form.layout.heading;

import io.jixiao.form.ClassNames;
import io.jixiao.form.layout.heading.IndicatorColumns.Role;
import io.jixiao.language.heading.HeadingWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The repairs of a heading of indicators, in their order: what a later one sees was repaired by those before it. */
final class HeadingRepairs {
    private static final HeadingWords PAST_YEARS = HeadingWords.of("pastYears");
    private static final HeadingWords MID_YEAR = HeadingWords.of("midYear");
    private static final HeadingWords NAMES = HeadingWords.of("nameBesideSubclass");

    /**
     * What was reached in the years before, or is expected in the middle of the year (全年预计完成情况), is no column of this evaluation,
     * whatever else its heading says.
     */
    private static final HeadingRepair ANOTHER_TIME = new HeadingRepair(
            "column of another time", "一级指标|二级指标|三级指标|上年实际完成值|年度指标值|实际完成值|分值|得分", HeadingRepairs::anotherTime);

    /** Of several columns with one meaning, one is taken: see {@link ColumnChoice}. */
    private static final HeadingRepair CHOICE = new HeadingRepair(
            "one of several columns",
            "一级指标|二级指标|三级指标|2021年目标值|2022年目标值|2022年实际完成值|分值|得分",
            it -> it.with(ColumnChoice.of(it)));

    static final List<HeadingRepair> IN_ORDER = List.of(
            ANOTHER_TIME,
            new HeadingRepair("second row of headings", """
                    绩效指标|<|<|年度指标值|实际完成值|分值|得分
                    一级|二级|三级|^|^|^|^""", HeadingRepairs::secondRow),
            new HeadingRepair(
                    "label of the block", "年度绩效目标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分", HeadingRepairs::labelOfBlock),
            CHOICE,
            new HeadingRepair(
                    "names beside the second level",
                    "一级指标|二级指标|绩效指标|指标值|完成值|分值|得分",
                    HeadingRepairs::nameBesideSubclass),
            new HeadingRepair("classes of the second level", """
                    指标类型|指标名称|目标值|完成值|分值|得分
                    数量指标|执法案件|≥100件|120件|10|9""", HeadingRepairs::typesAreSubclasses),
            new HeadingRepair(
                    "target over blank headings",
                    "一级指标|二级指标|三级指标|年度指标值||实际完成值|分值|得分",
                    HeadingRepairs::targetOverBlanks),
            new HeadingRepair(
                    "classes over the second level",
                    "指标类型|<|指标名称|目标值|实际值|权重|得分",
                    HeadingRepairs::classesOverSubclasses));

    private static final int MOST_TYPES = 40;

    private HeadingRepairs() {}

    static IndicatorColumns repaired(HeadingRow written) {
        HeadingRow heading = written;
        List<String> applied = new ArrayList<>();
        for (HeadingRepair repair : IN_ORDER) {
            HeadingRow repaired = repair.on(heading);
            if (repaired != heading) {
                applied.add(repair.name());
            }
            heading = repaired;
        }
        return heading.columns(List.copyOf(applied));
    }

    /** A row of headings by itself, with one column for each meaning. */
    static HeadingRow chosen(HeadingRow heading) {
        return CHOICE.on(ANOTHER_TIME.on(heading));
    }

    private static HeadingRow anotherTime(HeadingRow heading) {
        Map<Integer, Role> roles = new TreeMap<>(heading.roles());
        roles.replaceAll((column, role) -> isOfAnotherTime(heading.text(column)) ? Role.OTHER : role);
        return heading.with(roles);
    }

    private static boolean isOfAnotherTime(String heading) {
        return PAST_YEARS.begins(heading) || MID_YEAR.words().stream().anyMatch(heading::contains);
    }

    /** A heading over several columns has theirs below it: at least two, or it is a row of the table. */
    private static HeadingRow secondRow(HeadingRow heading) {
        return heading.below()
                .map(ANOTHER_TIME::on)
                .filter(it -> it.roles().size() >= 2)
                .map(it -> heading.over(it))
                .orElse(heading);
    }

    /** 年度绩效目标（80分） or 年度绩效指标完成情况 left of 一级指标 heads the block from top to bottom, and no column in it. */
    private static HeadingRow labelOfBlock(HeadingRow heading) {
        OptionalInt classes = heading.column(Role.CLASS);
        return classes.isEmpty() ? heading : heading.with(heading.roles().tailMap(classes.getAsInt(), true));
    }

    /** 绩效指标 heads the whole block on most forms; right of 二级指标, where there is no 三级指标, it heads the names. */
    private static HeadingRow nameBesideSubclass(HeadingRow heading) {
        OptionalInt subclass = heading.column(Role.SUBCLASS);
        if (subclass.isEmpty() || heading.column(Role.NAME).isPresent()) {
            return heading;
        }
        return heading.grid().begun(heading.row()).stream()
                .filter(it -> it.column() > subclass.getAsInt() && NAMES.has(it.text()))
                .findFirst()
                .map(it -> heading.with(it.column(), Role.NAME))
                .orElse(heading);
    }

    /** The only column of classes may hold those of the second level (数量指标, 质量指标), on forms that name no others. */
    private static HeadingRow typesAreSubclasses(HeadingRow heading) {
        OptionalInt types = heading.column(Role.CLASS);
        if (types.isEmpty() || heading.column(Role.SUBCLASS).isPresent()) {
            return heading;
        }
        int below = heading.row() + 1;
        boolean areSubclasses = IntStream.range(
                        below,
                        Math.min(heading.row() + MOST_TYPES, heading.grid().rows()))
                .mapToObj(row -> heading.grid().text(row, types.getAsInt()))
                .anyMatch(it -> ClassNames.subclassOf(it) != null && ClassNames.classOf(it, null) == null);
        return areSubclasses ? heading.with(types.getAsInt(), Role.SUBCLASS) : heading;
    }

    /** Where 年度指标值 is not merged over operator and value, the columns beside it have no heading. */
    private static HeadingRow targetOverBlanks(HeadingRow heading) {
        OptionalInt target = heading.column(Role.TARGET);
        if (target.isEmpty() || heading.width(target.getAsInt()) != 1) {
            return heading;
        }
        int blanks = (int) IntStream.range(target.getAsInt() + 1, heading.grid().columns())
                .takeWhile(heading::isBlank)
                .count();
        return heading.wide(target.getAsInt(), 1 + blanks);
    }

    /** 指标类型 over two columns heads the classes and, where nothing else does, the second level beside them. */
    private static HeadingRow classesOverSubclasses(HeadingRow heading) {
        OptionalInt classes = heading.column(Role.CLASS);
        OptionalInt names = heading.column(Role.NAME);
        if (classes.isEmpty()
                || names.isEmpty()
                || names.getAsInt() != classes.getAsInt() + 2
                || heading.column(Role.SUBCLASS).isPresent()) {
            return heading;
        }
        int beside = classes.getAsInt() + 1;
        return heading.width(classes.getAsInt()) == 2 || heading.isBlank(beside)
                ? heading.with(beside, Role.SUBCLASS)
                        .wide(classes.getAsInt(), 1)
                        .wide(beside, 1)
                : heading;
    }
}
