package io.jixiao.report.document.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SplitTargetTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            value = {
                "≥100件              | ≥   | 100              | 件",
                "≤ 90 万元           | ≤   | 90               | 万元",
                "400万元             | ''  | 400              | 万元",
                "0                   | ''  | 0                | ''",
                "＝100%              | ＝  | 100              | %",
                "≤1,200.50元         | ≤   | 1,200.50         | 元",
                "=1元/人             | =   | 1                | 元/人",
                "市级120件           | ''  | 市级120件        | ''",
                "95%以上             | ''  | 95%以上          | ''",
                "80%-90%             | ''  | 80%-90%          | ''",
                "不少于12种          | ''  | 不少于12种       | ''",
                "2023年12月          | ''  | 2023年12月       | ''",
                "7.35万余平方米      | ''  | 7.35万余平方米   | ''",
                "整洁、有序、舒适    | ''  | 整洁、有序、舒适 | ''",
                "''                  | ''  | ''               | ''",
                "≥                   | ''  | ≥                | ''",
            })
    void aTargetIsPartedOnlyWhereItsPartsSayTheSame(String target, String operator, String value, String unit) {
        assertEquals(new SplitTarget(operator, value, unit), SplitTarget.of(target));
    }
}
