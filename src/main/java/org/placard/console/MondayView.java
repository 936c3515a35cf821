package org.placard.console;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.placard.campaign.Campaign;
import org.placard.campaign.Campaigns;
import org.placard.event.Event;
import org.placard.event.Events;
import org.placard.ledger.ActionKind;
import org.placard.ledger.Ledger;
import org.placard.ledger.Tally;
import org.placard.shared.text.ConsoleWords;

/** One page to print on Monday: what came of the event, in numbers alone, so that nothing needs unlocking. */
@Route("console/monday")
@Menu(title = "console.menu.monday", order = 80)
@RolesAllowed("COORDINATOR")
class MondayView extends Page {

    MondayView(Events events, Ledger ledger, Campaigns campaigns, ToLookAt toLookAt, ConsoleWords words) {
        super(words, "console.menu.monday");
        var event = events.current();
        add(new H1(event.details().name()), soft(when(event)));
        if (event.isPractice()) {
            add(alert(words.of("console.monday.practice")));
        }
        add(card("console.monday.byCampaign", byCampaign(ledger.tally(event.id()), event, campaigns)));
        add(card("console.monday.problems", problems(toLookAt)));
        add(soft(words.of("console.monday.withdrawn")), new PrintButton(words.of("console.monday.print")));
    }

    private String when(Event event) {
        var details = event.details();
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(words.locale());
        var date = details.from() == null ? LocalDate.now(ZoneId.systemDefault()) : details.from();
        return details.place().isBlank() ? day.format(date) : details.place() + ", " + day.format(date);
    }

    private PlainTable byCampaign(Tally tally, Event event, Campaigns campaigns) {
        var table = new PlainTable(
                words.of("console.monday.byCampaign"),
                words.of("console.monday.campaign"),
                words.of("console.today.signatures"),
                words.of("console.today.letterActions"),
                words.of("console.today.withdrawals"));
        boolean practice = event.isPractice();
        for (var campaign : campaigns.all()) {
            table.row(
                    title(campaign),
                    tally.count(campaign.slug(), ActionKind.SIGNATURE, practice),
                    tally.count(campaign.slug(), ActionKind.LETTER, practice),
                    tally.count(campaign.slug(), ActionKind.WITHDRAWAL, practice));
        }
        return table.row(
                words.of("console.monday.together"),
                tally.count(ActionKind.SIGNATURE, practice),
                tally.count(ActionKind.LETTER, practice),
                tally.count(ActionKind.WITHDRAWAL, practice));
    }

    private String title(Campaign campaign) {
        return campaign.text(words.language()).shortTitle();
    }

    private UnorderedList problems(ToLookAt toLookAt) {
        var list = new UnorderedList();
        toLookAt.findings().forEach(finding -> list.add(new ListItem(finding.message())));
        if (list.getElement().getChildCount() == 0) {
            list.add(new ListItem(words.of("console.today.nothingToLookAt")));
        }
        return list;
    }
}
