package io.jixiao.report.document.template;

import io.jixiao.report.document.model.SubjectKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The templates that are shipped, each in its first version. */
public final class ShippedTemplates {
    private static final List<String> IDS = List.of(
            "DEPARTMENT-2021",
            "PROJECT-2021",
            "MOF-PROJECT-2020",
            "SICHUAN-2023",
            "YUNNAN-2022",
            "SELF-AND-REVIEW-2021");
    private static final Map<String, ReportTemplate> TEMPLATES = read();

    private ShippedTemplates() {}

    /** All of them, the default of departments and that of projects first. */
    public static List<ReportTemplate> all() {
        return List.copyOf(TEMPLATES.values());
    }

    /** The one in which reports were made before there were templates: the Ministry of Finance's table with Hunan's outline. */
    public static ReportTemplate official() {
        return TEMPLATES.get("DEPARTMENT-2021");
    }

    /** The one that serves where a division chose none. */
    public static ReportTemplate usual(SubjectKind kind) {
        return switch (kind) {
            case DEPARTMENT -> official();
            case PROJECT -> TEMPLATES.get("PROJECT-2021");
        };
    }

    /** The JSON of a shipped template, as it is in the file: it may extend another. */
    public static Optional<String> json(String id, int version) {
        if (version != 1 || !IDS.contains(id)) {
            return Optional.empty();
        }
        try (InputStream json = ShippedTemplates.class.getResourceAsStream("/report-templates/" + id + ".json")) {
            return Optional.of(new String(json.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, ReportTemplate> read() {
        TemplateReader reader = new TemplateReader(ShippedTemplates::json);
        Map<String, ReportTemplate> templates = new LinkedHashMap<>();
        IDS.forEach(id -> templates.put(id, reader.trusted(json(id, 1).orElseThrow())));
        return templates;
    }
}
