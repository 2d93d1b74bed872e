package io.jixiao.report.difference;

import io.jixiao.report.document.docx.DocxDifference;
import io.jixiao.report.document.html.HtmlDifference;
import io.jixiao.report.document.model.ReportModel;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The documents that a difference is read in. */
enum DifferenceFormat {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document") {
        @Override
        byte[] render(ReportModel before, ReportModel after) {
            return DocxDifference.render(before, after);
        }
    },
    HTML("text/html;charset=UTF-8") {
        @Override
        byte[] render(ReportModel before, ReportModel after) {
            return HtmlDifference.render(before, after);
        }
    };

    private final String mediaType;

    DifferenceFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The format as a client names it: lower case. */
    static Optional<DifferenceFormat> of(String name) {
        return Arrays.stream(values())
                .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    abstract byte[] render(ReportModel before, ReportModel after);
}
