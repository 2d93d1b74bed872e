package io.jixiao.scoring.library;

import io.jixiao.platform.database.ExternalKeys;
import io.jixiao.platform.security.Caller;
import io.jixiao.platform.web.problem.CommonProblem;
import io.jixiao.platform.web.problem.FieldError;
import io.jixiao.platform.web.problem.Problem;
import io.jixiao.platform.web.version.EntityTags;
import io.jixiao.scoring.ScoringProblem;
import io.jixiao.scoring.ruleset.RuleSetActivations;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Adds to a division's library, each change as the next version. */
@ApplicationScoped
class DivisionLibrary {

    private static final int DIVISION = 6;

    private final LibraryIndicatorRepository repository;
    private final RuleSetActivations activations;
    private final ExternalKeys keys;
    private final Caller caller;
    private final Clock clock;

    DivisionLibrary(
            LibraryIndicatorRepository repository,
            RuleSetActivations activations,
            ExternalKeys keys,
            Caller caller,
            Clock clock) {
        this.repository = repository;
        this.activations = activations;
        this.keys = keys;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Adds an indicator, or supersedes it by its next version.
     *
     * @param ifMatch the ETag of the version that was read; null for the first
     * @throws Problem 403 outside the caller's division, 412 where it moved on, 428 where it is there and no version is
     *     named, 422 where its example target is not fit
     */
    LibraryEntry put(String code, String ifMatch, LibraryIndicatorInput input) {
        Optional<LibraryEntry> current = locked(code);
        if (current.isPresent() || ifMatch != null) {
            EntityTags.requireMatch(ifMatch, current.map(LibraryEntry::version).orElse(0));
        }
        LibraryIndicator indicator = input.as(code);
        refuseUnfit(indicator);
        return add(indicator, current.map(LibraryEntry::version).orElse(0) + 1, false);
    }

    /** Takes an indicator out of use; its versions stay readable. */
    LibraryEntry withdraw(String code, String ifMatch) {
        LibraryEntry current = locked(code).orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
        EntityTags.requireMatch(ifMatch, current.version());
        return add(current.indicator(), current.version() + 1, true);
    }

    private Optional<LibraryEntry> locked(String code) {
        if (!caller.scope().coversDivision(code.substring(0, DIVISION))) {
            throw Problem.of(CommonProblem.ACCESS_DENIED, "该区划不在您的权限范围内", "That division is outside your scope");
        }
        keys.lock("library-indicator", "code", code);
        return repository.newest(code);
    }

    /** By the rule set that the division's evaluations of this year are opened under. */
    private void refuseUnfit(LibraryIndicator indicator) {
        int year = LocalDate.now(clock).getYear();
        var rules = activations
                .chosen(null, indicator.code().substring(0, DIVISION), year)
                .orElseThrow(() -> Problem.of(ScoringProblem.RULE_SET_UNKNOWN));
        List<FieldError> flaws = LibraryCheck.flaws(indicator, rules.rules(), year);
        if (!flaws.isEmpty()) {
            throw Problem.fields(flaws);
        }
    }

    private LibraryEntry add(LibraryIndicator indicator, int version, boolean withdrawn) {
        LibraryEntry entry = new LibraryEntry(
                indicator,
                indicator.code().substring(0, DIVISION),
                version,
                withdrawn,
                clock.instant(),
                caller.subject());
        repository.add(entry);
        return entry;
    }
}
