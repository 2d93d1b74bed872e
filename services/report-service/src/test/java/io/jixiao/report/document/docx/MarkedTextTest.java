package io.jixiao.report.document.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

    @Test
    void aNumberIsReplacedWhole() {
        assertEquals("执法满意率[-93%][+85.5%]。", shown(MarkedText.between("执法满意率93%。", "执法满意率85.5%。")));
        assertEquals("[-1,064.54][+1,112.67]万元", shown(MarkedText.between("1,064.54万元", "1,112.67万元")));
    }

    @Test
    void wordsAreReplacedCharacterByCharacter() {
        assertEquals("完成[+全部]任务", shown(MarkedText.between("完成任务", "完成全部任务")));
        assertEquals("[+无]", shown(MarkedText.between("", "无")));
        assertEquals("不变", shown(MarkedText.between("不变", "不变")));
    }

    @Test
    void aTextOfWhichHalfStandsIsRewordedOneOfWhichLessStandsIsAnother() {
        assertTrue(MarkedText.between("共处理案件120件", "共处理案件130件").mostlyKept());
        assertFalse(MarkedText.between("共处理案件120件", "开展宣传活动").mostlyKept());
    }

    @Property
    void bothTextsStandInIt(@ForAll String before, @ForAll String after) {
        MarkedText text = MarkedText.between(before, after);
        assertEquals(before, without(text, Mark.INSERTED));
        assertEquals(after, without(text, Mark.DELETED));
    }

    private static String without(MarkedText text, Mark mark) {
        return text.pieces().stream()
                .filter(piece -> piece.mark() != mark)
                .map(MarkedText.Piece::text)
                .collect(Collectors.joining());
    }

    private static String shown(MarkedText text) {
        return text.pieces().stream()
                .map(piece -> switch (piece.mark()) {
                    case KEPT -> piece.text();
                    case INSERTED -> "[+" + piece.text() + "]";
                    case DELETED -> "[-" + piece.text() + "]";
                })
                .collect(Collectors.joining());
    }
}
