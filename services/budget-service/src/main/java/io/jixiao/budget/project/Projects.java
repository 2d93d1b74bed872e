package io.jixiao.budget.project;

import io.jixiao.budget.unit.Units;
import io.jixiao.platform.audit.AuditChain;
import io.jixiao.platform.audit.AuditIntegrity;
import io.jixiao.platform.audit.AuditTrail;
import io.jixiao.platform.audit.AuditView;
import io.jixiao.platform.database.ExternalKeys;
import io.jixiao.platform.database.Ids;
import io.jixiao.platform.database.Tenant;
import io.jixiao.platform.web.page.Page;
import io.jixiao.platform.web.problem.CommonProblem;
import io.jixiao.platform.web.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The projects of units. */
@ApplicationScoped
public class Projects {

    private static final String AUDITED = "project";

    private final ProjectRepository projects;
    private final Units units;
    private final ExternalKeys keys;
    private final AuditTrail audit;
    private final AuditChain chain;

    Projects(ProjectRepository projects, Units units, ExternalKeys keys, AuditTrail audit, AuditChain chain) {
        this.projects = projects;
        this.units = units;
        this.keys = keys;
        this.audit = audit;
        this.chain = chain;
    }

    record Registered(boolean created, ProjectView project) {}

    /**
     * Makes or renames the project that {@code (source, externalId)} names in the division of its unit.
     *
     * @throws Problem 404 for a unit that is unknown or outside the caller's scope, 422 where the project is another unit's
     */
    Registered register(ProjectRegistration request) {
        Tenant tenant = units.tenant(request.unitId());
        keys.lock("project", tenant.divisionCode(), request.source(), request.externalId());
        var known = projects.byExternalKey(tenant.divisionCode(), request.source(), request.externalId());
        Project project = known.orElseGet(() -> create(request, tenant));
        if (!project.unitId.equals(request.unitId())) {
            throw Problem.field("/unitId", "FIXED", "项目不能改属其他单位", "A project cannot move to another unit");
        }
        ProjectView before = known.isPresent() ? project.view() : null;
        project.name = request.name();
        if (!project.view().equals(before)) {
            audit.record(
                    AUDITED,
                    project.id,
                    project.tenant,
                    before == null ? "REGISTERED" : "UPDATED",
                    before,
                    project.view(),
                    null);
        }
        return new Registered(known.isEmpty(), project.view());
    }

    /** @throws Problem 404 */
    public ProjectView get(UUID id) {
        return projects.findByIdOptional(id)
                .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND))
                .view();
    }

    Page<ProjectView> list(UUID after, int limit) {
        return Page.of(projects.after(after, limit + 1), limit, project -> project.id.toString(), Project::view);
    }

    /** @throws Problem 404 */
    Page<AuditView> history(UUID id, long after, int limit) {
        get(id);
        return audit.page(AUDITED, id, after, limit);
    }

    /** @throws Problem 404 */
    AuditIntegrity historyIntegrity(UUID id) {
        get(id);
        return chain.of(AUDITED, id);
    }

    private Project create(ProjectRegistration request, Tenant tenant) {
        Project project = new Project();
        project.id = Ids.next();
        project.tenant = tenant;
        project.unitId = request.unitId();
        project.source = request.source();
        project.externalId = request.externalId();
        project.name = request.name();
        projects.persist(project);
        return project;
    }
}
