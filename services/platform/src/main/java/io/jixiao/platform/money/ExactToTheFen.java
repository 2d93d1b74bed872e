package io.jixiao.platform.money;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** The sum is a whole number of fen (0.01 yuan). */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ExactToTheFen.Validator.class)
public @interface ExactToTheFen {

    String message() default "{io.jixiao.money.ExactToTheFen}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Validator implements ConstraintValidator<ExactToTheFen, MoneyInput> {

        @Override
        public boolean isValid(@Nullable MoneyInput money, ConstraintValidatorContext context) {
            if (money == null || money.amount() == null || !money.amount().matches("-?\\d{1,14}(\\.\\d{1,8})?")) {
                return true; // other constraints speak of that
            }
            if (money.shifted().stripTrailingZeros().scale() <= 2) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("amount")
                    .addConstraintViolation();
            return false;
        }
    }
}
