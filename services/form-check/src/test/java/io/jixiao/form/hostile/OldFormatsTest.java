package io.jixiao.form.hostile;

import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jixiao.form.UnreadableForm;
import io.jixiao.form.check.FormCheck;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.Random;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of before 2007 trust what they say of themselves; the check does not. */
class OldFormatsTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    /** Bytes are changed at random, 150 times a file: each is read, or refused in words, and never anything else. */
    @ParameterizedTest
    @ValueSource(
            strings = {"struck-out.doc", "huangshi-2022-library.doc", "review-workbook.xls", "changning-2022-pigs.xls"})
    void aDamagedFileIsReadOrRefused(String name) throws IOException {
        byte[] sound = file(name);
        Random random = new Random(1997);
        int refused = 0;
        for (int round = 0; round < 150; round++) {
            byte[] damaged = sound.clone();
            for (int change = 0; change < 1 + round % 40; change++) {
                damaged[8 + random.nextInt(damaged.length - 8)] = (byte) random.nextInt();
            }
            refused += assertTimeout(LIMIT, () -> isRefused(damaged)) ? 1 : 0;
        }
        assertTrue(refused > 0, "some damage must show");
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 100, 512, 1024, 5000})
    void aFileThatIsCutOffIsRefused(int length) throws IOException {
        byte[] cut = new byte[length];
        System.arraycopy(file("struck-out.doc"), 0, cut, 0, length);

        Refusal.of("BROKEN_FILE", cut);
    }

    @Test
    void streamsOfAnotherProgramAreRefusedWithTheWayToConvertThem() throws IOException {
        try (POIFSFileSystem compound = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            compound.createDocument(new ByteArrayInputStream(new byte[5000]), "PowerPoint Document");
            compound.writeFilesystem(bytes);

            Refusal.of("OLD_BINARY_FORMAT", bytes.toByteArray());
        }
    }

    @Test
    void aWorkbookWithAPasswordIsRefused() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            workbook.createSheet("自评表");
            Biff8EncryptionKey.setCurrentUserPassword("secret");
            workbook.write(bytes);

            Biff8EncryptionKey.setCurrentUserPassword(null);
            Refusal.of("ENCRYPTED", bytes.toByteArray());
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    @Test
    void aWorkbookOfMoreCellsThanAnyFormIsRefused() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            HSSFSheet sheet = workbook.createSheet("自评表");
            for (int row = 0; row < 1_300; row++) {
                HSSFRow cells = sheet.createRow(row);
                for (int column = 0; column < 200; column++) {
                    cells.createCell(column).setCellValue(1);
                }
            }
            workbook.write(bytes);

            Refusal.of("TABLE_TOO_BIG", bytes.toByteArray());
        }
    }

    private static boolean isRefused(byte[] file) {
        try {
            FormCheck.check(file, "form", null, 2021);
            return false;
        } catch (UnreadableForm refused) {
            return true;
        }
    }

    private static byte[] file(String name) throws IOException {
        try (var file = Objects.requireNonNull(OldFormatsTest.class.getResourceAsStream("/old/" + name), name)) {
            return file.readAllBytes();
        }
    }
}
