package org.placard.console;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.placard.privacy.TakingBack;
import org.placard.privacy.TypedReceipt;
import org.placard.shared.ActionId;
import org.placard.shared.HandedOver;
import org.placard.shared.ReceiptNumber;
import org.placard.shared.text.ConsoleWords;
import org.springframework.beans.factory.ObjectProvider;

/** Takes an action back for somebody who wrote or called: by the number of the receipt, and with the same answer always. */
@Route("console/take-back")
@Menu(title = "counting.menu.takeBack", order = 68)
@RolesAllowed("COORDINATOR")
class TakeBackView extends Page {

    private final transient TakingBack takingBack;
    private final transient ObjectProvider<HandedOver> handedOver;
    private final Input field = new Input();
    private final Div answer = new Div();
    private transient ActionId id;

    TakeBackView(TakingBack takingBack, ObjectProvider<HandedOver> handedOver, ConsoleWords words) {
        super(words, "counting.menu.takeBack");
        this.takingBack = takingBack;
        this.handedOver = handedOver;
        this.id = takingBack.begin();
        field.setId("receipt-number");
        field.getElement().setAttribute("inputmode", "numeric");
        field.getElement().setAttribute("autocomplete", "off");
        field.getElement().setAttribute("dir", "ltr");
        var label = new NativeLabel(words.of("counting.takeBack.number"));
        label.setFor(field);
        var both = new Div(label, field);
        both.addClassName("console-field");
        var button = new NativeButton(words.of("counting.takeBack.button"), click -> take());
        button.addClassName("console-button");
        add(heading(), soft(words.of("counting.takeBack.why")), both, button, answer);
    }

    private void take() {
        answer.removeAll();
        TypedReceipt.of(field.getValue())
                .number()
                .ifPresentOrElse(this::take, () -> answer.add(alert(words.of("counting.takeBack.noNumber"))));
    }

    private void take(ReceiptNumber number) {
        var came = takingBack.take(id, number, words.language());
        var sentence = words.of("counting.takeBack." + came);
        answer.add(came == TakingBack.Answer.KEPT ? note(sentence) : alert(sentence));
        if (came == TakingBack.Answer.KEPT) {
            id = takingBack.begin();
            field.clear();
            outOfReach().ifPresent(said -> answer.add(soft(said)));
        }
    }

    /** The same whatever the number, for nobody can tell yet whose it is. */
    private Optional<String> outOfReach() {
        return handedOver.stream()
                .flatMap(told -> told.lastDay().stream())
                .findFirst()
                .map(day -> words.of("privacy.taken.handedOver", "day", words.day(day)));
    }
}
