package org.placard.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationEvent;
import com.vaadin.flow.router.NavigationTrigger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.placard.fakes.Screen;
import org.placard.shared.text.ShippedWords;

@ViewPackages(packages = "org.placard.security")
class SignInViewTest extends BrowserlessTest {

    @Test
    void theBrowserItselfSendsTheFormSoThatNoPassphraseRestsHere() {
        var form = shown("")
                .view()
                .getElement()
                .getChildren()
                .filter(element -> element.getTag().equals("form"))
                .findFirst()
                .orElseThrow();

        assertThat(form.getAttribute("method")).isEqualTo("post");
        assertThat(form.getAttribute("action")).isEqualTo("sign-in");
    }

    @Test
    void thePassphraseIsHiddenUntilItIsAskedToBeSeen() {
        var screen = shown("");
        var words = screen.field("Passphrase (seven words)").getElement();
        assertThat(words.getAttribute("type")).isEqualTo("password");

        screen.press("Show the words");
        assertThat(words.getAttribute("type")).isEqualTo("text");

        screen.press("Hide the words");
        assertThat(words.getAttribute("type")).isEqualTo("password");
    }

    @Test
    void aRefusalNamesNeitherPart() {
        assertThat(shown("?refused").alerts())
                .containsExactly("Name and passphrase do not fit together. Look at the spelling and try again.");
    }

    @Test
    void aWaitIsSaidInSecondsAndAnInventedOneIsNotRepeated() {
        assertThat(shown("?wait=4").alerts()).containsExactly("Too many tries. Wait 4 seconds, then try again.");
        assertThat(shown("?wait=%3Cb%3E").alerts()).containsExactly("Too many tries. Wait 1 second, then try again.");
    }

    private static Screen shown(String query) {
        var view = new SignInView(ShippedWords.console());
        var screen = Screen.showing(view);
        var ui = UI.getCurrent();
        var going = new NavigationEvent(
                ui.getInternals().getRouter(), new Location("sign-in" + query), ui, NavigationTrigger.PAGE_LOAD);
        view.beforeEnter(new BeforeEnterEvent(going, SignInView.class, List.of()));
        return screen;
    }
}
