package org.tacet.expect;

import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.tacet.expect.ScenarioTests.Result;
import org.tacet.model.Fault;
import org.tacet.report.Json;
import org.tacet.report.Text;

/** What came of the scenarios' expectations: as text, as {@code tacet/test/v1}, as JUnit XML. */
public final class TestReport {

    private final List<Result> results;
    private final long failed;
    private final Optional<Coverage> coverage;

    /**
     * A report.
     *
     * @param coverage what the rules had to do with it, where that is wanted
     */
    public TestReport(List<Result> results, Optional<Coverage> coverage) {
        this.results = results;
        this.coverage = coverage;
        this.failed = results.stream().filter(result -> !result.passed()).count();
    }

    public String text() {
        StringBuilder text = new StringBuilder();
        for (Result result : results) {
            if (!result.passed()) {
                text.append("FAILED ").append(result.file()).append('\n');
                lines(result).forEach(line -> text.append(Text.paragraph("  ", line)));
            }
        }
        return text.append(results.size() - failed)
                .append(" passed, ")
                .append(failed)
                .append(" failed\n")
                .append(coverage.map(Coverage::text).orElse(""))
                .toString();
    }

    public String json() {
        Map<String, Object> told = Json.map(
                "schema",
                "tacet/test/v1",
                "passed",
                results.size() - failed,
                "failed",
                failed,
                "scenarios",
                results.stream()
                        .map(result -> Json.map(
                                "file", result.file(),
                                "title", result.title(),
                                "passed", result.passed(),
                                "failures", lines(result)))
                        .toList());
        coverage.ifPresent(rules -> told.put("coverage", rules.json()));
        return Json.write(told);
    }

    /** A suite with a case for each scenario, and in it each thing that failed or is wrong with the file. */
    public String junitXml() {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("testsuite");
            xml.writeAttribute("name", "tacet");
            xml.writeAttribute("tests", String.valueOf(results.size()));
            long errors = results.stream()
                    .filter(result -> !result.faults().isEmpty())
                    .count();
            xml.writeAttribute("failures", String.valueOf(failed - errors));
            xml.writeAttribute("errors", String.valueOf(errors));
            xml.writeAttribute(
                    "time", seconds(results.stream().map(Result::took).reduce(Duration.ZERO, Duration::plus)));
            for (Result result : results) {
                xml.writeStartElement("testcase");
                xml.writeAttribute("classname", result.file());
                xml.writeAttribute("name", result.title().isEmpty() ? result.file() : result.title());
                xml.writeAttribute("time", seconds(result.took()));
                for (Checkpoint checkpoint : result.checkpoints()) {
                    String because = checkpoint
                            .because()
                            .map(reason -> "\nbecause: " + reason)
                            .orElse("");
                    for (String failure : checkpoint.failures()) {
                        wrong(xml, "failure", failure, failure + because);
                    }
                }
                for (Fault fault : result.faults()) {
                    wrong(xml, "error", fault.toString(), fault.toString());
                }
                xml.writeEndElement();
            }
            xml.writeEndElement();
            xml.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text + "\n";
    }

    private static void wrong(XMLStreamWriter xml, String kind, String message, String text) throws XMLStreamException {
        xml.writeStartElement(kind);
        xml.writeAttribute("message", message);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.3f", time.toMillis() / 1e3);
    }

    private static List<String> lines(Result result) {
        List<String> lines = new ArrayList<>(result.failures());
        result.faults().stream().map(Fault::toString).forEach(lines::add);
        return lines;
    }
}
