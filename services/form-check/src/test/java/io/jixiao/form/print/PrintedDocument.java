package io.jixiao.form.print;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A document to be printed as Word or Excel: paragraphs and tables in order. */
public record PrintedDocument(List<Block> blocks) {

    /** A paragraph or a table. */
    public sealed interface Block permits PrintedTable, Line {}

    /** A paragraph. */
    public record Line(String text) implements Block {}

    public static PrintedDocument of(Object... blocks) {
        return new PrintedDocument(Stream.of(blocks)
                .map(it -> it instanceof Block block ? block : new Line(it.toString()))
                .toList());
    }

    public PrintedDocument then(PrintedDocument other) {
        List<Block> all = new ArrayList<>(blocks);
        all.addAll(other.blocks);
        return new PrintedDocument(all);
    }

    public PrintedTable table() {
        return (PrintedTable) blocks.stream()
                .filter(PrintedTable.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    public PrintedDocument with(UnaryOperator<String> spelling) {
        return changed(it -> it.with(spelling), spelling);
    }

    public PrintedDocument tables(UnaryOperator<PrintedTable> change) {
        return changed(change, UnaryOperator.identity());
    }

    private PrintedDocument changed(UnaryOperator<PrintedTable> tables, UnaryOperator<String> lines) {
        return new PrintedDocument(blocks.stream()
                .map(it -> switch (it) {
                    case PrintedTable table -> tables.apply(table);
                    case Line line -> new Line(lines.apply(line.text()));
                })
                .toList());
    }
}
