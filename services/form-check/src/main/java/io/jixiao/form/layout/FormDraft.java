package io.jixiao.form.layout;

import io.jixiao.engine.evaluation.ExpenditureKind;
import io.jixiao.engine.evaluation.SubjectKind;
import io.jixiao.form.Form;
import io.jixiao.form.Form.DeclaredResult;
import io.jixiao.form.Form.ExecutionLine;
import io.jixiao.form.Limits;
import io.jixiao.form.MoneyUnit;
import io.jixiao.form.Note;
import io.jixiao.form.ReadForm;
import io.jixiao.form.document.Grid;
import io.jixiao.form.document.GridCell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What has been read of one form so far. */
final class FormDraft {
    private static final BigDecimal ALL_POINTS = new BigDecimal(100);

    final Headings headings = new Headings();
    final IndicatorTable indicators = new IndicatorTable();
    final LabelledFunds labelled = new LabelledFunds();
    FundBlock funds;
    MoneyUnit moneyUnit;
    final AnnualGoals goals = new AnnualGoals();
    final Subject subject = new Subject();
    final SharedExplanation explanation = new SharedExplanation();
    String grade;
    private final PageHeaders page;
    private final List<Note> blocksLeftOut = new ArrayList<>();
    private Integer yearBefore;
    private MoneyUnit moneyBefore;

    FormDraft(PageHeaders page) {
        this.page = page;
    }

    /** The draft of the next form in the file; what it does not say of its year and its money holds as it was said for this one. */
    FormDraft next() {
        FormDraft next = new FormDraft(page);
        next.yearBefore = headings.fiscalYear().orElse(yearBefore);
        next.moneyBefore = namedMoney().orElse(moneyBefore);
        return next;
    }

    private Optional<MoneyUnit> namedMoney() {
        return Optional.ofNullable(moneyUnit).or(headings::moneyUnit).or(labelled::unit);
    }

    /** A funds block under this heading, which counts in what the cells around it say, or else the lines above. */
    FundBlock fundsUnder(Grid grid, int heading, FundColumns columns) {
        return new FundBlock(grid, heading, columns, moneyAround(grid, heading).orElseGet(this::moneyUnitElsewhere));
    }

    private Optional<MoneyUnit> moneyAround(Grid grid, int heading) {
        List<String> around = IntStream.rangeClosed(heading, Math.min(heading + 1, grid.rows() - 1))
                .boxed()
                .flatMap(row -> grid.written(row).stream())
                .map(GridCell::text)
                .toList();
        return Headings.moneyUnit(around).or(headings::moneyUnit);
    }

    /** Takes the block that was read; one that says less than the block before it (年度主要任务 with their money) is told and left out. */
    void take(FundBlock block, Grid grid, int heading) {
        if (funds != null && block.says() < funds.says()) {
            blocksLeftOut.add(Note.of(
                    "FUND_BLOCK_LEFT_OUT",
                    grid.begun(heading).stream().map(GridCell::text).collect(Collectors.joining(" "))));
        } else {
            funds = block;
            moneyUnit = moneyAround(grid, heading).orElse(null);
        }
    }

    private MoneyUnit moneyUnitElsewhere() {
        return page.moneyUnit().orElse(moneyBefore == null ? MoneyUnit.WAN_YUAN : moneyBefore);
    }

    boolean hasIndicators() {
        return !indicators.lines().isEmpty();
    }

