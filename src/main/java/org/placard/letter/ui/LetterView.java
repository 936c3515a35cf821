package org.placard.letter.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.placard.campaign.Campaign;
import org.placard.kiosk.OnShow;
import org.placard.letter.LetterDesk;
import org.placard.letter.LetterDesk.Answer;
import org.placard.letter.LetterDesk.Slip;
import org.placard.letter.Letters;
import org.placard.printing.Whereabouts;
import org.placard.shared.CampaignSlug;
import org.placard.shared.text.Texts;
import org.placard.shared.ui.Accent;
import org.placard.shared.ui.CurrentLanguage;

/** Writing a letter to the official, with the page beside it as it will print, and the number it gets. */
@Route("k/c/:slug/letter")
@AnonymousAllowed
@CssImport("./styles/letter.css")
class LetterView extends Div implements BeforeEnterObserver, LocaleChangeObserver {

    private final LetterDesk desk;
    private final Letters letters;
    private final Texts texts;
    private final OnShow onShow;
    private final Whereabouts whereabouts;
    private Slip slip;
    private @Nullable Sheet sheet;
    private @Nullable LetterForm form;
    private @Nullable LetterKept kept;

    LetterView(LetterDesk desk, Letters letters, Texts texts, OnShow onShow, Whereabouts whereabouts) {
        this.desk = desk;
        this.letters = letters;
        this.texts = texts;
        this.onShow = onShow;
        this.whereabouts = whereabouts;
        this.slip = desk.begin();
        addClassName("letter");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var campaign = event.getRouteParameters().get("slug").flatMap(this::campaign);
        if (campaign.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        new Accent(campaign.get().accent()).paint(this);
        begin(campaign.get());
        show();
    }

    /** Coming from a letter that was handed in, the same person writes another one. */
    private void begin(Campaign campaign) {
        var before = kept == null ? null : sheet;
        sheet = before == null ? blank(campaign) : before.forAnother(campaign, CurrentLanguage.get());
        slip = desk.begin();
        kept = null;
    }

    private Sheet blank(Campaign campaign) {
        return new Sheet(campaign, desk.event().details(), CurrentLanguage.get());
    }

    /** What was written stays; only the words around it change. */
    @Override
    public void localeChange(LocaleChangeEvent event) {
        show();
    }

    private Optional<Campaign> campaign(String slug) {
        try {
            return desk.campaign(new CampaignSlug(slug));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private void show() {
        var written = sheet;
        if (written == null) {
            return;
        }
        removeAll();
        var said = new Said(texts, CurrentLanguage.get());
        if (kept != null) {
            add(new LetterDone(said, desk, whereabouts, onShow.campaigns(), kept, this::keepNoTrace));
        } else {
            form = new LetterForm(said, desk, letters, written, this::handIn, this::show);
            add(form);
        }
    }

    private void handIn() {
        var shown = form;
        if (shown == null || kept != null) {
            return;
        }
        var letter = shown.letter();
        if (letter.isEmpty()) {
            return;
        }
        switch (desk.take(slip, letter.get())) {
            case Answer.Kept(var number, var receipt) -> {
                kept = new LetterKept(slip.id(), number, receipt, letter.get(), shown.campaign());
                keepOnlyWhoWrote();
                show();
            }
            case Answer.Unprintable(var why) -> shown.refuse(why);
            case Answer.Closed() -> shown.fail("failed.closed");
            case Answer.NotReady() -> shown.fail("failed.notReady");
            case Answer.NotKept() -> shown.fail("failed.store");
        }
    }

    /** The words are on disk and needed here only to fetch the page; who wrote them stays for another letter. */
    private void keepOnlyWhoWrote() {
        var written = sheet;
        if (written != null) {
            sheet = written.forAnother(written.campaign(), CurrentLanguage.get());
        }
    }

    /** The screen has forgotten the receipt already; here it goes with all that stayed. */
    private void keepNoTrace() {
        if (kept != null) {
            kept = kept.withoutTrace();
            sheet = blank(kept.campaign());
        }
    }
}
