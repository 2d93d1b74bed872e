package io.jixiao.report.document.html;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jixiao.report.document.HostileReport;
import io.jixiao.report.document.SeedReport;
import io.jixiao.report.document.model.ReportModel;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HtmlDifferenceTest {

    @Test
    void aLineNamesItsValuesAndThePointsItCost() {
        String page = page(SeedReport.published(), SeedReport.satisfactionFell());

        assertTrue(page.contains("<tr><th scope=\"row\">执法满意率</th><td>实际完成值</td><td class=\"struck\">93%</td>"
                + "<td class=\"inserted\">85%</td><td class=\"figure\"></td></tr>"));
        assertTrue(page.contains("<td class=\"figure\">-0.56</td>"));
        assertTrue(page.contains("第1版到第2版"));
    }

    @Test
    void versionsThatSayTheSameAreSaidToBeTheSame() {
        assertTrue(page(SeedReport.published(), SeedReport.published()).contains("两版内容相同。"));
    }

    @Test
    void markupInATextIsText() {
        String page = page(SeedReport.published(), HostileReport.model());

        assertFalse(page.contains("<script"));
    }

    private static String page(ReportModel before, ReportModel after) {
        return new String(HtmlDifference.render(before, after), StandardCharsets.UTF_8);
    }
}
