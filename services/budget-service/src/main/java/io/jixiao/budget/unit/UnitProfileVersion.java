package io.jixiao.budget.unit;

import io.jixiao.platform.database.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Name and profile of a unit as they stood at a time. Never changed. */
@Entity
@Immutable
@Table(name = "unit_profile_version")
class UnitProfileVersion {

    @Embeddable
    record Key(@Column(name = "unit_id") UUID unitId, int version) {}

    @EmbeddedId
    Key key;

    String name;

    @JdbcTypeCode(SqlTypes.JSON)
    UnitProfile profile;

    String hash;

    @Column(name = "created_at")
    Instant createdAt;

    @Embedded
    Tenant tenant;
}
