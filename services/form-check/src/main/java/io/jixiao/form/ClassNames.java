package io.jixiao.form;

import io.jixiao.engine.evaluation.IndicatorClass;
import io.jixiao.engine.evaluation.IndicatorSubclass;
import io.jixiao.language.heading.HeadingWords;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which class and subclass a form's words mean (产出指标（50分）, 社会公众或服务对象满意度指标). */
public final class ClassNames {
    private static final HeadingWords CLASSES = HeadingWords.of("classes");
    private static final HeadingWords SUBCLASSES = HeadingWords.of("subclasses");
    private static final HeadingWords OTHER_SCHEMES = HeadingWords.of("otherSchemes");

    private ClassNames() {}

    /** The class a first-level cell names; where it names none, the class that holds the subclass; null where neither tells. */
    public static @Nullable IndicatorClass classOf(@Nullable String printed, @Nullable IndicatorSubclass subclass) {
        Optional<IndicatorClass> named = named(printed);
        return named.isPresent() || subclass == null ? named.orElse(null) : holderOf(subclass);
    }

    /** The subclass a second-level cell names; null where it names none. */
    public static @Nullable IndicatorSubclass subclassOf(@Nullable String printed) {
        if (printed == null || printed.isBlank()) {
            return null;
        }
        return IndicatorSubclass.named(printed)
                .or(() -> SUBCLASSES.within(printed).map(IndicatorSubclass::valueOf))
                .orElse(null);
    }

    /** 履职效果 is a class of departments' forms of another scheme, beside 部门管理 and 能力建设, and no benefit. */
    private static Optional<IndicatorClass> named(@Nullable String printed) {
        if (printed == null || printed.isBlank()) {
            return Optional.empty();
        }
        return OTHER_SCHEMES.begins(printed)
                ? Optional.empty()
                : IndicatorClass.named(printed).or(() -> CLASSES.within(printed).map(IndicatorClass::valueOf));
    }

    private static IndicatorClass holderOf(IndicatorSubclass subclass) {
        return switch (subclass) {
            case QUANTITY, QUALITY, TIMELINESS, COST -> IndicatorClass.OUTPUT;
            case ECONOMIC, SOCIAL, ECOLOGICAL, SUSTAINED -> IndicatorClass.BENEFIT;
            case SERVICE_RECIPIENTS -> IndicatorClass.SATISFACTION;
        };
    }
}
