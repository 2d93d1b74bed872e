package io.jixiao.form.check;

import io.jixiao.engine.across.ComparedLine;
import io.jixiao.engine.across.ComparedTable;
import io.jixiao.engine.across.CrossCheck;
import io.jixiao.engine.across.TableFinding;
import io.jixiao.engine.across.TableSubject;
import io.jixiao.engine.across.ToldText;
import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.Finding;
import io.jixiao.form.Form;
import io.jixiao.form.Form.IndicatorLine;
import io.jixiao.language.lexicon.Lexicons;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Forms that were handed in together, each with what is seen only when all of them lie side by side. */
public final class BesideEachOther {
    private BesideEachOther() {}

    /** The same forms in the same order, with the findings across them behind their own. */
    public static List<CheckedForm> compared(List<CheckedForm> forms) {
        CrossCheck check = new CrossCheck(
                forms.stream().map(it -> subject(it.form())).collect(Collectors.toSet()),
                Lexicons.find(Lexicons.ids().getLast()).orElseThrow());
        forms.forEach(it -> check.add(table(it)));
        List<List<Finding>> further = new ArrayList<>();
        forms.forEach(it -> further.add(new ArrayList<>()));
        for (TableFinding found : check.findings()) {
            found.as(forms.get(found.table()).rules().severities()).ifPresent(further.get(found.table())::add);
        }
        List<CheckedForm> compared = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            compared.add(forms.get(i).with(further.get(i)));
        }
        return compared;
    }

    private static ComparedTable table(CheckedForm checked) {
        Form form = checked.form();
        return new ComparedTable(
                subject(form),
                form.indicators().stream().map(BesideEachOther::line).toList(),
                texts(form),
                isFull(checked));
    }

    private static TableSubject subject(Form form) {
        return TableSubject.of(form.unit(), form.project());
    }

    private static ComparedLine line(IndicatorLine line) {
        return new ComparedLine(
                line.name() == null ? "" : line.name(), line.target(), line.actual(), line.deviationExplanation());
    }

    private static List<ToldText> texts(Form form) {
        List<ToldText> texts = new ArrayList<>();
        if (form.annualGoal() != null) {
            texts.add(ToldText.of("年度总体目标", Cell.PROSE, form.annualGoal().expected()));
            texts.add(ToldText.of("目标实际完成情况", Cell.PROSE, form.annualGoal().actual()));
        }
        for (IndicatorLine line : form.indicators()) {
            texts.add(ToldText.of("偏差原因分析及改进措施", Cell.EXPLANATION, line.deviationExplanation()));
        }
        texts.add(ToldText.of("报告正文", Cell.PROSE, form.prose()));
        return texts;
    }

    /** By its own total where it prints one, else by the rules. */
    private static @Nullable Boolean isFull(CheckedForm checked) {
        BigDecimal declared = checked.form().declared() == null
                ? null
                : checked.form().declared().total();
        BigDecimal total = declared == null ? checked.score().total() : declared;
        return total == null ? null : total.compareTo(checked.score().totalWeight()) == 0;
    }
}
