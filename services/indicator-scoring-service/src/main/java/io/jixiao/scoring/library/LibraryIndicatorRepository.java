package io.jixiao.scoring.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** The indicators that bureaus added, as far as the caller may see them. */
@ApplicationScoped
class LibraryIndicatorRepository {

    /** A name is compared in one spelling of width and case, with every part asked for. */
    private static final String SEARCH = """
            SELECT * FROM library_indicator own
            WHERE code > :after
              AND version = (SELECT max(version) FROM library_indicator newer WHERE newer.code = own.code)
              AND NOT withdrawn
              AND normalize(name || ' ' || name_en, NFKC) ILIKE ALL (string_to_array(:patterns, chr(10)))
              AND (:field = '' OR field = :field)
              AND (:class = '' OR indicator_class = :class)
              AND (:subclass = '' OR indicator_subclass = :subclass)
              AND (:unit = '' OR unit = :unit)
              AND (:division = '' OR division_code = :division)
            ORDER BY code
            LIMIT :limit
            """;

    private final EntityManager entities;

    LibraryIndicatorRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** The newest versions of those found that are not withdrawn, in the order of their codes. */
    List<LibraryEntry> search(LibrarySearch search, String afterCode, int limit) {
        return entities.createNativeQuery(SEARCH, LibraryIndicatorRow.class)
                .setParameter("after", afterCode)
                .setParameter("patterns", patterns(search.parts()))
                .setParameter("field", text(search.field()))
                .setParameter("class", text(search.indicatorClass()))
                .setParameter("subclass", text(search.indicatorSubclass()))
                .setParameter("unit", text(search.unit()))
                .setParameter("division", text(search.divisionCode()))
                .setParameter("limit", limit)
                .getResultStream()
                .map(row -> ((LibraryIndicatorRow) row).entry())
                .toList();
    }

    Optional<LibraryEntry> newest(String code) {
        return entities.createQuery(
                        "FROM LibraryIndicatorRow WHERE key.code = :code ORDER BY key.version DESC",
                        LibraryIndicatorRow.class)
                .setParameter("code", code)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(LibraryIndicatorRow::entry);
    }

    Optional<LibraryEntry> find(String code, int version) {
        return Optional.ofNullable(entities.find(LibraryIndicatorRow.class, new LibraryIndicatorRow.Key(code, version)))
                .map(LibraryIndicatorRow::entry);
    }

    void add(LibraryEntry entry) {
        entities.persist(LibraryIndicatorRow.of(entry));
        entities.flush();
    }

    private static String patterns(List<String> parts) {
        return parts.stream()
                .map(part -> "%" + part.replaceAll("[\\\\%_]", "\\\\$0") + "%")
                .collect(Collectors.joining("\n"));
    }

    private static String text(Object wanted) {
        return Objects.toString(wanted, "");
    }
}
