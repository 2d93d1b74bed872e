package io.jixiao.budget.unit;

import io.jixiao.budget.BudgetProblem;
import io.jixiao.platform.audit.AuditChain;
import io.jixiao.platform.audit.AuditIntegrity;
import io.jixiao.platform.audit.AuditTrail;
import io.jixiao.platform.audit.AuditView;
import io.jixiao.platform.canonical.ContentHash;
import io.jixiao.platform.database.ExternalKeys;
import io.jixiao.platform.database.Ids;
import io.jixiao.platform.database.Tenant;
import io.jixiao.platform.web.page.Page;
import io.jixiao.platform.web.problem.CommonProblem;
import io.jixiao.platform.web.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** The units of a division and the versions of their profiles. */
@ApplicationScoped
public class Units {

    static final String AUDITED = "unit";

    private final UnitRepository units;
    private final ExternalKeys keys;
    private final AuditTrail audit;
    private final AuditChain chain;
    private final Clock clock;

    Units(UnitRepository units, ExternalKeys keys, AuditTrail audit, AuditChain chain, Clock clock) {
        this.units = units;
        this.keys = keys;
        this.audit = audit;
        this.chain = chain;
        this.clock = clock;
    }

    /** Whether the unit was made, and how it stands now. */
    record Registered(boolean created, UnitView unit) {}

    private record Named(String name, UnitProfile profile) {}

    /** Makes or updates the unit that {@code (source, externalId)} names in its division; says nothing new, changes nothing. */
    Registered register(UnitRegistration request) {
        keys.lock("unit", request.divisionCode(), request.source(), request.externalId());
        Tenant tenant = new Tenant(request.divisionCode(), request.departmentCode(), request.unitCode());
        var known = units.byExternalKey(request.divisionCode(), request.source(), request.externalId());
        Unit unit = known.orElseGet(() -> create(request, tenant));
        if (!unit.tenant.equals(tenant)) {
            throw Problem.of(BudgetProblem.UNIT_MOVED);
        }
        Named now = new Named(request.name(), request.profile());
        String hash = ContentHash.ofJson(now);
        UnitProfileVersion current = units.profile(unit.id, unit.profileVersion).orElse(null);
        if (current == null || !current.hash.equals(hash)) {
            Named before = current == null ? null : new Named(current.name, current.profile);
            current = newProfile(unit, now, hash);
            audit.record(
                    AUDITED, unit.id, tenant, current.key.version() == 1 ? "REGISTERED" : "UPDATED", before, now, null);
        }
        return new Registered(known.isEmpty(), view(unit, current));
    }

    /** @throws Problem 404 */
    public UnitView get(UUID id) {
        Unit unit = find(id);
        return profile(id, unit.profileVersion);
    }

    /** @throws Problem 404 */
    public UnitView profile(UUID id, int version) {
        Unit unit = find(id);
        return units.profile(id, version)
                .map(profile -> view(unit, profile))
                .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
    }

    /** Whom the unit's rows belong to. */
    public Tenant tenant(UUID id) {
        return find(id).tenant;
    }

    Page<UnitView> list(UUID after, int limit) {
        return Page.of(
                units.after(after, limit + 1),
                limit,
                found -> found.unit().id.toString(),
                found -> view(found.unit(), found.profile()));
    }

    /** @throws Problem 404 */
    Page<AuditView> history(UUID id, long after, int limit) {
        find(id);
        return audit.page(AUDITED, id, after, limit);
    }

    /** @throws Problem 404 */
    AuditIntegrity historyIntegrity(UUID id) {
        find(id);
        return chain.of(AUDITED, id);
    }

    private Unit find(UUID id) {
        return units.findByIdOptional(id).orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
    }

    private Unit create(UnitRegistration request, Tenant tenant) {
        Unit unit = new Unit();
        unit.id = Ids.next();
        unit.source = request.source();
        unit.externalId = request.externalId();
        unit.name = request.name();
        unit.tenant = tenant;
        units.persist(unit);
        return unit;
    }

    private UnitProfileVersion newProfile(Unit unit, Named now, String hash) {
        unit.profileVersion++;
        unit.name = now.name();
        UnitProfileVersion version = new UnitProfileVersion();
        version.key = new UnitProfileVersion.Key(unit.id, unit.profileVersion);
        version.name = now.name();
        version.profile = now.profile();
        version.hash = hash;
        version.createdAt = clock.instant();
        version.tenant = unit.tenant;
        units.flush();
        units.add(version);
        return version;
    }

    private static UnitView view(Unit unit, UnitProfileVersion profile) {
        return new UnitView(
                unit.id,
                unit.source,
                unit.externalId,
                unit.tenant.divisionCode(),
                unit.tenant.departmentCode(),
                unit.tenant.unitCode(),
                profile.name,
                profile.profile,
                profile.key.version(),
                profile.hash,
                profile.createdAt);
    }
}
