package io.jixiao.budget.project;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ProjectRepository implements PanacheRepositoryBase<Project, UUID> {

    Optional<Project> byExternalKey(String source, String externalId) {
        return find("source = ?1 AND externalId = ?2", source, externalId).firstResultOptional();
    }

    List<Project> after(UUID id, int limit) {
        return find("id > ?1 ORDER BY id", id).page(0, limit).list();
    }
}
