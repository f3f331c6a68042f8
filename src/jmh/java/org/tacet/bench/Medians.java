package org.tacet.bench;

import java.util.Collection;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.util.Statistics;

/** Runs benchmarks with JMH's own options, and prints the median of each: means say little on a machine that is shared. */
public final class Medians {

    private Medians() {}

    public static void main(String[] args) throws RunnerException, CommandLineOptionException {
        Collection<RunResult> results = new Runner(new CommandLineOptions(args)).run();
        System.out.printf("%n%-60s %12s %12s %12s  %s%n", "", "median", "least", "most", "unit");
        for (RunResult each : results) {
            Result<?> result = each.getPrimaryResult();
            Statistics all = result.getStatistics();
            System.out.printf(
                    "%-60s %12.2f %12.2f %12.2f  %s%n",
                    name(each), all.getPercentile(50), all.getMin(), all.getMax(), result.getScoreUnit());
            if (each.getParams().getMode() == Mode.SampleTime) {
                System.out.printf("%-60s %12.2f%n", "  95th percentile", all.getPercentile(95));
            }
        }
    }

    private static String name(RunResult result) {
        String benchmark = result.getParams().getBenchmark();
        String parameters = result.getParams().getParamsKeys().stream()
                .map(key -> " " + key + "=" + result.getParams().getParam(key))
                .collect(Collectors.joining());
        return benchmark.substring(benchmark.lastIndexOf('.', benchmark.lastIndexOf('.') - 1) + 1) + parameters;
    }
}
