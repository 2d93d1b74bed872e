package io.jixiao.scoring.evidence;

import io.jixiao.platform.web.problem.CommonProblem;
import io.jixiao.platform.web.problem.Problem;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The kinds of file that evidence may be. What a file is, its content says; its name and media type must agree. */
enum EvidenceType {
    PDF(EvidenceType.PDF_TYPE, "255044462d", Set.of("pdf"), null),
    PNG(EvidenceType.PNG_TYPE, "89504e470d0a1a0a", Set.of("png"), null),
    JPEG(EvidenceType.JPEG_TYPE, "ffd8ff", Set.of("jpg", "jpeg"), null),
    DOCX(EvidenceType.DOCX_TYPE, "504b0304", Set.of("docx"), "word/document.xml"),
    XLSX(EvidenceType.XLSX_TYPE, "504b0304", Set.of("xlsx"), "xl/workbook.xml");

    static final String PDF_TYPE = "application/pdf";
    static final String PNG_TYPE = "image/png";
    static final String JPEG_TYPE = "image/jpeg";
    static final String DOCX_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String mediaType;
    private final byte[] magic;
    private final Set<String> extensions;
    private final String part;

    /** @param part a part that an Office file of this kind has; null for other files */
    EvidenceType(String mediaType, String magic, Set<String> extensions, String part) {
        this.mediaType = mediaType;
        this.magic = HexFormat.of().parseHex(magic);
        this.extensions = extensions;
        this.part = part;
    }

    /**
     * @param mediaType in upper or lower case, which HTTP does not tell apart
     * @throws Problem 415 where no evidence may be of that media type
     */
    static EvidenceType of(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equalsIgnoreCase(mediaType))
                .findFirst()
                .orElseThrow(() -> Problem.of(CommonProblem.UNSUPPORTED_MEDIA_TYPE));
    }

    String mediaType() {
        return mediaType;
    }

    boolean isNameOf(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 && extensions.contains(fileName.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    boolean isTypeOf(byte[] content) {
        return content.length >= magic.length
                && Arrays.equals(content, 0, magic.length, magic, 0, magic.length)
                && (part == null || hasPart(content));
    }

    /** Reads the archive's directory only; nothing is unpacked. */
    private boolean hasPart(byte[] content) {
        try (ZipFile archive = ZipFile.builder().setByteArray(content).get()) {
            return archive.getEntry("[Content_Types].xml") != null && archive.getEntry(part) != null;
        } catch (IOException | IllegalArgumentException notAnArchive) {
            return false;
        }
    }
}
