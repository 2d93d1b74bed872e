package io.jixiao.report.document.pdf;

import io.jixiao.report.document.layout.Block;
import io.jixiao.report.document.layout.FormAnnexText;
import io.jixiao.report.document.layout.FormNotes;
import io.jixiao.report.document.layout.FundsAndGoalGrid;
import io.jixiao.report.document.layout.IndicatorGrid;
import io.jixiao.report.document.layout.OpenErrors;
import io.jixiao.report.document.layout.ReportOutline;
import io.jixiao.report.document.layout.TemplateOf;
import io.jixiao.report.document.layout.TemplateText;
import io.jixiao.report.document.model.ReportHeader;
import io.jixiao.report.document.model.ReportModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.w3c.dom.Document;

/** Builds the document that is set: head with outline, text, the scored table as an annex, and what is told at the end. */
final class PdfPage {
    private static final String STYLE = resource("style.css");

    private final ReportModel model;
    private final PdfText text;
    private final Xhtml html = Xhtml.root().with("lang", "zh-CN");
    private final Xhtml head = html.add("head");
    private final Xhtml body = html.add("body");
    private final Xhtml bookmarks;

    private PdfPage(ReportModel model, PdfFonts fonts) {
        this.model = model;
        this.text = new PdfText(fonts);
        ReportHeader header = model.header();
        head.add("title").text(header.title() + " · " + header.unitName());
        meta("author", header.unitName());
        meta("subject", TemplateText.formTitle(model));
        meta("description", TemplateText.formTitle(model));
        bookmarks = head.add("bookmarks");
    }

    static Document of(ReportModel model, PdfFonts fonts) {
        PdfPage page = new PdfPage(model, fonts);
        OpenErrors errors = OpenErrors.of(model);
        page.text();
        page.annex();
        page.errors(errors);
        page.lacking();
        String style = STYLE + PaperStyle.of(TemplateOf.report(model).paper());
        page.head.add("style").text(errors.isEmpty() ? style : style + notice(errors.banner()));
        return page.html.document();
    }

    private void text() {
        ReportHeader header = model.header();
        paragraph("h1", "title", header.title()).with("id", "top");
        bookmark(header.title(), "top");
        FormAnnexText.bylines(model).forEach(byline -> paragraph("p", "byline", byline));
        int number = 0;
        for (Block block : ReportOutline.of(model)) {
            number++;
            switch (block.kind()) {
                case SECTION -> {
                    paragraph("h2", "section", block.text()).with("id", "s" + number);
                    bookmark(block.text(), "s" + number);
                }
                case SUBSECTION -> paragraph("h3", "subsection", block.text());
                case PARAGRAPH -> paragraph("p", "text", block.text());
            }
        }
    }

    private void annex() {
        String title = TemplateText.formTitle(model);
        Xhtml annex = body.add("div").with("class", "annex").with("id", "form");
        bookmark(title, "form");
        paragraph(annex, "p", "annex-mark", TemplateOf.report(model).table().mark());
        paragraph(annex, "h2", "form-title", title);
        new PdfTable(FundsAndGoalGrid.of(model), text).write(annex);
        new PdfTable(IndicatorGrid.of(model), text).write(annex);
        Xhtml end = annex.add("div").with("class", "end");
        FormAnnexText.notes(FormNotes.of(model)).forEach(note -> paragraph(end, "p", "note", note));
        paragraph(end, "p", "signature", FormAnnexText.unit(model));
        Xhtml signatures = end.add("p").with("class", "signature");
        FormAnnexText.signatures(model)
                .forEach(each -> signatures
                        .add("span")
                        .with("class", each.startsWith("日期") ? "date" : "name")
                        .text(text.of(each)));
        paragraph(end, "p", "version", FormAnnexText.version(model));
    }

    private void errors(OpenErrors errors) {
        if (errors.isEmpty()) {
            return;
        }
        paragraph("h2", "notice-title", OpenErrors.TITLE).with("id", "errors");
        bookmark(OpenErrors.TITLE, "errors");
        paragraph("p", "notice", OpenErrors.INTRODUCTION);
        errors.sentences().forEach(sentence -> paragraph("p", "notice", sentence));
    }

    private void lacking() {
        if (!text.lacking().isEmpty()) {
            String numbers = text.lacking().stream().map(PdfText::number).collect(Collectors.joining("、"));
            paragraph("p", "lacking", "本文件的字体缺少下列字符，文中以其统一码编号代替：" + numbers + "。Word 和网页版本有这些字符。");
        }
    }

    private Xhtml paragraph(String element, String style, String content) {
        return paragraph(body, element, style, content);
    }

    private Xhtml paragraph(Xhtml parent, String element, String style, String content) {
        return parent.add(element).with("class", style).text(text.of(content));
    }

    private void bookmark(String name, String id) {
        bookmarks.add("bookmark").with("name", name).with("href", "#" + id);
    }

    private void meta(String name, String content) {
        head.add("meta").with("name", name).with("content", content);
    }

    private static String notice(String banner) {
        return "@page { @top-right { content: \"" + banner
                + "\"; font-family: hei, song; font-size: 9pt; color: #c00000;"
                + " vertical-align: bottom; padding-bottom: 3mm; } }";
    }

    private static String resource(String name) {
        try (InputStream style = PdfPage.class.getResourceAsStream(name)) {
            return new String(style.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
