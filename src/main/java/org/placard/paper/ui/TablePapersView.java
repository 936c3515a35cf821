package org.placard.paper.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.placard.campaign.Campaigns;
import org.placard.paper.Occasions;
import org.placard.paper.Papers;
import org.placard.shared.text.ConsoleWords;
import org.placard.shared.text.Texts;
import org.placard.shared.ui.PosterLink;

/** The papers for volunteers; nothing in them is anybody's, so the table need not be unlocked. */
@Route(value = "table/papers", autoLayout = false)
@AnonymousAllowed
@CssImport("./styles/console.css")
@CssImport("./styles/papers.css")
class TablePapersView extends Main implements HasDynamicTitle {

    private final transient ConsoleWords words;

    TablePapersView(Campaigns campaigns, Papers papers, Occasions occasions, ConsoleWords words, Texts texts) {
        this.words = words;
        addClassName("papers");
        getElement().setAttribute("lang", words.language().value());
        getElement().setAttribute("dir", words.language().isRightToLeft() ? "rtl" : "ltr");
        add(new H1(words.of("paper.menu")), back(), new PaperDesk(campaigns, papers, occasions, words, texts));
    }

    private Anchor back() {
        return PosterLink.quiet(words.of("table.title"), "/table");
    }

    @Override
    public String getPageTitle() {
        return words.of("paper.menu") + " · Placard";
    }
}
