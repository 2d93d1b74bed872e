package io.jixiao.report.document.docx;

import io.jixiao.report.document.model.ReportHeader;
import java.math.BigInteger;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTParaRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrackChange;

/** Writes texts, paragraphs and rows as Word's own tracked changes, which a reader can walk through, accept and refuse. */
final class MarkedRuns {
    private final String author;
    private final Calendar moment;
    private long changes;

    private MarkedRuns(String author, Calendar moment) {
        this.author = author;
        this.moment = moment;
    }

    /** Changes that the version brought: Word names it beside each of them, and the moment when it was made. */
    static MarkedRuns of(ReportHeader newer) {
        return new MarkedRuns(
                "第" + newer.reportVersion() + "版",
                GregorianCalendar.from(newer.generatedAt().atZone(newer.zone())));
    }

    void append(CTP paragraph, MarkedText text) {
        for (MarkedText.Piece piece : text.pieces()) {
            switch (piece.mark()) {
                case KEPT -> RunText.fill(paragraph.addNewR(), piece.text(), false);
                case INSERTED -> {
                    var change = paragraph.addNewIns();
                    sign(change);
                    RunText.fill(change.addNewR(), piece.text(), false);
                }
                case DELETED -> {
                    var change = paragraph.addNewDel();
                    sign(change);
                    RunText.fill(change.addNewR(), piece.text(), true);
                }
            }
        }
    }

    /** Marks a paragraph itself, so that no empty one is left when the change is accepted or refused. */
    void mark(CTP paragraph, Mark mark) {
        if (mark == Mark.KEPT) {
            return;
        }
        var properties = paragraph.isSetPPr() ? paragraph.getPPr() : paragraph.addNewPPr();
        CTParaRPr runs = properties.isSetRPr() ? properties.getRPr() : properties.addNewRPr();
        sign(mark == Mark.INSERTED ? runs.addNewIns() : runs.addNewDel());
    }

    void mark(CTTrPr row, Mark mark) {
        switch (mark) {
            case KEPT -> {}
            case INSERTED -> sign(row.addNewIns());
            case DELETED -> sign(row.addNewDel());
        }
    }

    private void sign(CTTrackChange change) {
        change.setId(BigInteger.valueOf(++changes));
        change.setAuthor(author);
        change.setDate(moment);
    }
}
