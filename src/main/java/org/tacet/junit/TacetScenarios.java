package org.tacet.junit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the scenarios that a {@link PlayedScenarios} plays. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface TacetScenarios {

    /** Files, folders, or names of shipped scenarios, from where the tests run; {@code scenarios} is all shipped ones. */
    String[] value();
}
