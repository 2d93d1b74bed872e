package io.jixiao.form.word;

import io.jixiao.form.document.SecureXml;
import io.jixiao.form.document.SourceDocument;
import io.jixiao.form.document.SourceDocument.Block;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the paragraphs and tables of a Word file (.docx), as the page shows them: what was deleted under tracked changes, what
 * is hidden and what only prompts for text does not count; content controls, text boxes and tables inside tables do.
 */
public final class WordDocument {
    private WordDocument() {}

    /** What stands in the document's main part. Throws on XML that is not sound. */
    public static SourceDocument read(byte[] mainPart) throws XMLStreamException {
        XMLStreamReader xml = SecureXml.reader(mainPart);
        xml.nextTag();
        List<Block> blocks = new ArrayList<>();
        new WordStory(new WordXml(xml)).readInto(blocks);
        return new SourceDocument(blocks, List.of());
    }
}
