package io.jixiao.report.document.pdf;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import io.jixiao.report.document.ReportRenderer;
import io.jixiao.report.document.SeedReport;
import io.jixiao.report.document.docx.DocxReportRenderer;
import io.jixiao.report.document.font.FontFile;
import io.jixiao.report.document.font.FontSet;
import io.jixiao.report.document.html.HtmlReportRenderer;
import io.jixiao.report.document.json.JsonReportRenderer;
import io.jixiao.report.document.model.ReportModel;
import io.jixiao.report.document.xlsx.XlsxReportRenderer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What each format of the seed's third version costs, beside openhtmltopdf as it comes on the same page with the same fonts
 * (untagged, no archive file), in turns, on one thread, in one run: processor time, since other work may run on the machine.
 * Argument: measured turns; as many warm up.
 */
public final class RenderBench {

    private RenderBench() {}

    private interface Work {
        byte[] once() throws Exception;
    }

    public static void main(String[] arguments) throws Exception {
        int turns = Integer.parseInt(arguments[0]);
        ReportModel model = SeedReport.executionFell();
        Map<String, Work> works = new LinkedHashMap<>();
        FontSet fonts = FontSet.shipped();
        for (ReportRenderer each : List.of(
                new JsonReportRenderer(),
                new HtmlReportRenderer(),
                new DocxReportRenderer(),
                new XlsxReportRenderer(),
                new PdfReportRenderer(fonts))) {
            works.put(each.format(), () -> each.render(model));
        }
        PdfFonts known = PdfFonts.of(fonts);
        List<byte[]> files = fonts.fonts().stream().map(FontFile::bytes).toList();
        works.put("pdf, openhtmltopdf's defaults", () -> asItComes(model, known, fonts, files));
        Map<String, List<Double>> spent = new LinkedHashMap<>();
        Map<String, Integer> sizes = new LinkedHashMap<>();
        for (int turn = 0; turn < 2 * turns; turn++) {
            for (var work : works.entrySet()) {
                long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                sizes.put(work.getKey(), work.getValue().once().length);
                double took = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
                if (turn == 0) {
                    System.out.printf(Locale.ROOT, "%-30s cold %8.1f ms%n", work.getKey(), took);
                } else if (turn >= turns) {
                    spent.computeIfAbsent(work.getKey(), name -> new ArrayList<>())
                            .add(took);
                }
            }
        }
        System.out.printf("%n%-30s %10s %10s %10s%n", "format, warm", "bytes", "p50 ms", "p99 ms");
        spent.forEach((name, times) -> {
            double[] sorted = times.stream().mapToDouble(Double::doubleValue).toArray();
            Arrays.sort(sorted);
            System.out.printf(
                    Locale.ROOT,
                    "%-30s %10d %10.1f %10.1f%n",
                    name,
                    sizes.get(name),
                    sorted[sorted.length / 2],
                    sorted[(int) Math.ceil(sorted.length * 0.99) - 1]);
        });
    }

    private static byte[] asItComes(ReportModel model, PdfFonts known, FontSet fonts, List<byte[]> files)
            throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfRendererBuilder press = new PdfRendererBuilder();
        for (int font = 0; font < files.size(); font++) {
            byte[] file = files.get(font);
            press.useFont(
                    () -> new ByteArrayInputStream(file),
                    fonts.fonts().get(font).family());
        }
        press.withW3cDocument(PdfPage.of(model, known), null);
        press.toStream(bytes);
        press.run();
        return bytes.toByteArray();
    }
}
