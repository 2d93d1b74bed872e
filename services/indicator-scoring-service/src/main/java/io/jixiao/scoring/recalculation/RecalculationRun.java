package io.jixiao.scoring.recalculation;

import io.jixiao.scoring.ruleset.RuleSetReference;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** An order to score the evaluations of a division and year by one version of a rule set. */
@Entity
@Immutable
@Table(name = "recalculation_run")
class RecalculationRun {

    @Id
    UUID id;

    @Column(name = "division_code")
    String divisionCode;

    @Column(name = "fiscal_year")
    int fiscalYear;

    @Embedded
    RuleSetReference ruleSet;

    String reason;

    @Column(name = "started_by")
    String startedBy;

    @Column(name = "started_at")
    Instant startedAt;

    /** Of the request that ordered it, so that its trace runs on to the reports; null where nothing was traced. */
    @Column(name = "trace_parent")
    String traceParent;
}
