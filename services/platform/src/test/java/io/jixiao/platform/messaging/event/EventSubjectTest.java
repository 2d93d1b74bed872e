package io.jixiao.platform.messaging.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventSubjectTest {
    @Test
    void aSubjectIsReadAsItIsWritten() {
        EventSubject subject = EventSubject.parse("430200/104/104001");
        assertEquals(new EventSubject("430200", "104", "104001"), subject);
        assertEquals("430200/104/104001", subject.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "430200", "430200/104001", "430200/104/104001/x", "430200//104001", "430200/104/ "})
    void aTextWithoutThreeCodesIsNoSubject(String text) {
        assertThrows(IllegalArgumentException.class, () -> EventSubject.parse(text));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "104/001", "单位"})
    void aUnitCodeHasLettersDigitsAndLittleElse(String unit) {
        assertThrows(IllegalArgumentException.class, () -> new EventSubject("430200", "104", unit));
    }
}
