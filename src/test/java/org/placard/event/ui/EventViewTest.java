package org.placard.event.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placard.campaign.CampaignShelf;
import org.placard.event.Event.State;
import org.placard.event.Events;
import org.placard.event.PractisedEvents;
import org.placard.fakes.InMemoryVault;
import org.placard.fakes.Screen;
import org.placard.shared.CampaignSlug;
import org.placard.shared.LanguageTag;
import org.placard.shared.text.ShippedWords;
import org.placard.shared.ui.Ticks;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@ViewPackages(packages = "org.placard.event.ui.none")
class EventViewTest extends BrowserlessTest {

    @TempDir
    private Path config;

    private Events events;
    private EventView view;

    @BeforeEach
    void signInAndLook() {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("anna", ""));
        var campaigns = CampaignShelf.in(config).campaigns();
        events = PractisedEvents.begun(config, campaigns);
        view = new EventView(events, campaigns, ShippedWords.console(), ShippedWords.texts());
        UI.getCurrent().add(view);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whatIsMissingIsListedAndOpeningIsNotOffered() {
        assertThat(screen().items())
                .hasSize(5)
                .anyMatch(item -> item.contains("Deutsch") && item.endsWith("5 parts missing"));
        assertThat(buttons()).doesNotContain("Open the event");
    }

    @Test
    void theNoticeIsAskedForInEachLanguageOnShow() {
        fill("organisation", "Placard Bern");
        fill("contact", "data@example.org");
        fill("deletionOn", "2027-01-31");
        for (var language : List.of("en", "de")) {
            for (var part : List.of("purpose", "recipients", "countries", "rights", "complaintAuthority")) {
                fill(part + "-" + language, "Said in " + language);
            }
        }
        press("Save");
        assertThat(events.current().details().notices()).hasSize(2);
        assertThat(events.missingBeforeOpening()).isEmpty();
        assertThat(buttons()).contains("Open the event");
    }

    @Test
    void aNoticeThatWasNotBegunLeadsToItsFirstPart() {
        assertThat(fold("Deutsch").isOpen()).isFalse();

        pressOn("Deutsch");

        assertThat(fold("Deutsch").isOpen()).isTrue();
        assertThat(fold("English").isOpen()).isFalse();
    }

    @Test
    void ofANoticeThatWasBegunEachMissingPartIsNamedAndLeadsToItsField() {
        for (var part : List.of("purpose", "recipients", "countries")) {
            fill(part + "-de", "Gesagt");
        }
        press("Save");
        assertThat(screen().items())
                .anyMatch(item ->
                        item.contains("Deutsch") && item.endsWith("Rights of those who sign" + "Where to complain"));

        press("Where to complain");

        assertThat(fold("Deutsch").isOpen()).isTrue();
    }

    @Test
    void aNoticeSaysInItsHeadingWhetherAnythingIsMissing() {
        assertThat(fold("Deutsch").getSummary().getElement().getTextRecursively())
                .contains("5 parts missing");

        for (var part : List.of("purpose", "recipients", "countries", "rights")) {
            fill(part + "-de", "Gesagt");
        }
        assertThat(fold("Deutsch").getSummary().getElement().getTextRecursively())
                .contains("1 part missing");
        fill("complaintAuthority-de", "EDÖB");
        assertThat(fold("Deutsch").getSummary().getElement().getTextRecursively())
                .contains("complete");
    }

    @Test
    void campaignsAndLanguagesAreTickedByTheirNames() {
        tick("Press", true);
        tick("简体中文", true);
        tick("Deutsch", false);
        press("Save");

        assertThat(events.current().details().campaigns()).containsExactly(new CampaignSlug("free-the-press"));
        assertThat(events.current().details().languages())
                .extracting(LanguageTag::value)
                .containsExactly("en", "zh");
    }

    @Test
    void theLanguageThatKiosksReturnToStandsFirst() {
        screen().write("Language that kiosks return to", "de");
        press("Save");

        assertThat(events.current().details().languages())
                .extracting(LanguageTag::value)
                .containsExactly("de", "en");
    }

    @Test
    void aLanguageTakenOffShowKeepsItsNotice() {
        complete();
        tick("Deutsch", false);
        press("Save");
        assertThat(fold("Deutsch").isVisible()).isFalse();

        tick("Deutsch", true);

        assertThat(fold("Deutsch").isVisible()).isTrue();
        assertThat(fold("Deutsch").getSummary().getElement().getTextRecursively())
                .contains("complete");
    }

    @Test
    void openingAsksOnceMore() {
        complete();
        press("Open the event");
        assertThat(events.current().state()).isEqualTo(State.PRACTICE);
        press("Yes, open");
        assertThat(events.current().state()).isEqualTo(State.OPEN);
    }

    @Test
    void openingCanBeThoughtBetterOf() {
        complete();
        press("Open the event");
        press("Cancel");
        assertThat(buttons()).contains("Open the event").doesNotContain("Yes, open");
        assertThat(events.current().state()).isEqualTo(State.PRACTICE);
    }

    @Test
    void aDayThatCannotBeReadIsNotSaved() {
        fill("country", "Switzerland");
        press("Save");
        assertThat(view.getElement().getTextRecursively()).contains("Not saved.");
        assertThat(events.current().details().country().value()).isEqualTo("CH");
    }

    @Test
    void aPromiseThatWouldBeBrokenIsNamed() {
        complete();
        press("Open the event");
        press("Yes, open");
        fill("organisation", "Somebody else");
        press("Save");
        assertThat(view.getElement().getTextRecursively()).contains("People signed under this organisation");
        assertThat(events.current().details().organisation()).isEqualTo("Placard Bern");
    }

    @Test
    void aLateAcceptanceIsRecordedWithWhoSaidSo() {
        fill("late-office", "Amnesty Bern");
        fill("late-said-by", "B. Muster");
        fill("late-said-on", "2026-11-01");
        press("Record");
        assertThat(events.current().acceptsLate(new CampaignSlug("free-the-press")))
                .isTrue();
        assertThat(view.getElement().getTextRecursively()).contains("said B. Muster on 2026-11-01");
    }

    private void complete() {
        events.describe(PractisedEvents.completeDetails(), InMemoryVault.ANNA);
        view.removeFromParent();
        view = new EventView(
                events, CampaignShelf.in(config).campaigns(), ShippedWords.console(), ShippedWords.texts());
        UI.getCurrent().add(view);
    }

    private Screen screen() {
        return new Screen(view);
    }

    private void pressOn(String part) {
        var lead = buttons().stream().filter(text -> text.contains(part)).findFirst();
        press(lead.orElseThrow());
    }

    private void tick(String label, boolean ticked) {
        ((Ticks.Box) screen().field(label)).setValue(ticked);
    }

    private NativeDetails fold(String language) {
        return screen().all(NativeDetails.class)
                .filter(fold ->
                        fold.getSummary().getElement().getTextRecursively().startsWith(language))
                .findFirst()
                .orElseThrow();
    }

    private void fill(String id, String value) {
        all(view, AbstractField.class).stream()
                .filter(field -> field.getId().orElse("").equals(id))
                .findFirst()
                .orElseThrow()
                .getElement()
                .setProperty("value", value);
    }

    private void press(String text) {
        var pressed = all(view, NativeButton.class).stream()
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(pressed, new ClickEvent<>(pressed));
    }

    private List<String> buttons() {
        return all(view, NativeButton.class).stream().map(NativeButton::getText).toList();
    }

    private static <T extends Component> List<T> all(Component root, Class<T> type) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(child -> all(child, Component.class).stream()))
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
