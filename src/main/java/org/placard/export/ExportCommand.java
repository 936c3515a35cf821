package org.placard.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.placard.campaign.Campaign;
import org.placard.campaign.Campaigns;
import org.placard.export.ExportOrder.Audience;
import org.placard.shared.CampaignSlug;
import org.placard.shared.PlacardCommand;
import org.springframework.stereotype.Component;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./placard export}: what the console's export page does, for those at a terminal. */
@Component
@Command(
        name = "export",
        description = "Writes what was signed to a file, once the vault was opened with a coordinator's passphrase.")
final class ExportCommand implements PlacardCommand, Callable<Integer> {

    private final CsvExport export;
    private final Campaigns campaigns;
    private final TerminalUnlocking unlocking;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--campaign", required = true, paramLabel = "SLUG", description = "Which campaign.")
    private String campaign = "";

    @Option(names = "--format", required = true, paramLabel = "csv", description = "The kind of file: csv.")
    private String format = "";

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where to write.")
    private Path out = Path.of("");

    @Option(
            names = "--for",
            defaultValue = "hand-over",
            paramLabel = "WHOM",
            description = "hand-over: only names whose owners agreed to that (the default). team: everything given.")
    private String audience = "hand-over";

    @Option(names = "--practice", description = "Writes what was taken in practice too.")
    private boolean practice;

    @Option(names = "--as", paramLabel = "NAME", description = "Who unlocks; needed where there are several.")
    private @Nullable String name;

    ExportCommand(CsvExport export, Campaigns campaigns, TerminalUnlocking unlocking) {
        this.export = export;
        this.campaigns = campaigns;
        this.unlocking = unlocking;
    }

    @Override
    public Integer call() {
        requireCsv();
        var order = new ExportOrder(knownCampaign(), audience(), practice);
        try (var vault = unlocking.unlock(spec.commandLine(), name)) {
            return say(WholeFile.write(out, file -> export.write(order, vault, file, Progress.unwatched())));
        } catch (IOException e) {
            throw new ParameterException(
                    spec.commandLine(), "Cannot write " + out + ": is its folder there, with room?", e);
        }
    }

    private int say(Exported exported) {
        var terminal = spec.commandLine();
        switch (exported) {
            case Exported.Written written -> terminal.getErr().println(sentence(written));
            case Exported.Cancelled() -> terminal.getErr().println("Stopped; nothing was written.");
            case Exported.WithdrawalsUnreadable(int count) ->
                terminal.getErr()
                        .println(count + " withdrawals do not open, so nothing was written. Run ./placard"
                                + " verify to see what is damaged.");
        }
        return exported instanceof Exported.Written ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    private static String sentence(Exported.Written written) {
        return written.rows() + " rows written; left out: " + written.withdrawn() + " taken back, "
                + written.withoutConsent() + " without consent, " + written.unreadable() + " that do not open.";
    }

    private void requireCsv() {
        if (!format.equals("csv")) {
            throw refused("The only format is csv, not \"" + format + "\".");
        }
    }

    private CampaignSlug knownCampaign() {
        return campaigns.all().stream()
                .map(Campaign::slug)
                .filter(slug -> slug.value().equals(campaign))
                .findFirst()
                .orElseThrow(() -> refused("There is no campaign \"" + campaign + "\" in the packs folder."));
    }

    private Audience audience() {
        return switch (audience.toLowerCase(Locale.ROOT)) {
            case "hand-over" -> Audience.HAND_OVER;
            case "team" -> Audience.TEAM;
            default -> throw refused("--for takes hand-over or team, not \"" + audience + "\".");
        };
    }

    private ParameterException refused(String why) {
        return new ParameterException(spec.commandLine(), why);
    }
}
