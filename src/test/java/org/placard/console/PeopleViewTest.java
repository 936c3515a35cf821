package org.placard.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placard.fakes.Screen;
import org.placard.fakes.WholeNode;
import org.placard.security.Coordinators;
import org.placard.vault.CoordinatorName;

@ViewPackages(packages = "org.placard.console")
class PeopleViewTest extends BrowserlessTest {

    private static final String NEW_NAME = "Sign-in name: lower-case letters, digits, dots and hyphens";

    private static WholeNode node;

    @BeforeAll
    static void aNode(@TempDir Path data) {
        node = new WholeNode(data);
    }

    @AfterAll
    static void close() {
        node.close();
    }

    @BeforeEach
    void unlock() {
        node.unlock();
    }

    @Test
    void nobodyShutsOutThemselves() {
        assertThat(people().rows("Coordinators")).contains("anna | you");
    }

    @Test
    void lockedNobodyIsLetIn() {
        node.lock();

        assertThat(people().buttons()).doesNotContain("Let somebody in");
    }

    @Test
    void whoIsLetInGetsSevenWordsThatAreShownOnce() {
        var page = people().write(NEW_NAME, "bea").press("Let somebody in");

        assertThat(page.text()).contains("bea signs in with these seven words.");
        page.press("Written down");
        assertThat(page.text()).doesNotContain("these seven words");
        assertThat(page.rows("Coordinators")).contains("bea | Shut out");
    }

    @Test
    void aNameThatIsTakenOrIsNoneIsRefused() {
        assertThat(people().write(NEW_NAME, "anna").press("Let somebody in").alerts())
                .containsExactly("The name anna is taken already.");
        assertThat(people().write(NEW_NAME, "Anna Muster")
                        .press("Let somebody in")
                        .alerts())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("A sign-in name has up to 40");
    }

    @Test
    void shuttingOutAsksOnceMore() {
        var cleo = new CoordinatorName("cleo");
        node.bean(Coordinators.class).add(cleo, node.open());
        var page = people();

        page.pressIn("cleo", "Shut out").press("Leave as it is");
        assertThat(node.bean(Coordinators.class).all()).contains(cleo);

        page.pressIn("cleo", "Shut out").press("Shut out cleo");

        assertThat(node.bean(Coordinators.class).all()).doesNotContain(cleo);
        assertThat(page.text()).contains("cleo is shut out.");
    }

    private static Screen people() {
        return Screen.showing(node.create(PeopleView.class));
    }
}
