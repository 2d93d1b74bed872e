package io.jixiao.form.word;

import io.jixiao.form.Note;
import io.jixiao.form.document.CellAddress;
import io.jixiao.form.document.Grid;
import io.jixiao.form.document.GridCell;
import io.jixiao.form.document.SecureXml;
import io.jixiao.form.document.SourceDocument;
import io.jixiao.form.document.SourceDocument.Block;
import io.jixiao.form.document.SourceDocument.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the paragraphs and tables of a Word file (.docx), as the page shows them: what was deleted under tracked changes or
 * struck through, what is hidden and what only prompts for text does not count; content controls, text boxes and tables inside tables do. Page headers
 * are read apart; of embedded files a note tells.
 */
public final class WordDocument {
    private WordDocument() {}

    /**
     * What stands in the file of these parts. Throws on XML that is not sound.
     *
     * @param mainPart the name of the document's main part
     */
    public static SourceDocument read(String mainPart, Map<String, byte[]> parts) throws XMLStreamException {
        WordRelations relations = new WordRelations(mainPart, parts);
        String named = relations.parts("styles").stream().findFirst().orElse("");
        StruckStyles styles = StruckStyles.in(parts.get(named));
        List<String> headers = new ArrayList<>();
        for (String header : relations.parts("header")) {
            if (parts.containsKey(header)) {
                blocks(parts.get(header), styles).forEach(it -> headers.addAll(lines(it)));
            }
        }
        List<Note> notes = relations.parts("package", "oleObject", "aFChunk").stream()
                .map(it -> Note.of("EMBEDDED_LEFT_OUT", it))
                .toList();
        return new SourceDocument(
                blocks(
                        Objects.requireNonNull(parts.get(mainPart), "the main part was there to tell what the file is"),
                        styles),
                headers,
                notes);
    }

    /** Where each cell of the main part's tables is found, with its number among all cells (tc) of the part, from 1. */
    public static Map<CellAddress, Integer> cellNumbers(byte[] mainPart) throws XMLStreamException {
        XMLStreamReader xml = SecureXml.reader(mainPart);
        xml.nextTag();
        WordXml counted = new WordXml(xml);
        new WordStory(counted).readInto(new ArrayList<>());
        return counted.places();
    }

    private static List<Block> blocks(byte[] part, StruckStyles styles) throws XMLStreamException {
        XMLStreamReader xml = SecureXml.reader(part);
        xml.nextTag();
        List<Block> blocks = new ArrayList<>();
        new WordStory(new WordXml(xml, styles)).readInto(blocks);
        return blocks;
    }

    private static List<String> lines(Block block) {
        return switch (block) {
            case Paragraph paragraph -> List.of(paragraph.text());
            case Grid grid ->
                IntStream.range(0, grid.rows())
                        .boxed()
                        .flatMap(row -> grid.begun(row).stream())
                        .map(GridCell::text)
                        .toList();
        };
    }
}
