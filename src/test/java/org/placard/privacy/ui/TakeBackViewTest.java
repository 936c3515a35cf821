package org.placard.privacy.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placard.ledger.ActionContent.ConsentPurpose.HAND_OVER;
import static org.placard.ledger.ActionContent.ConsentPurpose.KEEP;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placard.campaign.Campaigns;
import org.placard.event.Events;
import org.placard.event.PractisedEvents;
import org.placard.fakes.Screen;
import org.placard.fakes.TroubledLedger;
import org.placard.fakes.WholeNode;
import org.placard.ledger.ActionKind;
import org.placard.privacy.TakingBack;
import org.placard.privacy.TakingBackFrom;
import org.placard.shared.HandedOver;
import org.placard.shared.ReceiptNumber;
import org.placard.shared.text.ShippedWords;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

@ViewPackages(packages = "org.placard.privacy.ui.none")
class TakeBackViewTest extends BrowserlessTest {

    private static final String NUMBER = "Number on your receipt";
    private static final String SEND = "Take it back";

    private static WholeNode node;
    private ObjectProvider<HandedOver> handedOver = nothingHandedOver();
    private int before;

    @BeforeAll
    static void aNode(@TempDir Path data) {
        node = new WholeNode(data);
    }

    @AfterAll
    static void close() {
        node.close();
    }

    @BeforeEach
    void speakEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        before = kept();
    }

    @Test
    void aReceiptThatNobodyHoldsGetsTheSameThanksAsOneThatSomebodyHolds() {
        var held = node.signed("Aygül", KEEP);
        var thanks = takeBack(held.grouped()).text();

        assertThat(thanks).contains("Taken.", "before anything leaves");
        assertThat(takeBack(unheld().grouped()).text()).isEqualTo(thanks);
        assertThat(takeBack(held.grouped()).text()).isEqualTo(thanks);
        assertThat(kept()).isEqualTo(before + 3);
    }

    @Test
    void onceNamesWereHandedOverEverybodyIsToldWhatCannotBeReachedWhateverTheNumber() {
        var beans = new DefaultListableBeanFactory();
        HandedOver onThatDay = () -> Optional.of(LocalDate.of(2026, 5, 11));
        beans.registerSingleton("handedOver", onThatDay);
        handedOver = beans.getBeanProvider(HandedOver.class);
        var thanks = takeBack(node.signed("Aygül", KEEP, HAND_OVER).grouped()).text();

        assertThat(thanks).contains("handed over up to May 11, 2026 cannot be called back", "Nothing more leaves");
        assertThat(takeBack(node.signed("Berta", KEEP).grouped()).text()).isEqualTo(thanks);
        assertThat(takeBack(unheld().grouped()).text()).isEqualTo(thanks);
    }

    @Test
    void digitsOfAnotherScriptWillDo() {
        var digits = unheld().digits().chars().map(digit -> digit - '0' + 0x0660);
        var easternArabic = digits.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();

        assertThat(takeBack(easternArabic).headings()).containsExactly("Taken.");
    }

    @Test
    void aMissingDigitIsCountedAndNothingIsTaken() {
        var screen = takeBack(unheld().digits().substring(1));

        assertThat(screen.alerts()).containsExactly("A receipt has sixteen digits. One is still missing.");
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void aWrongDigitIsNoticedAndTheComplaintGoesWithTheNextDigitTyped() {
        var right = unheld().digits();
        var screen = takeBack(otherwise(right));
        assertThat(screen.alerts())
                .containsExactly("One of the digits is not right. Please compare them with your receipt.");

        screen.write(NUMBER, right);

        assertThat(screen.alerts()).isEmpty();
        assertThat(screen.press(SEND).headings()).containsExactly("Taken.");
    }

    @Test
    void whatTheDiskDidNotTakeIsNotThankedForAndCanBeSentAgain() {
        var disk = new TroubledLedger(node.ledger()).fill();
        var screen = shown(TakingBackFrom.over(node.bean(Events.class), disk));

        screen.write(NUMBER, unheld().grouped()).press(SEND);
        assertThat(screen.alerts()).hasSize(1).first().asString().startsWith("Not taken. It could not be kept");
        assertThat(screen.headings()).containsExactly("Take it back");

        disk.makeRoom();
        screen.press(SEND);

        assertThat(screen.headings()).containsExactly("Taken.");
        assertThat(kept()).isEqualTo(before + 1);
    }

    @Test
    void withoutKeysItSaysSoAndSendsPeopleToTheTable(@TempDir Path config) {
        var notBegun = PractisedEvents.notBegun(config, node.bean(Campaigns.class));
        var screen = shown(TakingBackFrom.over(notBegun, node.ledger()));

        screen.write(NUMBER, unheld().grouped()).press(SEND);

        assertThat(screen.alerts()).hasSize(1).first().asString().startsWith("Not taken. This table cannot");
    }

    @Test
    void oneVisitMayTryFiveTimesAMinuteHoweverOftenItComesBack() {
        for (int i = 0; i < 5; i++) {
            assertThat(takeBack(unheld().grouped()).headings()).containsExactly("Taken.");
        }

        var sixth = takeBack(unheld().grouped());

        assertThat(sixth.alerts()).hasSize(1).first().asString().startsWith("Too many tries");
        assertThat(kept()).isEqualTo(before + 5);
    }

    @Test
    void whatWasTypedOutlastsAnotherLanguage() {
        var view = new TakeBackView(node.bean(TakingBack.class), handedOver, ShippedWords.texts());
        var screen = Screen.showing(view).write(NUMBER, "1234");

        UI.getCurrent().setLocale(Locale.GERMAN);

        assertThat(screen.headings()).containsExactly("Zurücknehmen");
        assertThat(((HasValue<?, ?>) screen.field("Nummer auf Ihrem Beleg")).getValue())
                .isEqualTo("1234");
    }

    private Screen takeBack(String typed) {
        return shown(TakingBackFrom.over(node.bean(Events.class), node.ledger()))
                .write(NUMBER, typed)
                .press(SEND);
    }

    private Screen shown(TakingBack takingBack) {
        return Screen.showing(new TakeBackView(takingBack, handedOver, ShippedWords.texts()));
    }

    private static ReceiptNumber unheld() {
        return ReceiptNumber.draw(new SecureRandom());
    }

    private static String otherwise(String digits) {
        return digits.substring(0, 15) + (digits.charAt(15) - '0' + 1) % 10;
    }

    private static int kept() {
        return node.ledger().tally(node.bean(Events.class).current().id()).count(ActionKind.WITHDRAWAL, true);
    }

    private static ObjectProvider<HandedOver> nothingHandedOver() {
        return new DefaultListableBeanFactory().getBeanProvider(HandedOver.class);
    }
}
