package io.jixiao.report.template;

import io.jixiao.platform.database.Ids;
import io.jixiao.platform.division.Activation;
import io.jixiao.report.document.model.SubjectKind;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** The template that lays out a division's reports of a year and kind of subject. */
@Entity
@Table(name = "report_template_activation")
class TemplateActivation extends Activation {

    @Embeddable
    record Key(
            @Column(name = "division_code") String divisionCode,
            @Column(name = "fiscal_year") int fiscalYear,

            @Column(name = "subject_kind") @Enumerated(EnumType.STRING)
            SubjectKind subjectKind) {}

    @EmbeddedId
    Key key;

    @Column(name = "template_id")
    String templateId;

    @Column(name = "template_version")
    int templateVersion;

    /** The revision that the division's reports were last asked for again for. */
    long regenerated;

    static TemplateActivation first(Key key) {
        TemplateActivation activation = new TemplateActivation();
        activation.key = key;
        activation.id = Ids.next();
        return activation;
    }

    @Override
    public String divisionCode() {
        return key.divisionCode();
    }

    TemplateActivationView view() {
        return viewNaming(activatedBy);
    }

    /** @param chooser as the reader may know them */
    TemplateActivationView viewNaming(String chooser) {
        return new TemplateActivationView(
                key.divisionCode(),
                key.fiscalYear(),
                key.subjectKind(),
                templateId,
                templateVersion,
                revision,
                activatedAt,
                chooser,
                reason);
    }
}
