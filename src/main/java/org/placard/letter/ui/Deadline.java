package org.placard.letter.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.placard.campaign.Campaign;
import org.placard.campaign.Campaign.LetterAction;
import org.placard.event.Event;
import org.placard.letter.DeadlineRule;

/** What the letter's deadline means to who writes now. */
record Deadline(Said said, Campaign campaign, Event event) {

    Div notice() {
        var notice = new Div();
        notice.getElement().setAttribute("role", "note");
        var day = campaign.letter().map(LetterAction::deadline).orElse(null);
        var today = LocalDate.now(Clock.system(ZoneId.systemDefault()));
        if (day == null) {
            notice.setVisible(false);
            return notice;
        }
        switch (DeadlineRule.standing(campaign, event, today)) {
            case IN_TIME -> notice.setVisible(false);
            case LAST_DAYS -> notice.add(new Paragraph(said.of("deadline.near", "date", said.date(day))));
            case PASSED -> notice.add(new Paragraph(said.of("deadline.passed", "date", said.date(day))));
        }
        return notice;
    }
}
