package org.tacet.web;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.util.MultiMap;
import org.eclipse.jetty.util.UrlEncoded;

/** What an address asks for, by name, in the order given. */
final class Parameters {

    private Parameters() {}

    /**
     * The parameters of a request.
     *
     * @throws Refusal where they are not UTF-8
     */
    static Map<String, List<String>> of(Context context) {
        MultiMap<String> parameters = new MultiMap<>(new LinkedHashMap<>());
        if (context.queryString() != null) {
            try {
                UrlEncoded.decodeUtf8To(context.queryString(), parameters);
            } catch (IllegalArgumentException | IllegalStateException e) {
                throw Refusal.badAddress(
                        List.of("found an address that is not UTF-8, expected one such as the page gives"));
            }
        }
        return parameters;
    }
}
