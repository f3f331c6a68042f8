package org.tacet.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.tacet.model.FaultyInput;

/** Reads YAML 1.2, and so JSON, into items that know their line and column. */
public final class YamlFile {

    /** A body of ten thousand members and a history of thousands of events stay well below this. */
    public static final int LARGEST = 4 * 1024 * 1024;

    private static final Pattern EXPECTED = Pattern.compile("expected (.+), but (?:found|got) (.+)");
    private static final Pattern FOUND = Pattern.compile("(?:but )?found (.+)");

    private YamlFile() {}

    /**
     * Reads one document.
     *
     * @param file the name that faults show
     * @param faults where the items report what is wrong with them
     * @throws FaultyInput where the bytes are no such document at all
     */
    public static Item read(String file, byte[] bytes, Faults faults) {
        if (bytes.length > LARGEST) {
            throw new FaultyInput(file, 1, 1, "found " + bytes.length + " bytes, expected at most " + LARGEST);
        }
        String text = decode(file, bytes);
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setMaxAliasesForCollections(Integer.MAX_VALUE) // the guard counts them, and knows the place
                .setAllowNonScalarKeys(true) // the items know the place
                .setCodePointLimit(LARGEST)
                .build();
        Parser parser = new ParserImpl(settings, new StreamReader(settings, text));
        try {
            Optional<Node> node = new Composer(settings, new NestingLimit(file, parser)).getSingleNode();
            return new Item(
                    file,
                    node.orElseThrow(() -> new FaultyInput(
                            file, 1, 1, "found an empty file, expected keys such as title: and extends:")),
                    faults);
        } catch (MarkedYamlEngineException e) {
            boolean open = String.valueOf(e.getContext()).contains("quoted scalar")
                    && String.valueOf(e.getProblem()).contains("end of stream");
            Mark mark = (open
                            ? e.getContextMark().or(e::getProblemMark)
                            : e.getProblemMark().or(e::getContextMark))
                    .orElse(null);
            int line = mark == null ? 1 : mark.getLine() + 1;
            int column = mark == null ? 1 : mark.getColumn() + 1;
            throw new FaultyInput(
                    file,
                    line,
                    column,
                    open ? "found a quote that nothing closes, expected two" : problem(e.getProblem()));
        } catch (ReaderException e) {
            throw at(
                    file,
                    text,
                    text.offsetByCodePoints(0, e.getPosition()),
                    String.format(Locale.ROOT, "found the character U+%04X, expected text", e.getCodePoint()));
        } catch (YamlEngineException e) {
            throw new FaultyInput(file, 1, 1, problem(e.getMessage()));
        }
    }

    private static String decode(String file, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            throw at(file, text, text.length(), "found a byte that is not UTF-8, expected text");
        }
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            throw at(file, text, nul, "found a binary file, expected text");
        }
        return text;
    }

    private static FaultyInput at(String file, String text, int position, String message) {
        String before = text.substring(0, Math.min(position, text.length()));
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        int column = (int) before.substring(before.lastIndexOf('\n') + 1)
                        .codePoints()
                        .count()
                + 1;
        return new FaultyInput(file, line, column, message);
    }

    /** What the parser says, in the form of all faults. */
    private static String problem(String problem) {
        String said = String.valueOf(problem).replaceAll("\\s+", " ").strip();
        if (said.equals("expected <block end>, but found '<scalar>'")) {
            return "found more text behind a quoted one, expected the end of the line; a quote within quotes is written"
                    + " twice";
        }
        if (said.startsWith("mapping values are not allowed")) {
            return "found a colon within a value, expected the value in quotes";
        }
        if (said.contains("(TAB)")) {
            return "found a tab, expected spaces";
        }
        Matcher both = EXPECTED.matcher(said);
        if (both.matches()) {
            return "found " + both.group(2) + ", expected " + both.group(1);
        }
        Matcher found = FOUND.matcher(said);
        return found.matches()
                ? "found " + found.group(1) + ", expected YAML"
                : "found broken YAML (" + said + "), expected YAML";
    }
}
