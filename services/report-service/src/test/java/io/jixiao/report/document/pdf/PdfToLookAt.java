package io.jixiao.report.document.pdf;

import io.jixiao.report.document.*;
import io.jixiao.report.document.font.FontSet;
import java.nio.file.*;
import java.lang.management.*;

class PdfToLookAt {
    public static void main(String[] a) throws Exception {
        var r = new PdfReportRenderer(FontSet.shipped());
        Path out = Path.of(a[0]);
        long t = System.nanoTime();
        Files.write(out.resolve("fell.pdf"), r.render(SeedReport.executionFell()));
        System.out.println("cold ms " + (System.nanoTime() - t) / 1000000);
        Files.write(out.resolve("reviewed.pdf"), r.render(SeedReport.reviewed()));
        Files.write(out.resolve("published.pdf"), r.render(SeedReport.published()));
        Files.write(out.resolve("hostile.pdf"), r.render(HostileReport.model()));
        if (a.length > 1) {
            int n = Integer.parseInt(a[1]);
            for (int k = 0; k < 4; k++) {
                var bean = ManagementFactory.getThreadMXBean();
                long c = bean.getCurrentThreadCpuTime();
                for (int i = 0; i < n; i++) r.render(SeedReport.executionFell());
                System.out.println("warm cpu ms " + (bean.getCurrentThreadCpuTime() - c) / 1e6 / n);
            }
        }
    }
}
