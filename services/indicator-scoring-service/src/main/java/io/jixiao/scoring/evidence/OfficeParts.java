package io.jixiao.scoring.evidence;

import static io.jixiao.scoring.evidence.ActiveContent.CONTROL;
import static io.jixiao.scoring.evidence.ActiveContent.MACRO;
import static io.jixiao.scoring.evidence.ActiveContent.OBJECT;
import static io.jixiao.scoring.evidence.ActiveContent.REMOTE_PART;
import static io.jixiao.scoring.evidence.ActiveContent.UNSEEN;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Active parts of Office files (ECMA-376): known by the names that Office gives them, by the content types that the package
 * declares, and by what relates to them, whichever says so. Only the package's own lists are read, and bounded.
 */
final class OfficeParts {

    /** Bytes of a list of content types or relationships, or of an embedded file; far more than an honest one has. */
    private static final int LARGEST = 4 * 1024 * 1024;

    private static final int DEEPEST = 3;

    private static final Map<Pattern, ActiveContent> BY_NAME = Map.of(
            Pattern.compile("(^|/)vba(project.*\\.bin|data.*\\.xml)$"), MACRO,
            Pattern.compile("(^|/)(macrosheets|intlmacrosheets)/"), MACRO,
            Pattern.compile("(^|/)activex/"), CONTROL,
            Pattern.compile("(^|/)oleobject[^/]*\\.bin$"), OBJECT);

    /** Parts of content types and ends of relationship types, in lower case. */
    private static final Map<String, ActiveContent> BY_TYPE = Map.ofEntries(
            Map.entry("macroenabled", MACRO),
            Map.entry("vbaproject", MACRO),
            Map.entry("wordvbadata", MACRO),
            Map.entry("macrosheet", MACRO),
            Map.entry("activex", CONTROL),
            Map.entry("/relationships/control", CONTROL),
            Map.entry("oleobject", OBJECT));

    /** An address of the network; {@code file:///C:/…} is one of the machine itself. */
    private static final Pattern REMOTE =
            Pattern.compile("^((https?|ftp|smb):|file://[^/\\\\]|file:/{4}|(file:/*)?\\\\\\\\|//).*");

    private static final List<String> LOADED_WHEN_OPENED =
            List.of("/attachedtemplate", "/subdocument", "/frame", "/afchunk", "/oleobject");

    /** An embedded workbook is what a chart draws its figures from. */
    private static final Pattern EMBEDDED = Pattern.compile("(^|/)embeddings/[^/]+$");

    private static final Pattern EMBEDDED_OFFICE = Pattern.compile(".*\\.(docx|xlsx|pptx)$");

    /** Figures of another workbook are harmless; those of a program start it. */
    private static final Pattern LINK = Pattern.compile("(^|/)externallinks/[^/]+\\.xml$");

    private static final Pattern DDE = Pattern.compile("<(\\w+:)?ddeLink\\b");

    private OfficeParts() {}

    static Optional<ActiveContent> in(byte[] content) {
        return in(content, 1);
    }

    private static Optional<ActiveContent> in(byte[] content, int depth) {
        try (ZipFile archive = ZipFile.builder().setByteArray(content).get()) {
            List<ZipArchiveEntry> entries = Collections.list(archive.getEntries());
            List<String> names = entries.stream().map(OfficeParts::name).toList();
            List<ActiveContent> found = new ArrayList<>();
            for (ZipArchiveEntry entry : entries) {
                found(archive, entry, names, depth).ifPresent(found::add);
            }
            return found.stream().sorted().findFirst();
        } catch (IOException | IllegalArgumentException notAnArchive) {
            return Optional.of(UNSEEN);
        }
    }

    private static Optional<ActiveContent> found(ZipFile archive, ZipArchiveEntry entry, List<String> names, int depth)
            throws IOException {
        String name = name(entry);
        Optional<ActiveContent> byName = BY_NAME.entrySet().stream()
                .filter(part -> part.getKey().matcher(name).find())
                .map(Map.Entry::getValue)
                .findFirst();
        if (byName.isPresent()) {
            return byName;
        }
        if (name.equals("[content_types].xml") || name.endsWith(".rels")) {
            return bytes(archive, entry)
                    .map(list -> PackageList.of(list)
                            .flatMap(part -> kind(part, names))
                            .sorted()
                            .findFirst())
                    .orElse(Optional.of(UNSEEN));
        }
        if (LINK.matcher(name).find()) {
            return bytes(archive, entry)
                    .map(link -> DDE.matcher(new String(link, StandardCharsets.UTF_8))
                                    .find()
                            ? Optional.of(ActiveContent.LAUNCH)
                            : Optional.<ActiveContent>empty())
                    .orElse(Optional.of(UNSEEN));
        }
        return EMBEDDED.matcher(name).find() ? embedded(archive, entry, name, depth) : Optional.empty();
    }

    private static Optional<ActiveContent> embedded(ZipFile archive, ZipArchiveEntry entry, String name, int depth)
            throws IOException {
        if (!EMBEDDED_OFFICE.matcher(name).matches()) {
            return Optional.of(OBJECT);
        }
        return depth == DEEPEST
                ? Optional.of(UNSEEN)
                : bytes(archive, entry).map(inner -> in(inner, depth + 1)).orElse(Optional.of(UNSEEN));
    }

    /** A default that a program declares for an ending that no part has says nothing. */
    private static Stream<ActiveContent> kind(PackageList.Part part, List<String> names) {
        String type = part.type().toLowerCase(Locale.ROOT);
        if (!part.ending().isEmpty()
                && names.stream()
                        .noneMatch(name -> name.endsWith("." + part.ending().toLowerCase(Locale.ROOT)))) {
            return Stream.empty();
        }
        if (REMOTE.matcher(part.target().toLowerCase(Locale.ROOT)).matches()) {
            return LOADED_WHEN_OPENED.stream().anyMatch(type::endsWith) ? Stream.of(REMOTE_PART) : Stream.empty();
        }
        return BY_TYPE.entrySet().stream()
                .filter(kind -> type.contains(kind.getKey()))
                .map(Map.Entry::getValue);
    }

    /** Empty where the part is larger than it may be. */
    private static Optional<byte[]> bytes(ZipFile archive, ZipArchiveEntry entry) throws IOException {
        try (InputStream in = archive.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            return bytes.length > LARGEST ? Optional.empty() : Optional.of(bytes);
        }
    }

    private static String name(ZipArchiveEntry entry) {
        return entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT);
    }
}
