package org.placard;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.placard.shared.Benchmark;
import org.placard.shared.PlacardCommand;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures what matters, each against a rival in the same run. */
@Component
@Command(name = "bench", description = "Measures Placard against its rivals, as a table of ratios.")
class Bench implements PlacardCommand, Callable<Integer> {

    private final List<Benchmark> benchmarks;

    @Parameters(paramLabel = "NAME", description = "Which benchmarks; all of them where none is named.")
    List<String> names = List.of();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    CommandSpec spec;

    Bench(ObjectProvider<Benchmark> benchmarks) {
        this.benchmarks = benchmarks.stream()
                .sorted(Comparator.comparing(Benchmark::name))
                .toList();
    }

    @Override
    public Integer call() {
        refuseUnknownNames();
        var out = spec.commandLine().getOut();
        out.println("work | against | ratio | to reach | medians and spread");
        out.println("--- | --- | ---: | ---: | ---");
        benchmarks.stream()
                .filter(benchmark -> names.isEmpty() || names.contains(benchmark.name()))
                .forEach(benchmark -> print(benchmark, out));
        return 0;
    }

    private void refuseUnknownNames() {
        var known = benchmarks.stream().map(Benchmark::name).toList();
        names.stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw new ParameterException(
                    spec.commandLine(),
                    "There is no benchmark \"" + name + "\", there are: " + String.join(", ", known));
        });
    }

    private static void print(Benchmark benchmark, PrintWriter out) {
        for (var ratio : benchmark.run()) {
            out.printf(
                    Locale.ROOT,
                    "%s | %s | %s | %.2f | %s%n",
                    ratio.work(),
                    ratio.rival(),
                    said(ratio.ratio()),
                    ratio.target(),
                    ratio.spread());
            out.flush();
        }
    }

    private static String said(double ratio) {
        return Double.isNaN(ratio) ? "–" : String.format(Locale.ROOT, "%.2f", ratio);
    }
}
