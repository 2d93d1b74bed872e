package io.jixiao.budget.unit;

import io.jixiao.platform.database.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** 预算单位: a public body that spends a budget and answers for it. Owner of everything it does. */
@Entity
@Table(name = "unit")
class Unit {

    @Id
    UUID id;

    String source;

    @Column(name = "external_id")
    String externalId;

    String name;

    @Column(name = "profile_version")
    int profileVersion;

    @Embedded
    Tenant tenant;
}
