package io.jixiao.budget.project;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ProjectRepository implements PanacheRepositoryBase<Project, UUID> {

    Optional<Project> byExternalKey(String divisionCode, String source, String externalId) {
        return find("tenant.divisionCode = ?1 AND source = ?2 AND externalId = ?3", divisionCode, source, externalId)
                .firstResultOptional();
    }

    List<Project> after(UUID id, int limit) {
        return find("id > ?1 ORDER BY id", id).page(0, limit).list();
    }
}
