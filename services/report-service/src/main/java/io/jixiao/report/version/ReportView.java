package io.jixiao.report.version;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Report", description = "One version of an evaluation's report. It never changes.")
public record ReportView(
        UUID evaluationId,
        @Schema(description = "1, 2, 3 … without a gap") long version,

        @Schema(description = "The score version that it prints")
        long scoreVersion,

        @Schema(description = "The narrative version that it prints; 0 for none")
        long narrativeVersion,

        @Schema(description = "Hash over the versions and hashes of everything it is made from")
        String inputHash,

        @Schema(description = "总分; absent while a line is undecided", examples = "99.44") @Nullable
        BigDecimal total,

        @Schema(
                description = "等级; absent with the total, and where the weights do not sum to 100",
                enumeration = {"EXCELLENT", "GOOD", "FAIR", "POOR"})
        @Nullable
        String grade,

        Instant createdAt,

        @Schema(description = "Its files, one for each format that is made with every version")
        List<FileView> files,

        @Schema(
                description =
                        "Files in formats that are made when somebody first asks for them, as far as somebody did;"
                                + " `pdf`, `xlsx` and what may follow")
        List<RequestedFileView> requestedFiles) {

    @Schema(
            name = "RequestedReportFile",
            description = "A file of a report version that was made when it was first asked for. It never changes.")
    public record RequestedFileView(
            @Schema(description = "What to ask for the file by", examples = "pdf")
            String format,

            @Schema(description = "Of the bytes", examples = "application/pdf")
            String mediaType,

            @Schema(description = "What a browser saves it as")
            String fileName,

            @Schema(description = "Hash of the bytes, with its algorithm; also the ETag of the file")
            String hash,

            @Schema(description = "How long it took to render, in microseconds")
            long renderMicros,

            @Schema(
                    description =
                            "Hash that names the renderer and the fonts that made it; those of a file that is made with"
                                    + " its version stand in the report's own inputs")
            String renderer) {}

    @Schema(name = "ReportFile", description = "A file of a report version.")
    public record FileView(
            @Schema(
                    description = "What to ask for the file by",
                    enumeration = {"docx", "html", "json"})
            String format,

            @Schema(description = "Of the bytes", examples = "text/html")
            String mediaType,

            @Schema(description = "What a browser saves it as")
            String fileName,

            @Schema(description = "Hash of the bytes, with its algorithm; also the ETag of the file")
            String hash,

            @Schema(description = "How long it took to render, in microseconds")
            long renderMicros) {}

    /** A file of either kind. */
    record StoredFile(
            String format, String mediaType, String fileName, String hash, long renderMicros, String renderer) {

        private FileView withVersion() {
            return new FileView(format, mediaType, fileName, hash, renderMicros);
        }

        private RequestedFileView whenAsked() {
            return new RequestedFileView(format, mediaType, fileName, hash, renderMicros, renderer);
        }
    }

    static ReportView of(ReportVersion report, List<StoredFile> files) {
        Map<Boolean, List<StoredFile>> requested =
                files.stream().collect(Collectors.partitioningBy(file -> file.renderer() != null));
        return new ReportView(
                report.key.evaluationId(),
                report.key.version(),
                report.scoreVersion,
                report.narrativeVersion,
                report.inputHash,
                report.total,
                report.grade,
                report.createdAt,
                requested.get(false).stream().map(StoredFile::withVersion).toList(),
                requested.get(true).stream().map(StoredFile::whenAsked).toList());
    }
}
