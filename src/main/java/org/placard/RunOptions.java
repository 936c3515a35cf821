package org.placard;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What {@code run} understands. */
@Command(name = "run", description = "Starts everything: kiosk pages, console and the records behind them.")
class RunOptions {

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "Port to listen on (default 8080).")
    int port;

    @Option(names = "--data", paramLabel = "DIR", description = "Where records and keys are kept.")
    @Nullable
    Path data;

    @Option(names = "--lan", description = "Lets other devices on this network in, by TLS.")
    boolean lan;

    @Option(
            names = "--hub",
            description = "Gathers what other machines bring: lets them in as --lan does, and keeps everything in the"
                    + " database that kiosk.yaml names, if it names one.")
    boolean hub;

    @Option(names = "--service", description = "Never makes keys by itself; asks for ./placard init first.")
    boolean service;

    @Option(names = "--train", hidden = true, description = "Ends once the first screen was served.")
    boolean train;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this help.")
    boolean help;

    Map<String, Object> asProperties(String standardData) {
        var properties = new LinkedHashMap<String, Object>();
        properties.put("server.port", port);
        properties.put("placard.service", service);
        properties.put("placard.train", train);
        var folder = data != null ? data : Path.of(standardData);
        properties.put("placard.data", folder.toString());
        properties.put("server.address", "127.0.0.1");
        if (lan || hub) {
            properties.putAll(LanAccess.properties(folder));
        }
        return properties;
    }
}
