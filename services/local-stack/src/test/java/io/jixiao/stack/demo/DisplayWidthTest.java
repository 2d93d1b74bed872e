package io.jixiao.stack.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DisplayWidthTest {
    @Test
    void aChineseCharacterTakesTwoColumnsAndALatinOneTakesOne() {
        assertEquals(4, DisplayWidth.of("得分"));
        assertEquals(5, DisplayWidth.of("99.44"));
        assertEquals(7, DisplayWidth.of("≥100件 "));
        assertEquals(4, DisplayWidth.of("，。"));
    }

    @Test
    void aShortTextIsFilledUp() {
        assertEquals("得分  ", DisplayWidth.fit("得分", 6));
        assertEquals("  得分", DisplayWidth.fitRight("得分", 6));
    }

    @Test
    void aLongTextIsCutWithoutSplittingACharacter() {
        assertEquals("全年3…", DisplayWidth.fit("全年365天", 6));
        assertEquals("整洁…", DisplayWidth.fit("整洁、有序", 5));
        assertEquals("整洁… ", DisplayWidth.fit("整洁、有序", 6));
    }
}
