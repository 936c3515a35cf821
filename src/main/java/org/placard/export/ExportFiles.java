package org.placard.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Function;
import org.placard.campaign.Campaigns;
import org.placard.counting.Verdicts;
import org.placard.event.Event;
import org.placard.event.EventDetails;
import org.placard.event.Events;
import org.placard.shared.ActionId;
import org.placard.shared.CampaignSlug;
import org.placard.shared.Delivery;
import org.placard.shared.LetterProgress;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Begins the file that an order asks for. */
@Component
class ExportFiles {

    private final Events events;
    private final Campaigns campaigns;
    private final ObjectProvider<LetterProgress> progress;
    private final ObjectProvider<HandOverPress> press;

    ExportFiles(
            @Lazy Events events,
            @Lazy Campaigns campaigns,
            ObjectProvider<LetterProgress> progress,
            ObjectProvider<HandOverPress> press) {
        this.press = press;
        this.events = events;
        this.campaigns = campaigns;
        this.progress = progress;
    }

    ExportFile begin(ExportOrder order, Verdicts verdicts, OutputStream out) throws IOException {
        Table.Kind csv = columns -> CsvTable.begin(columns, out);
        Table.Kind xlsx = columns -> XlsxTable.begin(columns, out);
        return switch (order.format()) {
            case CSV -> ListFile.begin(order, verdicts, csv);
            case XLSX -> ListFile.begin(order, verdicts, xlsx);
            case REGISTER -> RegisterFile.begin(order, csv, this::progress, ways(order));
            case REGISTER_XLSX -> RegisterFile.begin(order, xlsx, this::progress, ways(order));
            case OSDI -> OsdiFile.begin(order, campaigns, out);
            case PDF -> new HandOverFile(order, press.getObject(), out);
        };
    }

    private Optional<LetterProgress.Stage> progress(ActionId letter) {
        return progress.stream().flatMap(told -> told.of(letter).stream()).findFirst();
    }

    /** How letters of a campaign reach their target, as the event has it. */
    private Function<CampaignSlug, Delivery> ways(ExportOrder order) {
        var details = events.all().stream()
                .filter(event -> event.id().equals(order.event()))
                .map(Event::details)
                .findFirst()
                .orElseGet(() -> events.current().details());
        return slug -> way(details, slug);
    }

    private Delivery way(EventDetails details, CampaignSlug slug) {
        return campaigns
                .bySlug(slug)
                .map(campaign -> details.deliveryTo(campaign.target()))
                .orElse(details.delivery());
    }
}
