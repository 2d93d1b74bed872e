package io.jixiao.report.document.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jixiao.report.document.SeedReport;
import io.jixiao.report.document.model.ReportModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class DocxDifferenceTest {
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    @Test
    void aChangedCellShowsTheOldValueStruckAndTheNewOneBesideIt() throws Exception {
        Document word = difference(SeedReport.published(), SeedReport.satisfactionFell());

        assertTrue(texts(word, "del", "delText").containsAll(List.of("93%", "10", "100")), "what was");
        assertTrue(texts(word, "ins", "t").containsAll(List.of("85%", "9.44", "99.44", "市民对夜间噪声处置不满意，将增加夜间巡查。")));
    }

    @Test
    void whoAcceptsAllChangesHasTheNewerText() throws Exception {
        Document word = difference(SeedReport.published(), SeedReport.executionFell());
        accept(word);

        assertEquals(paragraphs(rendered(SeedReport.executionFell())), paragraphs(word));
    }

    @Test
    void whoRefusesAllChangesHasTheOlderText() throws Exception {
        Document word = difference(SeedReport.executionFell(), SeedReport.published());
        refuse(word);

        assertEquals(paragraphs(rendered(SeedReport.executionFell())), paragraphs(word));
    }

    @Test
    void everyChangeNamesTheVersionThatBroughtIt() throws Exception {
        Document word = difference(SeedReport.published(), SeedReport.satisfactionFell());

        for (String kind : List.of("ins", "del")) {
            for (Element change : elements(word, kind)) {
                assertEquals("第2版", change.getAttributeNS(W, "author"));
                assertFalse(change.getAttributeNS(W, "date").isEmpty());
            }
        }
    }

    @Test
    void aVersionBesideItselfHasNoMark() throws Exception {
        Document word = difference(SeedReport.published(), SeedReport.published());

        assertEquals(List.of(), elements(word, "ins"));
        assertEquals(List.of(), elements(word, "del"));
    }

    @Test
    void sameVersionsSameBytes() {
        assertArrayEquals(
                DocxDifference.render(SeedReport.published(), SeedReport.executionFell()),
                DocxDifference.render(SeedReport.published(), SeedReport.executionFell()));
    }

    private static Document difference(ReportModel before, ReportModel after) throws Exception {
        byte[] docx = DocxDifference.render(before, after);
        Path kept = Path.of(
                "target",
                "difference-" + before.header().reportVersion() + "-"
                        + after.header().reportVersion() + ".docx");
        Files.write(kept, docx);
        return parsed(docx);
    }

    private static Document rendered(ReportModel model) throws Exception {
        return parsed(new DocxReportRenderer().render(model));
    }

    private static Document parsed(byte[] docx) throws Exception {
        try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(docx));
                var part = file.getPart(PackagingURIHelper.createPartName("/word/document.xml"))
                        .getInputStream()) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(part);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    /** What Word's “accept all” does. */
    private static void accept(Document word) {
        settle(word, "ins", "del");
    }

    /** What Word's “reject all” does. */
    private static void refuse(Document word) {
        for (Element text : elements(word, "delText")) {
            word.renameNode(text, W, "w:t");
        }
        settle(word, "del", "ins");
    }

    private static void settle(Document word, String kept, String dropped) {
        for (Element mark : elements(word, dropped)) {
            Element parent = (Element) mark.getParentNode();
            switch (parent.getLocalName()) {
                case "rPr" -> remove((Element) parent.getParentNode().getParentNode());
                case "trPr" -> remove((Element) parent.getParentNode());
                default -> remove(mark);
            }
        }
        for (Element mark : elements(word, kept)) {
            while (mark.hasChildNodes()) {
                mark.getParentNode().insertBefore(mark.getFirstChild(), mark);
            }
            remove(mark);
        }
    }

    private static void remove(Element element) {
        if (element.getParentNode() != null) {
            element.getParentNode().removeChild(element);
        }
    }

    private static List<String> paragraphs(Document word) {
        List<String> texts = new ArrayList<>();
        for (Element paragraph : elements(word, "p")) {
            StringBuilder text = new StringBuilder();
            within(paragraph, "t").forEach(piece -> text.append(piece.getTextContent()));
            texts.add(text.toString());
        }
        return texts;
    }

    private static List<String> texts(Document word, String mark, String holder) {
        List<String> texts = new ArrayList<>();
        for (Element change : elements(word, mark)) {
            StringBuilder text = new StringBuilder();
            within(change, holder).forEach(piece -> text.append(piece.getTextContent()));
            texts.add(text.toString());
        }
        return texts;
    }

    private static List<Element> elements(Document word, String name) {
        return list(word.getElementsByTagNameNS(W, name));
    }

    private static List<Element> within(Element element, String name) {
        return list(element.getElementsByTagNameNS(W, name));
    }

    private static List<Element> list(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(place -> (Element) nodes.item(place))
                .toList();
    }
}
