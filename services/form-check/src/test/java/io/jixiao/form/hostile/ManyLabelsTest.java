package io.jixiao.form.hostile;

import static io.jixiao.form.print.SmallWorkbook.fill;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.jixiao.form.FormReader;
import io.jixiao.form.print.SmallWorkbook;
import java.time.Duration;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each row below the indicators may begin another form; each is looked at a few times, not as often as there are rows. */
class ManyLabelsTest {
    private static final int ROWS = 20_000;

    @ParameterizedTest
    @ValueSource(strings = {"项目名称", ""})
    void thousandsOfLabelsOrLinesBelowTheIndicatorsDoNotKeepTheMachineBusy(String label) {
        byte[] file = SmallWorkbook.of(workbook -> below(workbook, label));

        assertTimeout(
                Duration.ofSeconds(30),
                () -> assertEquals(
                        1,
                        FormReader.read(file, "", 2021)
                                .getFirst()
                                .form()
                                .indicators()
                                .size()));
    }

    private static void below(XSSFWorkbook workbook, String label) {
        workbook.getSheetAt(0).removeRow(workbook.getSheetAt(0).getRow(5));
        for (int i = 0; i < ROWS; i++) {
            fill(workbook.getSheetAt(0).createRow(6 + i), label, "绿化工程" + i);
        }
    }
}
