package io.jixiao.budget.unit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class UnitRepository implements PanacheRepositoryBase<Unit, UUID> {

    Optional<Unit> byExternalKey(String source, String externalId) {
        return find("source = ?1 and externalId = ?2", source, externalId).firstResultOptional();
    }

    List<Unit> after(UUID id, int limit) {
        return find("id > ?1 order by id", id).page(0, limit).list();
    }

    void add(UnitProfileVersion version) {
        getEntityManager().persist(version);
    }

    Optional<UnitProfileVersion> profile(UUID unit, int version) {
        return Optional.ofNullable(
                getEntityManager().find(UnitProfileVersion.class, new UnitProfileVersion.Key(unit, version)));
    }
}
