package org.placard.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A node with fresh data and the browsers around it. */
final class Stall implements AutoCloseable {

    private final RunningNode node;
    private final Browsers browsers = new Browsers();
    private List<Cookie> signedIn = List.of();

    private Stall(RunningNode node) {
        this.node = node;
    }

    static Stall set() {
        return with(Deployment.SHIPPED);
    }

    static Stall with(Path config) {
        return new Stall(RunningNode.on(freshData(), config));
    }

    /** Around a node that runs already. */
    static Stall around(RunningNode node) {
        return new Stall(node);
    }

    static Path freshData() {
        try {
            return Files.createTempDirectory("placard-journey").resolve("data");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    RunningNode node() {
        return node;
    }

    Browsers browsers() {
        return browsers;
    }

    /** A tablet that was made a kiosk, at its first screen, in the language. */
    Tablet tablet(Browsers.Size size, String language) {
        return enrol(browsers.tablet(size), language);
    }

    Tablet enrol(Page page, String language) {
        var words = Words.in(language);
        page.navigate(node.address() + "/");
        button(page, Words.in("en").of("kiosk.first.kiosk.choose")).click();
        page.waitForURL("**/k");
        return new Tablet(page, words, node.address()).speak();
    }

    /** A coordinator's browser, signed in; once is enough for as long as nobody locks the vault or leaves. */
    Page console() {
        var page = browsers.tablet(Browsers.Size.WIDE);
        page.context().addCookies(signedIn);
        page.navigate(node.address() + "/console");
        var menu = page.getByRole(AriaRole.NAVIGATION);
        var form = page.getByLabel(Words.in("en").of("console.signIn.passphrase"));
        assertThat(menu.or(form).first()).isVisible();
        if (form.isVisible() || !unlocked(page).isVisible()) {
            signIn(page);
        }
        return page;
    }

    private static Locator unlocked(Page page) {
        return button(page, Words.in("en").of("console.vault.lock"));
    }

    private void signIn(Page page) {
        var words = Words.in("en");
        page.context().clearCookies();
        page.navigate(node.address() + "/sign-in");
        page.getByLabel(words.of("console.signIn.name"), exactly()).fill(node.said("Sign-in name +(\\S+)"));
        page.getByLabel(words.of("console.signIn.passphrase")).fill(passphrase());
        button(page, words.of("console.signIn.button")).click();
        page.waitForURL("**/console**");
        signedIn = page.context().cookies().stream()
                .map(cookie -> new Cookie(cookie.name, cookie.value)
                        .setDomain(cookie.domain)
                        .setPath(cookie.path))
                .toList();
    }

    String passphrase() {
        return node.said("Passphrase +(.+)$");
    }

    /** How many signatures the console counts today, without unlocking anything. */
    int signaturesTaken() {
        return figure(0);
    }

    /** The same for letters. */
    int lettersTaken() {
        return figure(1);
    }

    /** The same for what was taken back. */
    int withdrawalsTaken() {
        return figure(2);
    }

    private int figure(int at) {
        var page = console();
        var figure = page.locator(".console-figures dd").nth(at).innerText();
        page.context().close();
        return Integer.parseInt(figure.strip());
    }

    static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    @Override
    public void close() {
        browsers.close();
        node.close();
    }
}
