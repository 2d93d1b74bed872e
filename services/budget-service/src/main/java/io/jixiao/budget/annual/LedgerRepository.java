package io.jixiao.budget.annual;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class LedgerRepository implements PanacheRepositoryBase<LedgerEntry, UUID> {

    boolean hasEntriesOf(UUID annualBudgetId, FundSource fundSource) {
        return find("annualBudgetId = ?1 AND fundSource = ?2", annualBudgetId, fundSource)
                .firstResultOptional()
                .isPresent();
    }

    List<LedgerEntry> after(UUID annualBudgetId, UUID id, int limit) {
        return find("annualBudgetId = ?1 AND id > ?2 ORDER BY id", annualBudgetId, id)
                .page(0, limit)
                .list();
    }

    Optional<LedgerEntry> byExternalKey(UUID annualBudgetId, LedgerEntry.Kind kind, String source, String externalId) {
        return find(
                        "annualBudgetId = ?1 AND kind = ?2 AND source = ?3 AND externalId = ?4",
                        annualBudgetId,
                        kind,
                        source,
                        externalId)
                .firstResultOptional();
    }
}
