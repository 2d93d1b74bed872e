package io.jixiao.language.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class WordListTest {
    private static final WordList VAGUE = WordList.of("效果显著", "显著", "良好");

    @Test
    void theFirstWordOfTheListIsFoundWhereverItStands() {
        assertEquals("效果显著", VAGUE.firstIn("良好且效果显著"));
        assertEquals("显著", VAGUE.firstIn("显著提升"));
        assertNull(VAGUE.firstIn("提升"));
        assertNull(VAGUE.firstIn(""));
    }

    @Test
    void aWordIsInATextThatHoldsIt() {
        assertTrue(VAGUE.anyIn("状况良好率"));
        assertFalse(VAGUE.anyIn("状况良"));
    }

    @Test
    void aWordEndsATextThatEndsOnIt() {
        assertTrue(VAGUE.anyEnds("状况良好"));
        assertFalse(VAGUE.anyEnds("状况良好率"));
        assertFalse(VAGUE.anyEnds(""));
    }

    @Test
    void noWordIsEmpty() {
        assertThrows(EmptyWord.class, () -> WordList.of("良好", ""));
    }
}
