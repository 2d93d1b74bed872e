package io.jixiao.platform.division;

import io.jixiao.platform.database.ExternalKeys;
import io.jixiao.platform.security.Caller;
import io.jixiao.platform.web.problem.CommonProblem;
import io.jixiao.platform.web.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

/** Documents that divisions make: each for a division in the caller's scope, each change as the next version. */
@ApplicationScoped
public class DivisionDocuments {

    private final ExternalKeys keys;
    private final Caller caller;
    private final Clock clock;

    DivisionDocuments(ExternalKeys keys, Caller caller, Clock clock) {
        this.keys = keys;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * What a document says of itself.
     *
     * @param divisionCode whose it is, GB/T 2260
     */
    public record Name(String id, int version, String divisionCode) {}

    /**
     * Fills the row of a document that may be added now. Two who make the same document wait for each other.
     *
     * @param kind of document, e.g. rule-set
     * @param newest its newest version so far, asked once nobody else can add one
     * @throws Problem 403 outside the caller's division, 409 where it is not the next version, 422 where it would supersede
     *     another division's document, which alone is used where that document is
     */
    public <T extends DocumentVersion> T next(
            String kind, Name made, Supplier<Optional<Name>> newest, T row, String hash, String document) {
        requireInScope(made.divisionCode());
        keys.lock(kind, "id", made.id());
        Optional<Name> superseded = newest.get();
        superseded.ifPresent(it -> requireSameDivision(it, made));
        int next = superseded.map(Name::version).orElse(0) + 1;
        if (made.version() != next) {
            throw Problem.of(
                            CommonProblem.CONFLICT,
                            "“%s”的下一个版本应为 %d".formatted(made.id(), next),
                            "The next version of \"%s\" is %d".formatted(made.id(), next))
                    .at("/version", "NEXT_VERSION");
        }
        row.key = new DocumentVersion.Key(made.id(), made.version());
        row.divisionCode = made.divisionCode();
        row.hash = hash;
        row.document = document;
        row.createdAt = clock.instant();
        row.createdBy = caller.subject();
        return row;
    }

    /** @throws Problem 403 */
    void requireInScope(String divisionCode) {
        if (!caller.scope().coversDivision(divisionCode)) {
            throw Problem.of(CommonProblem.ACCESS_DENIED, "该区划不在您的权限范围内", "That division is outside your scope");
        }
    }

    private static void requireSameDivision(Name superseded, Name made) {
        if (!superseded.divisionCode().equals(made.divisionCode())) {
            throw Problem.field(
                    "/region",
                    "SAME_DIVISION",
                    "“%s”属于区划 %s，只能由该区划出新版本；请另取编号".formatted(made.id(), superseded.divisionCode()),
                    "\"%s\" belongs to division %s, which alone makes its next version; take another id"
                            .formatted(made.id(), superseded.divisionCode()));
        }
    }
}
