package org.tacet.web;

import io.javalin.http.Context;
import java.io.InputStream;
import java.util.Map;
import java.util.regex.Pattern;

/** The files of the page, sent as they are. */
final class PageFiles {

    /** No other name reaches the class path. */
    private static final Pattern NAME =
            Pattern.compile("page\\.(html|css)|map\\.json|favicon\\.svg|page/[a-z][a-z0-9-]*\\.js");

    private static final Map<String, String> TYPES = Map.of(
            "html", Reply.HTML,
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "json", Reply.JSON,
            "svg", "image/svg+xml");

    private PageFiles() {}

    static void start(Context context) {
        send(context, "page.html");
    }

    static void named(Context context) {
        send(context, context.path().substring(1));
    }

    private static void send(Context context, String name) {
        InputStream file = NAME.matcher(name).matches() ? PageFiles.class.getResourceAsStream(name) : null;
        if (file == null) {
            throw new Refusal(404, "found no such page, expected one that is linked");
        }
        context.contentType(TYPES.get(name.substring(name.lastIndexOf('.') + 1)))
                .header("Cache-Control", "no-cache")
                .result(file);
    }
}
