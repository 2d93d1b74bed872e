package io.jixiao.form.word;

import io.jixiao.form.document.CellAddress;
import io.jixiao.form.document.Grid;
import io.jixiao.form.document.SourceDocument.Block;
import io.jixiao.form.document.SourceDocument.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;

/** One table; tables inside its cells come after it, as tables of their own. */
final class WordTable {
    private final WordXml xml;
    private final Grid.Builder grid = Grid.named("");
    private final List<Integer> widths = new ArrayList<>();
    private final List<Block> inside = new ArrayList<>();
    private final int number;
    private int rows;

    WordTable(WordXml xml) {
        this.xml = xml;
        number = xml.countTable();
        grid.number(number);
    }

    /** Reads the table that was just opened to its end. */
    void readInto(List<Block> blocks) throws XMLStreamException {
        xml.children(element -> {
            switch (element) {
                case "tblPr", "tblPrEx" -> xml.pass();
                case "gridCol" -> {
                    widths.add(WordXml.count(Map.of("w", xml.attribute("w")), "w", 0, 1_000_000));
                    xml.pass();
                }
                case "tr" -> row();
                default -> {
                    return false;
                }
            }
            return true;
        });
        blocks.add(grid.build());
        blocks.addAll(inside);
    }

    private void row() throws XMLStreamException {
        xml.countRow();
        WordRow row = new WordRow(widths);
        xml.children(element -> {
            switch (element) {
                case "tblPrEx" -> xml.pass();
                case "trPr" -> row.properties(xml.properties());
                case "tc" -> cell(row);
                default -> {
                    return false;
                }
            }
            return true;
        });
        if (row.isSeen()) {
            row.place(rows++, grid);
            row.begun().forEach((column, cell) -> xml.keep(new CellAddress("", number, rows, column + 1), cell));
        }
    }

    private void cell(WordRow row) throws XMLStreamException {
        int cell = xml.cellNumber();
        List<Block> content = new ArrayList<>();
        boolean[] removed = {false};
        xml.children(element -> switch (element) {
            case "tcPr" -> {
                removed[0] = !row.begin(xml.properties());
                yield true;
            }
            case "p" -> {
                content.add(new Paragraph(new WordParagraph(xml, inside).read()));
                yield true;
            }
            case "tbl" -> {
                new WordTable(xml).readInto(inside);
                yield true;
            }
            default -> false;
        });
        if (!removed[0]) {
            row.end(
                    content.stream()
                            .map(it -> ((Paragraph) it).text())
                            .collect(Collectors.joining("\n"))
                            .strip(),
                    cell);
        }
    }
}
