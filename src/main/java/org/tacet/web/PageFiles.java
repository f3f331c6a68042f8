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

    /** What the pages of a class need. */
    private static final Pattern CLASS =
            Pattern.compile("class/[a-z]+\\.(js|css)|page/(dom|words)\\.js|page\\.css|favicon\\.svg");

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
        asked(context, NAME);
    }

    /** A file of the pages of a class. */
    static void classFile(Context context) {
        asked(context, CLASS);
    }

    private static void asked(Context context, Pattern known) {
        String name = context.path().substring(1);
        if (!known.matcher(name).matches()) {
            throw nothing();
        }
        send(context, name);
    }

    /** Sends a file that there is. */
    static void send(Context context, String name) {
        InputStream file = PageFiles.class.getResourceAsStream(name);
        if (file == null) {
            throw nothing();
        }
        context.contentType(TYPES.get(name.substring(name.lastIndexOf('.') + 1)))
                .header("Cache-Control", "no-cache")
                .result(file);
    }

    private static Refusal nothing() {
        return new Refusal(404, "found no such page, expected one that is linked");
    }
}
