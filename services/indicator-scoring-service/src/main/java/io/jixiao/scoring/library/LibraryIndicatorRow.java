package io.jixiao.scoring.library;

import io.jixiao.engine.evaluation.Direction;
import io.jixiao.engine.evaluation.IndicatorClass;
import io.jixiao.engine.evaluation.IndicatorSubclass;
import io.jixiao.engine.evaluation.MethodChoice;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A version of an indicator that a finance bureau added to its division's library. Added, never changed. */
@Entity
@Immutable
@Table(name = "library_indicator")
class LibraryIndicatorRow {

    @Embeddable
    record Key(String code, int version) {}

    @EmbeddedId
    Key key;

    @Column(name = "division_code")
    String divisionCode;

    /** No longer to be drafted from. */
    boolean withdrawn;

    @Enumerated(EnumType.STRING)
    IndicatorField field;

    @Column(name = "indicator_class")
    @Enumerated(EnumType.STRING)
    IndicatorClass indicatorClass;

    @Column(name = "indicator_subclass")
    @Enumerated(EnumType.STRING)
    IndicatorSubclass indicatorSubclass;

    String name;

    @Column(name = "name_en")
    String nameEn;

    String target;

    String unit;

    @Enumerated(EnumType.STRING)
    Direction direction;

    @JdbcTypeCode(SqlTypes.JSON)
    MethodChoice method;

    String description;

    String source;

    @Column(name = "added_at")
    Instant addedAt;

    @Column(name = "added_by")
    String addedBy;

    static LibraryIndicatorRow of(LibraryEntry entry) {
        LibraryIndicator indicator = entry.indicator();
        LibraryIndicatorRow row = new LibraryIndicatorRow();
        row.key = new Key(indicator.code(), entry.version());
        row.divisionCode = entry.divisionCode();
        row.withdrawn = entry.withdrawn();
        row.field = indicator.field();
        row.indicatorClass = indicator.indicatorClass();
        row.indicatorSubclass = indicator.indicatorSubclass();
        row.name = indicator.name();
        row.nameEn = indicator.nameEn();
        row.target = indicator.target();
        row.unit = indicator.unit();
        row.direction = indicator.direction();
        row.method = indicator.method();
        row.description = indicator.description();
        row.source = indicator.source();
        row.addedAt = entry.addedAt();
        row.addedBy = entry.addedBy();
        return row;
    }

    LibraryEntry entry() {
        LibraryIndicator indicator = new LibraryIndicator(
                key.code(),
                field,
                indicatorClass,
                indicatorSubclass,
                name,
                nameEn,
                target,
                unit,
                direction,
                method,
                description,
                source);
        return new LibraryEntry(indicator, divisionCode, key.version(), withdrawn, addedAt, addedBy);
    }
}
