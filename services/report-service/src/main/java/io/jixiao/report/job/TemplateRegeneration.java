package io.jixiao.report.job;

import io.jixiao.platform.database.DatabaseScope;
import io.jixiao.platform.security.DivisionLevels;
import io.jixiao.platform.work.WorkerLoop;
import io.jixiao.report.template.TemplateActivations;
import io.jixiao.report.template.TemplateActivations.Activated;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Asks for a division's reports again where a template was activated. The activation remembers that this is still to be done, so
 * it is done whatever dies in between; it reaches divisions that whoever activated it cannot see.
 */
@ApplicationScoped
class TemplateRegeneration {
    private static final Logger LOG = Logger.getLogger(TemplateRegeneration.class);
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final TemplateActivations activations;
    private final ReportJobRepository jobs;
    private final ReportWorkers workers;
    private final WorkerLoop loop;

    TemplateRegeneration(
            TemplateActivations activations,
            ReportJobRepository jobs,
            ReportWorkers workers,
            @ConfigProperty(name = "jixiao.report.poll") Duration poll) {
        this.activations = activations;
        this.jobs = jobs;
        this.workers = workers;
        this.loop = new WorkerLoop("report-templates", 1, poll, poll, this::askedAgain);
    }

    void onStart(@Observes StartupEvent start) {
        loop.start();
    }

    void onStop(@Observes ShutdownEvent stop) throws InterruptedException {
        loop.stop(GRACE);
    }

    void onActivated(@Observes(during = TransactionPhase.AFTER_SUCCESS) Activated activated) {
        loop.ring();
    }

    private boolean askedAgain() {
        return DatabaseScope.asSystem("report-templates", () -> {
            boolean asked = QuarkusTransaction.requiringNew().call(() -> {
                Optional<Activated> next = activations.nextToRegenerate();
                next.ifPresent(this::ask);
                return next.isPresent();
            });
            if (asked) {
                workers.wake();
            }
            return asked;
        });
    }

    private void ask(Activated activated) {
        int reports = jobs.requestAgain(
                DivisionLevels.prefix(activated.divisionCode()), activated.fiscalYear(), activated.subjectKind());
        LOG.infof(
                "template activated: division=%s year=%d kind=%s reports=%d",
                activated.divisionCode(), activated.fiscalYear(), activated.subjectKind(), reports);
    }
}
