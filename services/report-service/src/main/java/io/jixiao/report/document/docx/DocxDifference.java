package io.jixiao.report.document.docx;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import io.jixiao.report.document.docx.RecordedPage.Item;
import io.jixiao.report.document.docx.RecordedPage.Paragraph;
import io.jixiao.report.document.docx.RecordedPage.Section;
import io.jixiao.report.document.docx.RecordedPage.Table;
import io.jixiao.report.document.model.ReportHeader;
import io.jixiao.report.document.model.ReportModel;
import java.util.List;

/**
 * Two versions of a report as one Word document, with what was struck and what was put in as tracked changes: who accepts all of
 * them has the newer version's text.
 */
public final class DocxDifference {
    private final WordPage page;

    private DocxDifference(WordPage page) {
        this.page = page;
    }

    /** The same two versions give the same bytes. */
    public static byte[] render(ReportModel before, ReportModel after) {
        ReportHeader header = after.header();
        return WordFile.of(after, document -> {
            WordPage page = new WordPage(document, MarkedRuns.of(header));
            new DocxDifference(page).write(RecordedPage.of(before), RecordedPage.of(after));
            page.header("第" + before.header().reportVersion() + "版与第" + header.reportVersion() + "版对照，修订内容以修订标记显示");
        });
    }

    private void write(List<Item> before, List<Item> after) {
        int old = 0;
        int now = 0;
        for (AbstractDelta<Item> delta :
                DiffUtils.diff(before, after, DocxDifference::same).getDeltas()) {
            int kept = delta.getSource().getPosition() - old;
            kept(before.subList(old, old + kept), after.subList(now, now + kept));
            changed(delta.getSource().getLines(), delta.getTarget().getLines());
            old += kept + delta.getSource().size();
            now += kept + delta.getTarget().size();
        }
        kept(before.subList(old, before.size()), after.subList(now, after.size()));
    }

    /** Parts of the table are the same where they show the same, whatever stands in them. */
    private static boolean same(Item before, Item after) {
        return before instanceof Table(var old) && after instanceof Table(var now)
                ? old.caption().equals(now.caption())
                : before.equals(after);
    }

    private void kept(List<Item> before, List<Item> after) {
        for (int place = 0; place < after.size(); place++) {
            switch (after.get(place)) {
                case Paragraph(var style, var text) -> page.paragraph(style, text);
                case Section(var top, var bottom) -> page.section(top, bottom);
                case Table now -> table((Table) before.get(place), now);
            }
        }
    }

    private void table(Table before, Table after) {
        if (!before.grid().widths().equals(after.grid().widths())) {
            page.table(before.grid(), Mark.DELETED);
            page.paragraph(ParagraphStyle.FORM_JOIN, "");
            page.table(after.grid(), Mark.INSERTED);
            return;
        }
        page.table(
                after.grid(),
                MarkedRow.between(
                        PlacedRow.of(before.grid().header(), before.grid()),
                        PlacedRow.of(after.grid().header(), after.grid())),
                MarkedRow.between(
                        PlacedRow.of(before.grid().body(), before.grid()),
                        PlacedRow.of(after.grid().body(), after.grid())));
    }

    /** Paragraph over paragraph as long as the newer one is the older one reworded; then what was struck, then what is new. */
    private void changed(List<Item> before, List<Item> after) {
        int reworded = 0;
        while (reworded < before.size()
                && reworded < after.size()
                && before.get(reworded) instanceof Paragraph old
                && after.get(reworded) instanceof Paragraph now
                && old.style() == now.style()) {
            MarkedText text = MarkedText.between(old.text(), now.text());
            if (!text.mostlyKept()) {
                break;
            }
            page.paragraph(now.style(), Mark.KEPT, text);
            reworded++;
        }
        before.subList(reworded, before.size()).forEach(item -> whole(Mark.DELETED, item));
        after.subList(reworded, after.size()).forEach(item -> whole(Mark.INSERTED, item));
    }

    private void whole(Mark mark, Item item) {
        switch (item) {
            case Paragraph(var style, var text) -> page.paragraph(style, mark, MarkedText.whole(mark, text));
            case Table(var grid) -> page.table(grid, mark);
            case Section(var top, var bottom) -> {
                if (mark == Mark.INSERTED) {
                    page.section(top, bottom);
                }
            }
        }
    }
}
