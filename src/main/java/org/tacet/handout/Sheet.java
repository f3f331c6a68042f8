package org.tacet.handout;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/** Lays a handout out as one file: no script, no reference to anything outside, styles only its own. */
public final class Sheet {

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Sheet.class.getClassLoader(), "org.tacet.web.templates");

    private static final String CSS = css();

    private static final String STYLE =
            "default-src 'none'; style-src 'sha256-" + hash(CSS) + "'; base-uri 'none'; form-action 'none'";

    /** What a server adds to the policy that the file itself states. */
    public static final String POLICY = STYLE + "; frame-ancestors 'none'";

    private Sheet() {}

    /** The file. */
    public static String of(Handout handout) {
        StringOutput html = new StringOutput();
        TEMPLATES.render("handout.jte", Map.of("sheet", handout, "css", CSS, "policy", STYLE), html);
        return html.toString();
    }

    /** The rules, and what turned on them. */
    public static String coverage(CoverageSheet sheet) {
        StringOutput html = new StringOutput();
        TEMPLATES.render("coverage.jte", Map.of("sheet", sheet), html);
        return html.toString();
    }

    /** The table alone, as a picture. */
    public static String picture(RoundTable table, String outcome) {
        StringOutput svg = new StringOutput();
        TEMPLATES.render("picture.jte", Map.of("table", table, "outcome", outcome, "css", CSS), svg);
        return svg.toString();
    }

    private static String css() {
        try (InputStream file = Sheet.class.getResourceAsStream("handout.css")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
