package io.jixiao.platform.web.idempotency;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a resource method that changes something. It runs in one transaction with the record of its answer: where the
 * request carries an {@code Idempotency-Key} that was used before, the first answer is given again and nothing is done;
 * where the method fails, nothing is kept. The method returns a {@code RestResponse}.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Write {}
