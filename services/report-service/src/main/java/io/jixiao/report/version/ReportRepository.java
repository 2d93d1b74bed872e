package io.jixiao.report.version;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ReportRepository implements PanacheRepositoryBase<ReportVersion, ReportVersion.Key> {

    Optional<ReportVersion> latest(UUID evaluationId) {
        return find("key.evaluationId = ?1 order by key.version desc", evaluationId)
                .page(0, 1)
                .firstResultOptional();
    }

    Optional<ReportVersion> find(UUID evaluationId, long version) {
        return findByIdOptional(new ReportVersion.Key(evaluationId, version));
    }

    List<ReportVersion> after(UUID evaluationId, long version, int limit) {
        return find("key.evaluationId = ?1 and key.version > ?2 order by key.version", evaluationId, version)
                .page(0, limit)
                .list();
    }

    Optional<ReportFile> file(UUID evaluationId, long version, String format) {
        return Optional.ofNullable(
                getEntityManager().find(ReportFile.class, new ReportFile.Key(evaluationId, version, format)));
    }

    /** What there is of each file, without its content. */
    List<ReportView.FileView> files(UUID evaluationId, long version) {
        return getEntityManager()
                .createQuery("""
                        SELECT new io.jixiao.report.version.ReportView$FileView(
                            f.key.format, f.mediaType, f.fileName, f.hash, f.renderMicros)
                        FROM ReportFile f
                        WHERE f.key.evaluationId = :evaluation AND f.key.version = :version
                        ORDER BY f.key.format
                        """, ReportView.FileView.class)
                .setParameter("evaluation", evaluationId)
                .setParameter("version", version)
                .getResultList();
    }

    void add(ReportFile file) {
        getEntityManager().persist(file);
    }
}
