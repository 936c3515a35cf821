package org.placard.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placard.fakes.DeskNode;
import org.placard.letter.WritingDesk;
import org.placard.printing.OtherTables;
import org.placard.printing.PrintJobs;
import org.placard.shared.text.ShippedWords;

@ViewPackages(packages = "org.placard.console.none")
class LettersViewTest extends BrowserlessTest {

    private static DeskNode node;

    @TempDir
    private Path config;

    private final HeldSession session = new HeldSession();
    private WritingDesk desk;
    private LettersView view;

    @BeforeAll
    static void aFoundedNode(@TempDir Path data) {
        node = new DeskNode(data);
    }

    @AfterAll
    static void close() {
        node.close();
    }

    @BeforeEach
    void twoLettersWait() {
        node.goToAnotherEvent();
        desk = new WritingDesk(node, config);
        desk.takes("Ada");
        desk.takes("Berta");
        session.unlockWith(node.open());
        look();
    }

    @Test
    void itSaysHowManyWait() {
        assertThat(shown()).contains("2 letters wait to be printed.");
    }

    @Test
    void whileTheVaultIsLockedNoFileIsOffered() {
        session.lock();
        look();

        assertThat(shown()).contains("2 letters wait");
        assertThat(all(view).map(Object::getClass)).contains(UnlockForm.class);
        assertThat(buttons()).isEmpty();
    }

    @Test
    void theFileComesWithTheQuestionWhetherEveryPageCameOut() {
        press("Make one PDF of them");

        assertThat(shown()).contains("2 letters are in the file.", "Save the PDF", "Did every page come out?");
    }

    @Test
    void yesMeansThatTheyWaitNoLonger() {
        press("Make one PDF of them");
        press("Yes, all came out");

        assertThat(shown()).contains("No letter waits to be printed.");
        assertThat(buttons()).isEmpty();
    }

    @Test
    void noMeansThatTheyGoOnWaiting() {
        press("Make one PDF of them");
        press("No, they go on waiting");

        assertThat(shown()).contains("2 letters wait to be printed.");
    }

    @Test
    void aYesCountsThoughTheVaultLockedItselfWhileTheyPrinted() {
        press("Make one PDF of them");
        session.lock();
        press("Yes, all came out");

        assertThat(shown()).contains("No letter waits to be printed.");
    }

    @Test
    void whereAllWereTakenBackThereIsNothingToSave() {
        node.goToAnotherEvent();
        desk = new WritingDesk(node, config);
        node.tookBack(desk.takes("Carla"));
        look();
        press("Make one PDF of them");

        assertThat(shown())
                .contains("Nothing to print: what waited was taken back.")
                .doesNotContain("Save the PDF", "Did every page come out?");
    }

    private void look() {
        var letters = new WaitingLetters(
                node.ledger(),
                node.events(),
                desk.campaigns(),
                desk.letters(),
                new PrintJobs(node.ledger()),
                new OtherTables(node.ledger()),
                new PrintedLetters(node.ledger()),
                node.counting(),
                published -> {});
        UI.getCurrent().removeAll();
        view = new LettersView(letters, session, ShippedWords.console());
        UI.getCurrent().add(view);
    }

    private String shown() {
        return view.getElement().getTextRecursively();
    }

    private void press(String text) {
        var pressed = allButtons()
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(pressed, new ClickEvent<>(pressed));
    }

    private Stream<String> buttons() {
        return allButtons().map(NativeButton::getText);
    }

    private Stream<NativeButton> allButtons() {
        return all(view).filter(NativeButton.class::isInstance).map(NativeButton.class::cast);
    }

    private static Stream<Component> all(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(LettersViewTest::all));
    }
}
