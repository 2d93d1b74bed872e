package io.jixiao.form.layout;

import io.jixiao.engine.evaluation.ExpenditureKind;
import io.jixiao.engine.evaluation.SubjectKind;
import io.jixiao.form.Form;
import io.jixiao.form.Form.DeclaredResult;
import io.jixiao.form.Form.FundLine;
import io.jixiao.form.Form.IndicatorLine;
import io.jixiao.form.Limits;
import io.jixiao.form.MoneyUnit;
import io.jixiao.form.Note;
import io.jixiao.form.ReadForm;
import io.jixiao.form.layout.part.FormParts;
import io.jixiao.form.layout.part.LinesAround;
import io.jixiao.form.layout.part.MoneyInProse;
import io.jixiao.form.layout.part.PageHeaders;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes a form of its parts, and of what stands elsewhere in the file.
 *
 * @param page what stands above the pages
 * @param before what the forms before it say
 */
record FormAssembly(FormParts parts, PageHeaders page, SaidBefore before) {

    /** What money is counted in where nothing in the form says so. */
    static MoneyUnit moneyElsewhere(PageHeaders page, SaidBefore before) {
        return page.moneyUnit().or(before::money).orElse(MoneyUnit.WAN_YUAN);
    }

    /** The form with what the report around it says. */
    ReadForm form(String fileName, String prose, int ordinaryYear) {
        List<Note> notes = new ArrayList<>(parts.indicators().notes());
        MoneyUnit money = money(notes);
        notes.addAll(parts.funds().notes());
        MoneyInProse stated = MoneyInProse.in(prose, money);
        Map<ExpenditureKind, BigDecimal> expenditure = new EnumMap<>(ExpenditureKind.class);
        expenditure.putAll(stated.expenditure());
        expenditure.putAll(parts.funds().expenditure());
        noteWhatThePageSays(notes);
        int year = year(fileName, notes, ordinaryYear);
        ExecutionOfForm execution = ExecutionOfForm.of(parts);
        notes.addAll(execution.notes());
        List<IndicatorLine> lines = execution.indicators().lines();
        notes.addAll(parts.explanation().notes(lines));
        Form form = new Form(
                null,
                kind(),
                unit().orElse(null),
                project().orElse(null),
                null,
                year,
                money,
                null,
                fundLines(money),
                stated.adjustment(),
                expenditure,
                parts.goal(),
                parts.explanation().explained(execution.line()),
                parts.explanation().explained(lines),
                declared(),
                prose.isBlank() ? null : prose);
        return new ReadForm(Limits.checked(form), notes);
    }

    /** Funds whose figures stand beside their labels count where there is no block. */
    private boolean isLabelled() {
        return parts.funds().isEmpty() && parts.labelled().areWhole();
    }

    private List<FundLine> fundLines(MoneyUnit money) {
        return isLabelled() ? parts.labelled().lines(money) : parts.funds().lines();
    }

    private MoneyUnit money(List<Note> notes) {
        Optional<MoneyUnit> own = isLabelled()
                ? parts.labelled().unit().or(parts.around()::moneyUnit)
                : parts.funds().unit();
        if (own.isPresent()) {
            return own.get();
        }
        MoneyUnit money = moneyElsewhere(page, before);
        if (page.moneyUnit().isEmpty() && (!parts.funds().isEmpty() || isLabelled())) {
            String code = before.money().isEmpty() ? "MONEY_UNIT_ASSUMED" : "MONEY_UNIT_OF_FORM_BEFORE";
            notes.add(Note.of(code, money.printed()));
        }
        return money;
    }

    private Optional<String> unit() {
        return Optional.ofNullable(parts.subject().unitName()).or(page::unit);
    }

    private Optional<String> project() {
        return Optional.ofNullable(parts.subject().projectName()).or(page::project);
    }

    private SubjectKind kind() {
        return parts.around()
                .kind()
                .or(page::kind)
                .orElse(project().isEmpty() ? SubjectKind.DEPARTMENT : SubjectKind.PROJECT);
    }

    private void noteWhatThePageSays(List<Note> notes) {
        boolean isTaken = parts.subject().unit() == null && page.unit().isPresent()
                || parts.subject().project() == null && page.project().isPresent()
                || parts.around().fiscalYear().isEmpty() && page.fiscalYear().isPresent()
                || parts.moneyUnit().isEmpty() && page.moneyUnit().isPresent();
        if (isTaken) {
            notes.add(Note.of("PAGE_HEADER_READ", String.join(" ", page.lines())));
        }
    }

    /** Said by this form, or above its pages, or by one before it in the file, or by the file's name. */
    private int year(String fileName, List<Note> notes, int ordinaryYear) {
        Optional<Integer> own = parts.around().fiscalYear().or(page::fiscalYear);
        if (own.isPresent()) {
            return own.get();
        }
        before.year().ifPresent(it -> notes.add(Note.of("FISCAL_YEAR_OF_FORM_BEFORE", String.valueOf(it))));
        return before.year().or(() -> LinesAround.yearInName(fileName)).orElseGet(() -> {
            notes.add(Note.of("FISCAL_YEAR_ASSUMED", String.valueOf(ordinaryYear)));
            return ordinaryYear;
        });
    }

    private @Nullable DeclaredResult declared() {
        BigDecimal weight = parts.indicators().totalWeight();
        BigDecimal total = parts.indicators().total();
        BigDecimal sum = total == null ? parts.subject().total() : total;
        boolean nothing = weight == null && sum == null && parts.grade().isEmpty();
        return nothing ? null : new DeclaredResult(weight, sum, parts.grade().orElse(null));
    }
}
