package io.jixiao.platform.web.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.jixiao.platform.web.page.Page;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/** The records that a contract's schemas were made from, and which of their components every answer has. */
final class AnswerRecords {
    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final DotName SCHEMA = DotName.createSimple(Schema.class);
    private static final DotName PROPERTY = DotName.createSimple(JsonProperty.class);
    private static final DotName INCLUDE = DotName.createSimple(JsonInclude.class);
    private static final Set<DotName> CONTAINERS =
            Set.of(DotName.createSimple(List.class), DotName.createSimple(Set.class), DotName.createSimple(Map.class));

    private final Map<String, List<ClassInfo>> bySchema;

    AnswerRecords(IndexView index) {
        this.bySchema = index.getKnownClasses().stream()
                .filter(ClassInfo::isRecord)
                .collect(Collectors.groupingBy(AnswerRecords::schemaName));
    }

    /**
     * The fields of a schema that every answer has: those of components that are neither {@code @Nullable} nor left out when they
     * are empty. A field that the contract has and the record does not is there at times only, as the members that a problem
     * of one kind carries. All, where the schema was made from no record.
     *
     * @param fields the names of the schema's fields; they tell apart records of the same name
     */
    List<String> alwaysThere(String schema, Collection<String> fields) {
        return Stream.concat(
                        named(schema), PageNames.isPage(schema) ? named(Page.class.getSimpleName()) : Stream.empty())
                .max(Comparator.comparingLong(record ->
                        fields.stream().filter(names(record)::contains).count()))
                .map(record -> fields.stream().filter(always(record)::contains).toList())
                .orElse(List.copyOf(fields));
    }

    private Stream<ClassInfo> named(String schema) {
        return bySchema.getOrDefault(schema, List.of()).stream();
    }

    private static Set<String> names(ClassInfo record) {
        return record.recordComponents().stream().map(AnswerRecords::fieldName).collect(Collectors.toSet());
    }

    private static Set<String> always(ClassInfo record) {
        return record.recordComponents().stream()
                .filter(component -> !mayBeAbsent(record, component))
                .map(AnswerRecords::fieldName)
                .collect(Collectors.toSet());
    }

    private static String fieldName(RecordComponentInfo component) {
        return Optional.ofNullable(field(component).annotation(PROPERTY))
                .map(AnnotationInstance::value)
                .map(AnnotationValue::asString)
                .orElse(component.name());
    }

    private static boolean mayBeAbsent(ClassInfo record, RecordComponentInfo component) {
        return component.type().hasAnnotation(NULLABLE)
                || CONTAINERS.contains(component.type().name()) && isLeftOutWhenEmpty(record, component);
    }

    private static boolean isLeftOutWhenEmpty(ClassInfo record, RecordComponentInfo component) {
        return Stream.of(field(component).annotation(INCLUDE), record.declaredAnnotation(INCLUDE))
                .filter(include -> include != null)
                .anyMatch(include -> include.value().asEnum().equals(JsonInclude.Include.NON_EMPTY.name()));
    }

    /** Jackson's annotations may not stand on components; a component passes them on to its field. */
    private static FieldInfo field(RecordComponentInfo component) {
        return component.declaringClass().field(component.name());
    }

    private static String schemaName(ClassInfo record) {
        return Optional.ofNullable(record.declaredAnnotation(SCHEMA))
                .map(schema -> schema.value("name"))
                .map(AnnotationValue::asString)
                .orElse(record.simpleName());
    }
}
