package io.jixiao.budget.project;

import io.jixiao.platform.database.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** 项目: something a unit spends a budget of its own on. */
@Entity
@Table(name = "project")
class Project {

    @Id
    UUID id;

    @Column(name = "unit_id", updatable = false)
    UUID unitId;

    String source;

    @Column(name = "external_id")
    String externalId;

    String name;

    @Embedded
    Tenant tenant;

    ProjectView view() {
        return new ProjectView(id, unitId, source, externalId, name);
    }
}
