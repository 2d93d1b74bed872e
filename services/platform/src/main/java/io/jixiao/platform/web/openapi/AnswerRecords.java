package io.jixiao.platform.web.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.jixiao.platform.web.page.Page;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/** The records that a contract's schemas were made from, and which of their components an answer may lack. */
final class AnswerRecords {
    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final DotName SCHEMA = DotName.createSimple(Schema.class);
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
     * The fields of a schema that may be absent: the components that are {@code @Nullable}, and containers that are left out
     * when they are empty. None where the schema was made from no record.
     *
     * @param fields the names of the schema's fields; they tell apart records of the same name
     */
    Set<String> absentFields(String schema, Collection<String> fields) {
        return Stream.concat(
                        named(schema), PageNames.isPage(schema) ? named(Page.class.getSimpleName()) : Stream.empty())
                .filter(record -> names(record).containsAll(fields))
                .flatMap(record -> record.recordComponents().stream().filter(part -> mayBeAbsent(record, part)))
                .map(RecordComponentInfo::name)
                .collect(Collectors.toSet());
    }

    private Stream<ClassInfo> named(String schema) {
        return bySchema.getOrDefault(schema, List.of()).stream();
    }

    private static Set<String> names(ClassInfo record) {
        return record.recordComponents().stream().map(RecordComponentInfo::name).collect(Collectors.toSet());
    }

    private static boolean mayBeAbsent(ClassInfo record, RecordComponentInfo component) {
        return component.type().hasAnnotation(NULLABLE)
                || CONTAINERS.contains(component.type().name()) && isLeftOutWhenEmpty(record, component);
    }

    private static boolean isLeftOutWhenEmpty(ClassInfo record, RecordComponentInfo component) {
        return Stream.of(component.annotation(INCLUDE), record.declaredAnnotation(INCLUDE))
                .filter(include -> include != null)
                .anyMatch(include -> include.value().asEnum().equals(JsonInclude.Include.NON_EMPTY.name()));
    }

    private static String schemaName(ClassInfo record) {
        return Optional.ofNullable(record.declaredAnnotation(SCHEMA))
                .map(schema -> schema.value("name"))
                .map(AnnotationValue::asString)
                .orElse(record.simpleName());
    }
}
