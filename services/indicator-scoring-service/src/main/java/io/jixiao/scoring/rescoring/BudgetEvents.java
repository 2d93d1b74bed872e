package io.jixiao.scoring.rescoring;

import io.jixiao.platform.messaging.inbox.EventConsumer;
import io.jixiao.platform.messaging.inbox.Subscription;
import io.jixiao.scoring.budget.AnnualBudget;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/** Hears of changed annual budgets. */
@ApplicationScoped
class BudgetEvents {

    private final EventConsumer events;
    private final Rescoring rescoring;

    BudgetEvents(EventConsumer events, Rescoring rescoring) {
        this.events = events;
        this.rescoring = rescoring;
    }

    @Incoming("annual-budgets")
    @Blocking
    CompletionStage<Void> listen(Message<String> message) {
        return events.consume(
                message,
                new Subscription<>(
                        "scoring.annual-budgets",
                        "io.jixiao.budget.annual-budget.changed.v1",
                        AnnualBudget.class,
                        event -> rescoring.budgetChanged(event.data())));
    }
}
