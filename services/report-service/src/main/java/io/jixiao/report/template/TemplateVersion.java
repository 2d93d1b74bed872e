package io.jixiao.report.template;

import io.jixiao.platform.division.DocumentVersion;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A report template that a finance bureau made. */
@Entity
@Immutable
@Table(name = "report_template_version")
class TemplateVersion extends DocumentVersion {}
