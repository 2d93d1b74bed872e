package io.jixiao.scoring.ruleset;

import io.jixiao.platform.database.Ids;
import io.jixiao.platform.division.Activation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** The rule set that a division's evaluations of a year are opened under. */
@Entity
@Table(name = "rule_set_activation")
class RuleSetActivation extends Activation {

    @Embeddable
    record Key(
            @Column(name = "division_code") String divisionCode,
            @Column(name = "fiscal_year") int fiscalYear) {}

    @EmbeddedId
    Key key;

    @Column(name = "rule_set_id")
    String ruleSetId;

    @Column(name = "rule_set_version")
    int ruleSetVersion;

    static RuleSetActivation first(Key key) {
        RuleSetActivation activation = new RuleSetActivation();
        activation.key = key;
        activation.id = Ids.next();
        return activation;
    }

    @Override
    public String divisionCode() {
        return key.divisionCode();
    }

    ActivationView view() {
        return viewNaming(activatedBy);
    }

    /** @param chooser as the reader may know them */
    ActivationView viewNaming(String chooser) {
        return new ActivationView(
                key.divisionCode(),
                key.fiscalYear(),
                ruleSetId,
                ruleSetVersion,
                revision,
                activatedAt,
                chooser,
                reason);
    }
}
