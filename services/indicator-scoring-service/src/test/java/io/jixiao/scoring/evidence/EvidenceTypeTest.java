package io.jixiao.scoring.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceTypeTest {

    @Test
    void anOfficeFileIsKnownByItsParts() {
        byte[] word = Files.office("word/document.xml");
        byte[] sheet = Files.office("xl/workbook.xml");

        assertTrue(EvidenceType.DOCX.isTypeOf(word));
        assertTrue(EvidenceType.XLSX.isTypeOf(sheet));
        assertFalse(EvidenceType.DOCX.isTypeOf(sheet));
        assertFalse(EvidenceType.XLSX.isTypeOf(Files.office("evil.js")));
    }

    @Test
    void aTornArchiveIsNoOfficeFile() {
        assertFalse(EvidenceType.DOCX.isTypeOf(new byte[] {'P', 'K', 3, 4, 0, 0}));
    }

    @Test
    void aPageThatCallsItselfAPdfIsNone() {
        assertTrue(EvidenceType.PDF.isTypeOf(Files.PDF));
        assertFalse(EvidenceType.PDF.isTypeOf("<html>%PDF-".getBytes(StandardCharsets.UTF_8)));
        assertFalse(EvidenceType.PNG.isTypeOf(new byte[0]));
    }

    @ParameterizedTest
    @CsvSource({"问卷.pdf, true", "问卷.PDF, true", "问卷.pdf.exe, false", "问卷, false", ".pdf, false"})
    void theExtensionIsTheLastOne(String name, boolean isPdf) {
        assertEquals(isPdf, EvidenceType.PDF.isNameOf(name));
    }
}
