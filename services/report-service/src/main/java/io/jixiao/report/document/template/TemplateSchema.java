package io.jixiao.report.document.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.jixiao.report.document.template.InvalidTemplate.Flaw;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The published schema, which says what a whole template is made of. */
final class TemplateSchema {
    private static final int MOST = 50;

    private final JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(
                    TemplateSchema.class.getResourceAsStream("/report-templates/report-template.schema.json"),
                    SchemaValidatorsConfig.builder()
                            .pathType(PathType.JSON_POINTER)
                            .build());

    /** What breaks the schema, at most {@value #MOST} of it, told in both languages. */
    List<Flaw> flaws(JsonNode template) {
        List<ValidationMessage> chinese = messages(template, Locale.SIMPLIFIED_CHINESE);
        List<ValidationMessage> english = messages(template, Locale.ENGLISH);
        List<Flaw> flaws = new ArrayList<>();
        for (int at = 0; at < Math.min(MOST, english.size()); at++) {
            ValidationMessage flaw = english.get(at);
            flaws.add(Flaw.of(pointer(flaw), flaw.getType(), text(chinese.get(at)), text(flaw)));
        }
        return flaws;
    }

    private List<ValidationMessage> messages(JsonNode template, Locale locale) {
        ExecutionContext context = schema.createExecutionContext();
        context.getExecutionConfig().setLocale(locale);
        return schema.validate(context, template).stream()
                .sorted(Comparator.comparing((ValidationMessage flaw) ->
                                flaw.getInstanceLocation().toString())
                        .thenComparing(flaw -> flaw.getEvaluationPath().toString())
                        .thenComparing(flaw -> String.valueOf(flaw.getProperty())))
                .toList();
    }

    /** An unknown or missing member is named itself, not the object that it is of. */
    private static String pointer(ValidationMessage flaw) {
        String at = flaw.getInstanceLocation().toString();
        return flaw.getProperty() == null ? at : at + "/" + flaw.getProperty();
    }

    private static String text(ValidationMessage flaw) {
        String place = flaw.getInstanceLocation() + ":";
        String message = flaw.getMessage();
        return message.startsWith(place) ? message.substring(place.length()).strip() : message;
    }
}
