package org.tacet.cli;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;

/** The commands by name. */
final class Commands {

    private static final Map<String, Class<?>> ALL = all();

    /** Commands that tell of the other ones. */
    private static final List<String> TELLING = List.of("generate-completion", "help");

    private static final List<String> WITHOUT_RULES =
            List.of("check", "list", "schema", "init", "generate-completion", "help");

    private static final List<String> HELP = List.of("--help", "-h", "--version", "-V");

    private Commands() {}

    private static Map<String, Class<?>> all() {
        Map<String, Class<?>> all = new LinkedHashMap<>(); // in the order of the help
        all.put("run", RunCommand.class);
        all.put("explain", ExplainCommand.class);
        all.put("path", PathCommand.class);
        all.put("compare", CompareCommand.class);
        all.put("odds", OddsCommand.class);
        all.put("power", PowerCommand.class);
        all.put("timeline", TimelineCommand.class);
        all.put("sweep", SweepCommand.class);
        all.put("facts", FactsCommand.class);
        all.put("rules", RulesCommand.class);
        all.put("check", CheckCommand.class);
        all.put("test", TestCommand.class);
        all.put("report", ReportCommand.class);
        all.put("serve", ServeCommand.class);
        all.put("list", ListCommand.class);
        all.put("schema", SchemaCommand.class);
        all.put("init", InitCommand.class);
        all.put("generate-completion", GenerateCompletion.class);
        all.put("help", HelpCommand.class);
        return Collections.unmodifiableMap(all);
    }

    /**
     * Adds what a command line needs: the command that it begins with alone, as to make ready all of them takes much of
     * the time of a short answer; all where the line is about all of them or begins with none.
     */
    static void add(CommandLine line, String... args) {
        String first = args.length == 0 ? "" : args[0];
        if (ALL.containsKey(first) && !TELLING.contains(first)) {
            line.addSubcommand(first, ALL.get(first));
        } else {
            ALL.forEach(line::addSubcommand);
        }
    }

    /** True of a line that asks for the shipped rules, as far as its words tell. */
    static boolean shippedRules(String... args) {
        return args.length > 1
                && ALL.containsKey(args[0])
                && !WITHOUT_RULES.contains(args[0])
                && Stream.of(args).noneMatch(word -> HELP.contains(word) || word.startsWith("--rules"));
    }
}
