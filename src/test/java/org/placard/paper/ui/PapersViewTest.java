package org.placard.paper.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placard.fakes.Screen;
import org.placard.fakes.WholeNode;

@ViewPackages(packages = "org.placard.paper.none")
class PapersViewTest extends BrowserlessTest {

    private static WholeNode node;

    private Screen screen;

    @BeforeAll
    static void aNode(@TempDir Path data) {
        node = new WholeNode(data);
    }

    @AfterAll
    static void close() {
        node.close();
    }

    @BeforeEach
    void look() {
        screen = Screen.showing(node.create(PapersView.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Window check", "Address labels", "Fax cover", "Petition sheets", "Cards to take home"})
    void eachPaperIsMadeWhileTheVaultIsLocked(String paper) {
        make(paper);

        assertThat(card(paper).links()).containsExactly("Save the PDF");
    }

    @Test
    void aCampaignWithoutPetitionSaysSo() {
        screen.write("Campaign", "missing-in-xinjiang");
        make("Petition sheets");

        assertThat(card("Petition sheets").text()).contains("no petition on show");
        assertThat(card("Petition sheets").links()).isEmpty();
    }

    @Test
    void aNumberThatIsNoneIsAskedForAgain() {
        screen.write("How many sheets", "-3");
        make("Petition sheets");

        assertThat(card("Petition sheets").text()).contains("Numbers here go from 1 to");
        assertThat(card("Petition sheets").links()).isEmpty();
    }

    @Test
    void labelsBeyondTheSheetAreNotMade() {
        screen.write("First label that is still on the sheet", "25");
        make("Address labels");

        assertThat(card("Address labels").text()).contains("A sheet has 24 labels");
    }

    @Test
    void whatCameBackIsKeptAndAMismatchIsSaidAtOnce() {
        count("10", "11", "87", "12");

        assertThat(screen.text()).contains("Kept.", "more paper sheets came back");
        assertThat(Screen.showing(node.create(PapersView.class)).field("Signatures on them"))
                .hasFieldOrPropertyWithValue("value", "87");
    }

    @Test
    void moreNamesHeldBackThanSignaturesAreRefused() {
        int before = node.ledger().facts("paper.").size();

        count("10", "10", "5", "6");

        assertThat(screen.text()).contains("These numbers cannot be").doesNotContain("Kept.");
        assertThat(node.ledger().facts("paper.")).hasSize(before);
    }

    private void count(String out, String back, String signatures, String withheld) {
        screen.write("Sheets handed out", out)
                .write("Sheets that came back", back)
                .write("Signatures on them", signatures)
                .write("Of these, with box B empty: their names are not handed on", withheld)
                .press("Keep the count");
    }

    private void make(String paper) {
        card(paper).press("Make the PDF");
    }

    private Screen card(String paper) {
        return screen.all(PaperCard.class)
                .filter(card -> card.getElement().getTextRecursively().startsWith(paper))
                .findFirst()
                .map(Screen::of)
                .orElseThrow();
    }
}
