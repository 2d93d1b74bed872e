package io.jixiao.report.composition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.jixiao.report.document.ReportRenderer;
import io.jixiao.report.document.docx.DocxReportRenderer;
import io.jixiao.report.document.font.FontSet;
import io.jixiao.report.document.html.HtmlReportRenderer;
import io.jixiao.report.document.json.JsonReportRenderer;
import io.jixiao.report.document.model.ReportModel;
import io.jixiao.report.document.model.VersionedInput;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RendererBuildTest {

    @Test
    void theSameRenderersHaveTheSameName() {
        assertEquals(named(new DocxReportRenderer()), named(new DocxReportRenderer()));
    }

    @Test
    void aRendererThatMakesOtherBytesHasAnotherName() {
        assertNotEquals(named(new DocxReportRenderer()), named(new OneByteMore()));
        assertEquals("1.0", named(new OneByteMore()).version());
    }

    private static VersionedInput named(ReportRenderer word) {
        return new RendererBuild(
                        "1.0", List.of(new JsonReportRenderer(), new HtmlReportRenderer(), word), FontSet.shipped())
                .renderer();
    }

    private static final class OneByteMore implements ReportRenderer {
        private final ReportRenderer word = new DocxReportRenderer();

        @Override
        public String format() {
            return word.format();
        }

        @Override
        public String mediaType() {
            return word.mediaType();
        }

        @Override
        public String fileExtension() {
            return word.fileExtension();
        }

        @Override
        public byte[] render(ReportModel model) {
            byte[] bytes = word.render(model);
            return Arrays.copyOf(bytes, bytes.length + 1);
        }
    }
}
