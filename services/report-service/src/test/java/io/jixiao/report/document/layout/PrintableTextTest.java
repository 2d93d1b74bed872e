package io.jixiao.report.document.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.report.document.HostileReport;
import org.junit.jupiter.api.Test;

class PrintableTextTest {

    @Test
    void whatADocumentCannotHoldIsShownAsReplaced() {
        assertEquals(HostileReport.PRINTED, PrintableText.of(HostileReport.UNPRINTABLE));
    }

    @Test
    void rareCharactersAndLineEndsAreKept() {
        String rare = "𠮷野家\t≥9‰\n👍＜＞";
        assertEquals(rare, PrintableText.of(rare));
    }

    @Test
    void noTextIsEmpty() {
        assertEquals("", PrintableText.of(null));
    }
}
