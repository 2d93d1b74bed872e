package io.jixiao.report.document.template;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jixiao.language.json.MergePatch;
import io.jixiao.report.document.template.InvalidTemplate.Flaw;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Reads a template from its JSON and makes it whole: what it does not say, it has from the version that it extends. */
public final class TemplateReader {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();
    private static final JsonMapper WRITER = JsonMapper.builder()
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();
    private static final List<String> OWN = List.of("id", "version", "title", "region", "firstYear", "lastYear");

    private static final class Schema {
        static final TemplateSchema PUBLISHED = new TemplateSchema();
    }

    private final BiFunction<String, Integer, Optional<String>> bases;

    /** @param bases the JSON of a template by id and version, which may itself extend another */
    public TemplateReader(BiFunction<String, Integer, Optional<String>> bases) {
        this.bases = bases;
    }

    /**
     * The template that the JSON describes, made whole and checked.
     *
     * @throws InvalidTemplate naming every part that is unknown, missing or at odds with another
     */
    public ReportTemplate read(String json) {
        ObjectNode whole = whole(object(json), new LinkedHashSet<>());
        List<Flaw> flaws = Schema.PUBLISHED.flaws(whole);
        if (!flaws.isEmpty()) {
            throw new InvalidTemplate(flaws);
        }
        ReportTemplate template = bound(whole);
        List<Flaw> contradictions = new ArrayList<>(TemplateRules.broken(template));
        if (!contradictions.isEmpty()) {
            throw new InvalidTemplate(contradictions);
        }
        return template;
    }

    /** The template of JSON that was checked when it came in. */
    public ReportTemplate trusted(String json) {
        return bound(whole(object(json), new LinkedHashSet<>()));
    }

    /** The whole of a template as JSON, as a reader of the published schema expects it. */
    public static String document(ReportTemplate template) {
        try {
            return WRITER.writeValueAsString(template);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private ObjectNode whole(ObjectNode document, Set<String> extending) {
        ObjectNode said = document.deepCopy();
        JsonNode base = said.remove("extends");
        if (base == null || base.isNull()) {
            return said;
        }
        extending.add(name(document));
        if (!base.path("id").isTextual() || !base.path("version").isInt()) {
            throw new InvalidTemplate(
                    "/extends", "EXTENDS", "应写明模板的 id 和 version", "Must have the id and version of a template");
        }
        if (extending.contains(name(base))) {
            throw new InvalidTemplate(
                    "/extends",
                    "EXTENDS",
                    "“" + name(base) + "”不得直接或间接地引用自身",
                    "\"" + name(base) + "\" must not extend itself, directly or by others");
        }
        String json = bases.apply(base.get("id").asText(), base.get("version").asInt())
                .orElseThrow(() -> new InvalidTemplate(
                        "/extends",
                        "EXTENDS",
                        "没有“" + name(base) + "”这个模板版本",
                        "There is no template version \"" + name(base) + "\""));
        ObjectNode inherited = whole(object(json), extending);
        inherited.remove(OWN);
        return MergePatch.merged(inherited, said);
    }

    private static String name(JsonNode document) {
        return document.path("id").asText() + " v" + document.path("version").asInt();
    }

    private static ObjectNode object(String json) {
        try {
            if (MAPPER.readTree(json) instanceof ObjectNode document) {
                return document;
            }
        } catch (JsonProcessingException unreadable) {
            throw new InvalidTemplate("", "JSON", "应为 JSON", "Must be JSON");
        }
        throw new InvalidTemplate("", "JSON", "应为 JSON 对象", "Must be a JSON object");
    }

    private static ReportTemplate bound(ObjectNode whole) {
        try {
            return MAPPER.treeToValue(whole, ReportTemplate.class);
        } catch (JsonProcessingException unlike) {
            throw new IllegalStateException("the schema lets through what no template is", unlike);
        }
    }
}
