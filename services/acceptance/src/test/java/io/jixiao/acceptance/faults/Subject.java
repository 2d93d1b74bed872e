package io.jixiao.acceptance.faults;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jixiao.acceptance.Eventually;
import io.jixiao.acceptance.SubmittedEvaluation;
import io.jixiao.stack.demo.Answer;
import io.jixiao.stack.demo.SeedJourney;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;

/** One evaluation that is changed, and what its product must show for the changes that were acknowledged. */
final class Subject {
    /** 万元 of the published self-evaluation, and the points of the lines that nobody changes here. */
    private static final BigDecimal ADJUSTED = new BigDecimal("1112.67");

    private static final BigDecimal OTHER_LINES = new BigDecimal("80.00");
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal SATISFACTION_TARGET = new BigDecimal("90");

    private final SubmittedEvaluation evaluation;
    private final List<String> acknowledged = new ArrayList<>();
    private final ReentrantLock clerk = new ReentrantLock();
    private BigDecimal executed = ADJUSTED;
    private int satisfaction = 93;

    private Subject(SubmittedEvaluation evaluation) {
        this.evaluation = evaluation;
    }

    static Subject of(SubmittedEvaluation evaluation) {
        return new Subject(evaluation);
    }

    SubmittedEvaluation evaluation() {
        return evaluation;
    }

    /** The finance bureau posts money that came back, as often as it takes until it is acknowledged. */
    void returnMoney(BigDecimal wanYuan) {
        String externalId = UUID.randomUUID().toString();
        evaluation.returnedMoney(externalId, wanYuan.toPlainString()).sendUntilItWorks();
        synchronized (this) {
            acknowledged.add(externalId);
            executed = executed.subtract(wanYuan);
        }
    }

    /** The clerk amends the last line's actual; one clerk does one thing after the other. */
    void amend(int percent) {
        clerk.lock();
        try {
            AtomicReference<Answer> read = new AtomicReference<>();
            Eventually.until("the evaluation", () -> {
                read.set(evaluation.journey().evaluation());
                return true;
            });
            ObjectNode change = JsonNodeFactory.instance
                    .objectNode()
                    .put("actual", percent + "%")
                    .put("deviationExplanation", "抽样扩大后更正；改进措施：按月回访。")
                    .put("reason", "更正");
            String line = SeedJourney.satisfactionId(read.get().json());
            evaluation
                    .editor("PUT", "/evaluations/" + evaluation.id() + "/indicators/" + line + "/actual")
                    .with("If-Match", read.get().etag())
                    .with("Idempotency-Key", UUID.randomUUID().toString())
                    .with(change)
                    .sendUntilItWorks();
            synchronized (this) {
                satisfaction = percent;
            }
        } finally {
            clerk.unlock();
        }
    }

    synchronized List<String> acknowledged() {
        return List.copyOf(acknowledged);
    }

    /** In yuan, as the figures tell it. */
    synchronized BigDecimal executedYuan() {
        return executed.movePointRight(4).setScale(2);
    }

    /** 80 + min(10, 10 · satisfaction ÷ 90) + 10 · executed ÷ adjusted, each part rounded to hundredths. */
    synchronized String total() {
        BigDecimal line = TEN.multiply(BigDecimal.valueOf(satisfaction))
                .divide(SATISFACTION_TARGET, 2, RoundingMode.HALF_UP)
                .min(TEN);
        BigDecimal execution = TEN.multiply(executed).divide(ADJUSTED, 2, RoundingMode.HALF_UP);
        return OTHER_LINES.add(line).add(execution).setScale(2).toPlainString();
    }
}
