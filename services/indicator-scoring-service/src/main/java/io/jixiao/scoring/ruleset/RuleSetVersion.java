package io.jixiao.scoring.ruleset;

import io.jixiao.platform.division.DocumentVersion;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A rule set that a finance bureau made. */
@Entity
@Immutable
@Table(name = "rule_set_version")
class RuleSetVersion extends DocumentVersion {}
