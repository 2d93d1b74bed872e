package io.jixiao.report.version;

import io.jixiao.platform.canonical.ContentHash;
import io.jixiao.platform.database.Tenant;
import io.jixiao.platform.messaging.event.EventSubject;
import io.jixiao.platform.messaging.outbox.Outbox;
import io.jixiao.platform.web.page.Page;
import io.jixiao.platform.web.problem.CommonProblem;
import io.jixiao.platform.web.problem.Problem;
import io.jixiao.report.composition.ComposedReport;
import io.jixiao.report.document.json.ReportJson;
import io.jixiao.report.document.model.FormTotal;
import io.jixiao.report.document.model.ReportHeader;
import io.jixiao.report.document.model.ReportModel;
import io.jixiao.report.event.ReportEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps report versions and their files, and tells of new ones. */
@ApplicationScoped
public class ReportVersions {

    static final String TOPIC = "jixiao.report.report.v1";
    static final String CREATED = "io.jixiao.report.report.created.v1";

    private final ReportRepository reports;
    private final Outbox outbox;
    private final ReportEvents events;

    ReportVersions(ReportRepository reports, Outbox outbox, ReportEvents events) {
        this.reports = reports;
        this.outbox = outbox;
        this.events = events;
    }

    public LatestReport latest(UUID evaluationId) {
        return reports.latest(evaluationId)
                .map(report -> new LatestReport(report.key.version(), report.inputHash))
                .orElse(LatestReport.NONE);
    }

    /** Adds the version with its files and the event, under the lock of the evaluation's job. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(ComposedReport composed, List<RenderedFile> files, Tenant tenant) {
        ReportHeader header = composed.model().header();
        FormTotal form = composed.model().form().total();
        ReportVersion report = new ReportVersion();
        report.key = new ReportVersion.Key(composed.evaluationId(), header.reportVersion());
        report.scoreVersion = composed.scoreVersion();
        report.narrativeVersion = composed.narrativeVersion();
        report.inputHash = composed.inputHash();
        report.fiscalYear = header.fiscalYear();
        report.subjectKind = header.subjectKind();
        report.total = form.total();
        report.grade = form.grade() == null ? null : form.grade().code();
        report.createdAt = header.generatedAt();
        report.tenant = tenant;
        reports.persistAndFlush(report);
        ReportFile.Key key = new ReportFile.Key(report.key.evaluationId(), report.key.version(), null);
        files.forEach(file -> reports.add(stored(key, tenant, file, composed.model())));
        UUID event = outbox.append(
                TOPIC,
                composed.evaluationId().toString(),
                CREATED,
                new EventSubject(tenant.divisionCode(), tenant.departmentCode(), tenant.unitCode()),
                new ReportCreated(
                        composed.evaluationId(),
                        report.key.version(),
                        report.scoreVersion,
                        report.narrativeVersion,
                        header.fiscalYear(),
                        report.total == null ? null : report.total.toPlainString(),
                        report.grade,
                        report.inputHash));
        events.add(event, CREATED, tenant);
    }

    /** @throws Problem 404 */
    ReportView get(UUID evaluationId, long version) {
        ReportVersion report = reports.find(evaluationId, version).orElseThrow(ReportVersions::unknown);
        return views(List.of(report)).getFirst();
    }

    /** @throws Problem 404 for an evaluation that is unknown here or outside the caller's scope */
    /** Empty where nothing of the evaluation is here, in the caller's scope. */
    Optional<Page<ReportView>> list(UUID evaluationId, long after, int limit) {
        if (!reports.knows(evaluationId)) {
            return Optional.empty();
        }
        Page<ReportVersion> page = Page.of(
                reports.after(evaluationId, after, limit + 1),
                limit,
                report -> "" + report.key.version(),
                report -> report);
        return Optional.of(new Page<>(views(page.items()), page.nextCursor()));
    }

    /** The versions of one evaluation, in order, with what there is of their files. */
    private List<ReportView> views(List<ReportVersion> versions) {
        if (versions.isEmpty()) {
            return List.of();
        }
        ReportVersion.Key first = versions.getFirst().key;
        var files = reports.files(
                first.evaluationId(), first.version(), versions.getLast().key.version());
        return versions.stream()
                .map(report -> ReportView.of(report, files.getOrDefault(report.key.version(), List.of())))
                .toList();
    }

    /** @throws Problem 404 */
    ReportView newest(UUID evaluationId) {
        return get(evaluationId, latest(evaluationId).version());
    }

    /** @throws Problem 404 */
    ReportFile file(UUID evaluationId, long version, String format) {
        return reports.file(evaluationId, version, format).orElseThrow(ReportVersions::unknown);
    }

    /**
     * The model of a stored version, read back from its JSON file.
     *
     * @throws Problem 404
     */
    public ReportModel model(UUID evaluationId, long version) {
        return ReportJson.read(file(evaluationId, version, "json").content);
    }

    /**
     * The newest version, as its JSON file has it.
     *
     * @throws Problem 404
     */
    public ReportModel newestModel(UUID evaluationId) {
        return model(evaluationId, latest(evaluationId).version());
    }

    /** The file as it is stored, beside others of the same version. */
    static ReportFile stored(ReportFile.Key beside, Tenant tenant, RenderedFile rendered, ReportModel model) {
        ReportFile file = new ReportFile();
        file.key = new ReportFile.Key(beside.evaluationId(), beside.version(), rendered.format());
        file.mediaType = rendered.mediaType();
        file.fileName = ReportFileName.of(model.header(), rendered.extension());
        file.asciiName = ReportFileName.ascii(model.header(), tenant.unitCode(), rendered.extension());
        file.content = rendered.content();
        file.hash = ContentHash.of(rendered.content());
        file.renderMicros = rendered.micros();
        file.tenant = tenant;
        return file;
    }

    private static Problem unknown() {
        return Problem.of(CommonProblem.NOT_FOUND);
    }
}