    /** The form with what the report around it says. */
    ReadForm form(String fileName, String prose, int ordinaryYear) {
        List<Note> notes = new ArrayList<>(indicators.notes());
        boolean isLabelled = funds == null && labelled.areWhole();
        MoneyUnit money = isLabelled ? labelled.unit().or(headings::moneyUnit).orElse(null) : moneyUnit;
        if (money == null) {
            money = moneyUnitElsewhere();
            if (page.moneyUnit().isEmpty() && (funds != null || isLabelled)) {
                notes.add(Note.of(
                        moneyBefore == null ? "MONEY_UNIT_ASSUMED" : "MONEY_UNIT_OF_FORM_BEFORE", money.printed()));
            }
        }
        if (funds != null) {
            notes.addAll(funds.notes());
            notes.addAll(blocksLeftOut);
        }
        ProseFigures stated = new ProseFigures(prose, money);
        Map<ExpenditureKind, BigDecimal> expenditure = new EnumMap<>(ExpenditureKind.class);
        expenditure.putAll(stated.expenditure());
        if (funds != null) {
            expenditure.putAll(funds.expenditure());
        }
        String unit = orElse(subject.unit(), page.unit());
        String project = orElse(subject.project(), page.project());
        if (!Objects.equals(unit, subject.unit())
                || !Objects.equals(project, subject.project())
                || headings.fiscalYear().isEmpty() && page.fiscalYear().isPresent()
                || namedMoney().isEmpty() && page.moneyUnit().isPresent()) {
            notes.add(Note.of("PAGE_HEADER_READ", String.join(" ", page.lines())));
        }
        Form form = new Form(
                null,
                headings.kind().or(page::kind).orElse(project == null ? SubjectKind.DEPARTMENT : SubjectKind.PROJECT),
                unit,
                project,
                null,
                year(fileName, notes, ordinaryYear),
                money,
                null,
                isLabelled ? labelled.lines(money) : funds == null ? null : funds.lines(),
                stated.adjustment(),
                expenditure,
                goals.goal(),
                explanation.explained(execution(notes)),
                explanation.explained(indicators.lines()),
                declared(),
                prose.isBlank() ? null : prose);
        notes.addAll(explanation.notes());
        return new ReadForm(Limits.checked(form), notes);
    }

    private static String orElse(String own, Optional<String> above) {
        return own == null ? above.orElse(null) : own;
    }

    /** Said by this form, or above its pages, or by one before it in the file, or by the file's name. */
    private int year(String fileName, List<Note> notes, int ordinaryYear) {
        return headings.fiscalYear()
                .or(page::fiscalYear)
                .or(() -> yearOfFormBefore(notes))
                .or(() -> Headings.yearInName(fileName))
                .orElseGet(() -> {
                    notes.add(Note.of("FISCAL_YEAR_ASSUMED", String.valueOf(ordinaryYear)));
                    return ordinaryYear;
                });
    }

    private Optional<Integer> yearOfFormBefore(List<Note> notes) {
        if (yearBefore != null) {
            notes.add(Note.of("FISCAL_YEAR_OF_FORM_BEFORE", String.valueOf(yearBefore)));
        }
        return Optional.ofNullable(yearBefore);
    }

    /** The funds block's line, or the indicator table's; a form with neither has no execution line to score. */
    private ExecutionLine execution(List<Note> notes) {
        ExecutionLine block = funds != null ? funds.execution() : labelled.areWhole() ? labelled.execution() : null;
        indicators.keepApart(block);
        ExecutionLine line = indicators.execution();
        if (block == null && line == null) {
            notes.add(Note.of("NO_EXECUTION"));
            return new ExecutionLine(BigDecimal.ZERO, null, null, null);
        }
        if (line == null && givesNoPoints(block)) {
            if (makeHundred()) {
                notes.add(Note.of("EXECUTION_WITHOUT_POINTS"));
            }
            return new ExecutionLine(BigDecimal.ZERO, block.declaredRate(), null, block.deviationExplanation());
        }
        if (block == null || line == null) {
            return block == null ? line : block;
        }
        return new ExecutionLine(
                block.weight() == null ? line.weight() : block.weight(),
                block.declaredRate() == null ? line.declaredRate() : block.declaredRate(),
                block.declaredScore() == null ? line.declaredScore() : block.declaredScore(),
                block.deviationExplanation() == null ? line.deviationExplanation() : block.deviationExplanation());
    }

    /** Many forms print the money without points, and give all hundred to their indicators, or print no points at all. */
    private boolean givesNoPoints(ExecutionLine block) {
        boolean isPointless = block.weight() == null && block.declaredScore() == null;
        return isPointless && (makeHundred() || !indicators.areWeighted());
    }

    private boolean makeHundred() {
        return indicators.weights().compareTo(ALL_POINTS) == 0;
    }

    private DeclaredResult declared() {
        BigDecimal sum = indicators.total() == null ? subject.total() : indicators.total();
        boolean nothing = indicators.totalWeight() == null && sum == null && grade == null;
        return nothing ? null : new DeclaredResult(indicators.totalWeight(), sum, grade);
    }
}
