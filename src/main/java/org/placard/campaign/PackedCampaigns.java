package org.placard.campaign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placard.shared.CampaignSlug;
import org.placard.shared.Folders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The campaigns as the packs folder had them when it was last read; reading again swaps all of them at once. */
@Component
class PackedCampaigns implements Campaigns {

    private static final Logger LOG = LoggerFactory.getLogger(PackedCampaigns.class);

    private final PulledPacks packs;
    private volatile Shelf shelf;

    PackedCampaigns(Folders folders) {
        packs = new PulledPacks(folders);
        shelf = readAll();
    }

    @Override
    public List<Campaign> all() {
        return List.copyOf(shelf.campaigns().values());
    }

    @Override
    public Optional<Campaign> bySlug(CampaignSlug slug) {
        return Optional.ofNullable(shelf.campaigns().get(slug));
    }

    @Override
    public List<PackFault> faults() {
        return shelf.faults();
    }

    @Override
    public void reload() {
        shelf = readAll();
    }

    private Shelf readAll() {
        var campaigns = new LinkedHashMap<CampaignSlug, Campaign>();
        var faults = new ArrayList<PackFault>();
        for (var folder : folders()) {
            switch (PackReader.read(folder)) {
                case PackReader.Read.Bad bad -> faults.addAll(bad.faults());
                case PackReader.Read.Good good -> put(good.campaign(), folder, campaigns, faults);
            }
        }
        faults.forEach(fault ->
                LOG.warn("Pack {} is left out: {}:{} {}", fault.pack(), fault.file(), fault.line(), fault.reason()));
        return new Shelf(campaigns, List.copyOf(faults));
    }

    private static void put(
            Campaign campaign, Path folder, Map<CampaignSlug, Campaign> campaigns, List<PackFault> faults) {
        if (campaigns.putIfAbsent(campaign.slug(), campaign) != null) {
            faults.add(new PackFault(
                    String.valueOf(folder.getFileName()),
                    CampaignFile.NAME,
                    0,
                    "Another pack has the slug \"" + campaign.slug() + "\" already: give this one its own"));
        }
    }

    private List<Path> folders() {
        var folder = packs.folder();
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var entries = Files.list(folder)) {
            return entries.filter(entry -> Files.isDirectory(entry)
                            && !String.valueOf(entry.getFileName()).startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the packs in " + folder, e);
        }
    }

    private record Shelf(Map<CampaignSlug, Campaign> campaigns, List<PackFault> faults) {}
}
