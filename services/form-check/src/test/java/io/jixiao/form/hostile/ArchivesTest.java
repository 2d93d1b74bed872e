package io.jixiao.form.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jixiao.form.UnreadableForm;
import io.jixiao.form.print.ExcelFile;
import io.jixiao.form.print.PrintedDocument;
import io.jixiao.form.print.RawWord;
import io.jixiao.form.print.SharedCase;
import io.jixiao.form.print.WordFile;
import io.jixiao.form.print.layout.OfficialLayout;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Archives that unpack to too much, lie, are cut short, or are none. */
class ArchivesTest {
    private static final PrintedDocument FORM =
            new OfficialLayout().print(SharedCase.named("zhuzhou-2021").form());

    @Test
    void aPartOfAHundredMebibytesOfBlanksIsRefusedByName() {
        byte[] bomb = bomb("word/document.xml");

        assertEquals(
                "word/document.xml", Refusal.of("UNPACKS_TO_TOO_MUCH", bomb).where());
    }

    @Test
    void aHeaderThatTellsASmallSizeDoesNotHelpABomb() {
        byte[] bomb = bomb("word/document.xml");
        ByteBuffer directory = ByteBuffer.wrap(bomb).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = bomb.length - 4; i >= 0; i--) {
            if (directory.getInt(i) == 0x02014b50) {
                directory.putInt(i + 24, 100);
            }
        }

        Refusal.of("UNPACKS_TO_TOO_MUCH", bomb);
    }

    @Test
    void mediaOfAHundredMebibytesAreRefusedThoughNobodyReadsThem() {
        Refusal.of("UNPACKS_TO_TOO_MUCH", bomb("word/media/image1.bmp"));
    }

    @Test
    void tenThousandPartsAreRefused() {
        Map<String, byte[]> parts = RawWord.parts(RawWord.document(""));
        for (int i = 0; i < 10_000; i++) {
            parts.put("word/media/" + i, new byte[0]);
        }

        Refusal.of("TOO_MANY_PARTS", RawWord.zip(parts));
    }

    @Test
    void namesThatClimbOutOfTheArchiveAreOnlyNames() {
        Map<String, byte[]> parts = new LinkedHashMap<>(RawWord.parts(RawWord.document(RawWord.text("无表"))));
        parts.put("../../../../tmp/escaped.xml", "<a/>".getBytes(StandardCharsets.UTF_8));
        parts.put("/etc/passwd", new byte[3]);

        Refusal.of("NO_FORM", RawWord.zip(parts));
    }

    @ParameterizedTest
    @CsvSource({"1, UNKNOWN_FORMAT", "4, OTHER_ARCHIVE", "30, BROKEN_FILE", "200, BROKEN_FILE", "2000, BROKEN_FILE"})
    void aFileThatEndsTooEarlyIsRefused(int length, String code) {
        Refusal.of(code, Arrays.copyOf(WordFile.of(FORM), length));
        Refusal.of(code, Arrays.copyOf(ExcelFile.of(FORM), length));
    }

    @Test
    void aThousandFilesWithBytesChangedByChanceAreAnsweredOrRefused() {
        Random chance = new Random(20211231);
        for (byte[] whole : new byte[][] {WordFile.of(FORM), ExcelFile.of(FORM)}) {
            for (int i = 0; i < 500; i++) {
                byte[] file = whole.clone();
                for (int change = 0; change < 3; change++) {
                    file[chance.nextInt(file.length)] = (byte) chance.nextInt(256);
                }
                try {
                    Refusal.none(file);
                } catch (io.jixiao.form.UnreadableForm refused) {
                    assertEquals(
                            false, refused.message(java.util.Locale.ENGLISH).isBlank());
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', EMPTY_FILE",
        "'%PDF-1.7 and more', PDF",
        "'{\\rtf1 text}', UNKNOWN_FORMAT",
        "'<html><body><table></table></body></html>', UNKNOWN_FORMAT",
        "'一级指标,二级指标', UNKNOWN_FORMAT"
    })
    void whatIsNeitherWordNorExcelNorJSONIsRefusedWithAWayOut(String content, String code) {
        UnreadableForm refused = Refusal.of(code, content.getBytes(StandardCharsets.UTF_8));

        assertTrue(
                refused.message(Locale.CHINESE).matches("文件为空。|.*请.*(?:Word|\\.docx).*"),
                refused.message(Locale.CHINESE));
    }

    @Test
    void aPasswordIsNamedAsTheReason() throws IOException, GeneralSecurityException {
        try (POIFSFileSystem compound = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var out = encryptor.getDataStream(compound)) {
                out.write(WordFile.of(FORM));
            }
            compound.writeFilesystem(bytes);

            Refusal.of("ENCRYPTED", bytes.toByteArray());
        }
    }

    @Test
    void anOpenDocumentFileAndAnyOtherZipAreToldApartFromWord() {
        Refusal.of(
                "OTHER_ARCHIVE",
                RawWord.zip(Map.of("content.xml", "<a/>".getBytes(StandardCharsets.UTF_8), "mimetype", new byte[0])));
    }

    @Test
    void aWordFileMayHaveAnyNameForItsMainPart() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        RawWord.parts(RawWord.document(RawWord.text("无表")))
                .forEach((name, content) -> parts.put(
                        name.replace("document.xml", "document2.xml"),
                        new String(content, StandardCharsets.UTF_8)
                                .replace("word/document.xml", "word/document2.xml")
                                .getBytes(StandardCharsets.UTF_8)));

        Refusal.of("NO_FORM", RawWord.zip(parts));
    }

    /** A small archive with a part of a hundred mebibytes. */
    private static byte[] bomb(String part) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(part));
            byte[] mebibyte = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 100; i++) {
                zip.write(mebibyte);
            }
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return bytes.toByteArray();
    }
}
