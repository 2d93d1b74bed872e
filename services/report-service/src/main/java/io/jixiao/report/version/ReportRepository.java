package io.jixiao.report.version;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ReportRepository implements PanacheRepositoryBase<ReportVersion, ReportVersion.Key> {

    Optional<ReportVersion> latest(UUID evaluationId) {
        return find("key.evaluationId = ?1 ORDER BY key.version DESC", evaluationId)
                .page(0, 1)
                .firstResultOptional();
    }

    /** Whether something of the evaluation is here, in the caller's scope: a report, the job of one, or words for one. */
    boolean knows(UUID evaluationId) {
        return (boolean) getEntityManager()
                .createNativeQuery("""
                        SELECT EXISTS (SELECT FROM report_version WHERE evaluation_id = :evaluation)
                            OR EXISTS (SELECT FROM report_job WHERE evaluation_id = :evaluation)
                            OR EXISTS (SELECT FROM narrative_version WHERE evaluation_id = :evaluation)
                        """)
                .setParameter("evaluation", evaluationId)
                .getSingleResult();
    }

    Optional<ReportVersion> find(UUID evaluationId, long version) {
        return findByIdOptional(new ReportVersion.Key(evaluationId, version));
    }

    List<ReportVersion> after(UUID evaluationId, long version, int limit) {
        return find("key.evaluationId = ?1 AND key.version > ?2 ORDER BY key.version", evaluationId, version)
                .page(0, limit)
                .list();
    }

    Optional<ReportFile> file(UUID evaluationId, long version, String format) {
        return Optional.ofNullable(
                getEntityManager().find(ReportFile.class, new ReportFile.Key(evaluationId, version, format)));
    }

    /** Stores the file, unless there is one of that version and format already. */
    void addIfAbsent(ReportFile file) {
        getEntityManager()
                .createNativeQuery("""
                        INSERT INTO report_file (evaluation_id, version, format, media_type, file_name, ascii_name, content, hash,
                                                 render_micros, renderer, division_code, department_code, unit_code)
                        VALUES (:evaluation, :version, :format, :mediaType, :fileName, :asciiName, :content, :hash,
                                :micros, :renderer, :division, :department, :unit)
                        ON CONFLICT (evaluation_id, version, format) DO NOTHING
                        """)
                .setParameter("evaluation", file.key.evaluationId())
                .setParameter("version", file.key.version())
                .setParameter("format", file.key.format())
                .setParameter("mediaType", file.mediaType)
                .setParameter("fileName", file.fileName)
                .setParameter("asciiName", file.asciiName)
                .setParameter("content", file.content)
                .setParameter("hash", file.hash)
                .setParameter("micros", file.renderMicros)
                .setParameter("renderer", file.renderer)
                .setParameter("division", file.tenant.divisionCode())
                .setParameter("department", file.tenant.departmentCode())
                .setParameter("unit", file.tenant.unitCode())
                .executeUpdate();
    }

    /** A file of a version, without its content. */
    record ListedFile(long version, ReportView.StoredFile file) {}

    /** What there is of the files of the versions {@code from} to {@code to}, without their content, by version. */
    Map<Long, List<ReportView.StoredFile>> files(UUID evaluationId, long from, long to) {
        return getEntityManager()
                .createQuery("""
                        SELECT new io.jixiao.report.version.ReportRepository$ListedFile(
                            file.key.version,
                            new io.jixiao.report.version.ReportView$StoredFile(
                                file.key.format, file.mediaType, file.fileName, file.hash, file.renderMicros,
                                file.renderer))
                        FROM ReportFile file
                        WHERE file.key.evaluationId = :evaluation AND file.key.version BETWEEN :from AND :to
                        ORDER BY file.key.version, file.key.format
                        """, ListedFile.class)
                .setParameter("evaluation", evaluationId)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultStream()
                .collect(groupingBy(ListedFile::version, mapping(ListedFile::file, toList())));
    }

    void add(ReportFile file) {
        getEntityManager().persist(file);
    }
}
