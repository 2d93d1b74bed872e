package io.jixiao.form.layout.heading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.form.document.Grid;
import io.jixiao.form.layout.heading.IndicatorColumns.Role;
import io.jixiao.form.print.ExampleTable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What each repair makes of its example: every column from left to right, with how many stand under one heading. */
class HeadingRepairsTest {
    private static final Map<String, String> REPAIRED = Map.of(
            "column of another time", "0 CLASS, 1 SUBCLASS, 2 NAME, 3 OTHER, 4 TARGET, 5 ACTUAL, 6 WEIGHT, 7 SCORE",
            "second row of headings", "0 CLASS, 1 SUBCLASS, 2 NAME, 3 TARGET, 4 ACTUAL, 5 WEIGHT, 6 SCORE",
            "label of the block", "1 CLASS, 2 SUBCLASS, 3 NAME, 4 TARGET, 5 ACTUAL, 6 WEIGHT, 7 SCORE",
            "one of several columns", "0 CLASS, 1 SUBCLASS, 2 NAME, 4 TARGET, 5 ACTUAL, 6 WEIGHT, 7 SCORE",
            "names beside the second level", "0 CLASS, 1 SUBCLASS, 2 NAME, 3 TARGET, 4 ACTUAL, 5 WEIGHT, 6 SCORE",
            "classes of the second level", "0 SUBCLASS, 1 NAME, 2 TARGET, 3 ACTUAL, 4 WEIGHT, 5 SCORE",
            "target over blank headings", "0 CLASS, 1 SUBCLASS, 2 NAME, 3 TARGET x2, 5 ACTUAL, 6 WEIGHT, 7 SCORE",
            "classes over the second level", "0 CLASS, 1 SUBCLASS, 2 NAME, 3 TARGET, 4 ACTUAL, 5 WEIGHT, 6 SCORE");

    static Stream<Arguments> repairs() {
        return HeadingRepairs.IN_ORDER.stream().map(it -> Arguments.argumentSet(it.name(), it));
    }

    @ParameterizedTest
    @MethodSource("repairs")
    void itsExampleIsReadAsAClerkReadsIt(HeadingRepair repair) {
        assertEquals(REPAIRED.get(repair.name()), columns(heading(repair.example())));
    }

    @ParameterizedTest
    @MethodSource("repairs")
    void itsExampleNeedsItAndNoOther(HeadingRepair repair) {
        assertEquals(List.of(repair.name()), heading(repair.example()).repairs());
    }

    @Test
    void aHeadingInTheOfficialLayoutNeedsNone() {
        assertEquals(List.of(), heading("一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分").repairs());
    }

    @Test
    void columnsMoveAfterAPageBreakWithTheCellsThatBeginThem() {
        Grid before = ExampleTable.of("绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分").grid();
        OpenTable open = OpenTable.headed(IndicatorColumns.headedBy(before, 0).orElseThrow(), before, 0);

        OpenTable rest = open.goneOn(HeadedTable.of(
                        ExampleTable.of("产出指标|<|数量指标|种树棵数|≥100棵|90棵|10|<|9").grid()))
                .orElseThrow();

        assertEquals("0 CLASS, 2 SUBCLASS, 3 NAME, 4 TARGET, 5 ACTUAL, 6 WEIGHT, 8 SCORE", columns(rest.columns()));
        assertEquals(List.of("columns moved after a page break"), rest.columns().repairs());
    }

    private static IndicatorColumns heading(String example) {
        return IndicatorColumns.headedBy(ExampleTable.of(example).grid(), 0).orElseThrow();
    }

    private static String columns(IndicatorColumns columns) {
        return columns.places().entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(it -> it.getValue() + " " + it.getKey() + width(columns, it.getKey()))
                .collect(Collectors.joining(", "));
    }

    private static String width(IndicatorColumns columns, Role role) {
        int width = columns.widths().getOrDefault(role, 1);
        return width == 1 ? "" : " x" + width;
    }
}
