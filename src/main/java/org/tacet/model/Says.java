package org.tacet.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A kind of fact in words, with {@code {names}} of its components, as in a rule's {@code @says}. Where a component is not
 * known, a member is "a member" and a candidate "a candidate".
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Says {

    /** That there is such a fact. */
    String value();

    /** That there is none; {@code {member}} is "no member" where any member would do. */
    String none();

    /**
     * The components that tell such facts apart where there is at most one for each: {@code "member candidate"}; {@code
     * "all"} where there is at most one at all; empty where there may be any number.
     */
    String one() default "";
}
