package org.placard.event;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.placard.campaign.Campaigns;
import org.placard.fakes.InMemoryVault;
import org.placard.ledger.Ledger;
import org.placard.shared.Folders;
import org.placard.shared.text.ShippedWords;
import org.placard.vault.Vault;

/** A real event in practice over facts in memory, on 20 November 2026, for tests of the desk. */
public final class PractisedEvents {

    private PractisedEvents() {}

    public static Events begun(Path config, Campaigns campaigns) {
        try {
            Files.writeString(config.resolve("kiosk.yaml"), "event:\n  name: Practice table\n  languages: [en, de]\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var vault = new InMemoryVault();
        var events = events(config, campaigns, vault);
        events.begin(vault.unlock(InMemoryVault.ANNA, InMemoryVault.SEVEN_WORDS).orElseThrow());
        return events;
    }

    /** Where nobody has founded anything yet. */
    public static Events notBegun(Path config, Campaigns campaigns) {
        return events(config, campaigns, new InMemoryVault());
    }

    private static Events events(Path config, Campaigns campaigns, InMemoryVault vault) {
        return over(new NotedFacts(), config, campaigns, vault);
    }

    /** Where the test keeps the facts itself. */
    public static Events over(Ledger ledger, Path config, Campaigns campaigns, Vault vault) {
        return new JournalledEvents(
                ledger,
                vault,
                campaigns,
                new OpeningRules(campaigns, ShippedWords.texts(), ShippedWords.console()),
                published -> {},
                new Folders(config, config),
                Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC),
                Stream::empty);
    }

    public static EventDetails completeDetails() {
        return EventSample.complete();
    }
}
