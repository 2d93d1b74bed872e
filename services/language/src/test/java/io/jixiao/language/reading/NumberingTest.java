package io.jixiao.language.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberingTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "指标1：支付完成率100%,支付完成率100%",
        "三级指标2 办件数,办件数",
        "指标一、办件数,办件数",
        "1.新建公厕5座,新建公厕5座",
        "12、新建公厕5座,新建公厕5座",
        "（3）新建公厕5座,新建公厕5座",
        "（三）新建公厕5座,新建公厕5座",
        "①新建公厕5座,新建公厕5座",
        "指标1工程完工率,工程完工率",
        "指标10项完成率,指标10项完成率",
        "7天无理由退货,7天无理由退货",
        "1.5公里道路,1.5公里道路",
        "110接处警,110接处警"
    })
    void whatCountsTheIndicatorsIsLeftOutAndWhatCountsInThemStays(String name, String without) {
        assertEquals(without, Numbering.without(name));
    }
}
