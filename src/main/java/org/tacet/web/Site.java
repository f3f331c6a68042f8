package org.tacet.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What there is under which path. */
final class Site {

    /** The files of the page that are sent as they are; no other name reaches the class path. */
    private static final Pattern FILE =
            Pattern.compile("/(page\\.css|map\\.json|favicon\\.svg|page/[a-z][a-z0-9-]*\\.js)");

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "json", Reply.JSON,
            "svg", "image/svg+xml");

    private final Map<String, Endpoint> endpoints = new LinkedHashMap<>();

    Site(Questions questions, Downloads downloads) {
        endpoints.put("/", parameters -> file("page.html").orElseThrow());
        endpoints.put("/api/scenarios", questions::scenarios);
        endpoints.put("/api/answer", questions::answer);
        endpoints.put("/api/path", questions::path);
        endpoints.put("/api/procedures", questions::procedures);
        endpoints.put("/api/conflicts", questions::conflicts);
        endpoints.put("/api/explain", questions::explain);
        endpoints.put("/report.html", downloads::sheet);
        endpoints.put("/scenario.yaml", downloads::yaml);
        endpoints.put("/outcome.json", downloads::json);
        endpoints.put("/outcome.csv", downloads::csv);
    }

    /** What answers under a path; empty where there is nothing. */
    Optional<Endpoint> endpoint(String path) {
        if (FILE.matcher(path).matches()) {
            return file(path.substring(1)).map(reply -> parameters -> reply);
        }
        return Optional.ofNullable(endpoints.get(path));
    }

    private static Optional<Reply> file(String name) {
        try (InputStream file = Site.class.getResourceAsStream(name)) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(Reply.of(TYPES.get(name.substring(name.lastIndexOf('.') + 1)), file.readAllBytes())
                            .with("Cache-Control", "no-cache"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
