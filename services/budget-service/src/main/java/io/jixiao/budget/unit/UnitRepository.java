package io.jixiao.budget.unit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class UnitRepository implements PanacheRepositoryBase<Unit, UUID> {

    Optional<Unit> byExternalKey(String divisionCode, String source, String externalId) {
        return find("tenant.divisionCode = ?1 AND source = ?2 AND externalId = ?3", divisionCode, source, externalId)
                .firstResultOptional();
    }

    /** A unit beside its newest profile. */
    record Profiled(Unit unit, UnitProfileVersion profile) {}

    List<Profiled> after(UUID id, int limit) {
        return getEntityManager()
                .createQuery("""
                        SELECT unit, profile
                        FROM Unit unit
                        JOIN UnitProfileVersion profile
                            ON profile.key.unitId = unit.id AND profile.key.version = unit.profileVersion
                        WHERE unit.id > :id
                        ORDER BY unit.id
                        """, Profiled.class)
                .setParameter("id", id)
                .setMaxResults(limit)
                .getResultList();
    }

    void add(UnitProfileVersion version) {
        getEntityManager().persist(version);
    }

    Optional<UnitProfileVersion> profile(UUID unit, int version) {
        return Optional.ofNullable(
                getEntityManager().find(UnitProfileVersion.class, new UnitProfileVersion.Key(unit, version)));
    }
}
