package org.placard.privacy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.placard.privacy.TakingBack;
import org.placard.privacy.TypedReceipt;
import org.placard.shared.ActionId;
import org.placard.shared.ReceiptNumber;
import org.placard.shared.text.Texts;
import org.placard.shared.ui.CurrentLanguage;
import org.placard.shared.ui.PosterButton;

/** Taking an action back by its receipt: sixteen digits, no name, and the same thanks whatever the number. */
@Route("k/withdraw")
@AnonymousAllowed
@CssImport("./styles/privacy.css")
@JsModule("./kiosk/placard-leave-button.ts")
class TakeBackView extends Div implements LocaleChangeObserver {

    private final TakingBack takingBack;
    private final Texts texts;
    private ActionId id;
    private final Div digits = new Div();
    private final Div problem = new Div();
    private TypedReceipt typed = new TypedReceipt("");
    private boolean taken;

    TakeBackView(TakingBack takingBack, Texts texts) {
        this.takingBack = takingBack;
        this.texts = texts;
        this.id = takingBack.begin();
        addClassName("take-back");
        digits.addClassName("take-back-digits");
        digits.getElement().setAttribute("dir", "ltr").setAttribute("role", "status");
        problem.addClassName("take-back-problem");
        problem.getElement().setAttribute("role", "alert");
        show();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        show();
    }

    private void show() {
        removeAll();
        if (taken) {
            add(new H1(say("taken.title")), new Paragraph(say("taken.text")), createDone());
        } else {
            add(new H1(say("title")), new Paragraph(say("text")), digits, createPad(), problem, createSend());
            type(typed);
        }
    }

    private Component createPad() {
        var pad = new Div();
        pad.addClassName("take-back-pad");
        pad.getElement().setAttribute("dir", "ltr").setAttribute("role", "group");
        pad.getElement().setAttribute("aria-label", say("number"));
        for (var digit : new int[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 0}) {
            pad.add(key(Integer.toString(digit), () -> type(typed.with(digit))));
        }
        var delete = key("⌫", () -> type(typed.withoutLast()));
        delete.getElement().setAttribute("aria-label", say("delete"));
        pad.add(delete);
        return pad;
    }

    private static NativeButton key(String label, Runnable press) {
        var key = new NativeButton(label, _ -> press.run());
        key.addClassNames("btn", "line");
        key.getElement().setAttribute("type", "button");
        return key;
    }

    private Component createSend() {
        var send = new Div(PosterButton.accent(say("send"), this::send));
        send.addClassName("buttons");
        return send;
    }

    private Component createDone() {
        var leave = new Element("placard-leave-button");
        leave.setAttribute("label", say("taken.done"));
        var done = new Div();
        done.getElement().appendChild(leave);
        return done;
    }

    /** Other digits are another taking back: an id that may be on disk already must not speak for them. */
    private void type(TypedReceipt now) {
        if (!now.digits().equals(typed.digits())) {
            id = takingBack.begin();
        }
        typed = now;
        problem.removeAll();
        digits.setText(now.digits().isEmpty() ? say("number") : now.grouped());
    }

    private void send() {
        if (typed.missing() > 0) {
            complain(say("incomplete", "missing", typed.missing()));
            return;
        }
        typed.number().ifPresentOrElse(this::take, () -> complain(say("mistyped")));
    }

    private void take(ReceiptNumber receipt) {
        switch (takingBack.take(id, receipt, CurrentLanguage.get())) {
            case KEPT -> {
                taken = true;
                typed = new TypedReceipt("");
                show();
            }
            case TOO_SOON -> complain(say("soon"));
            case NOT_KEPT -> complain(say("failed"));
        }
    }

    private void complain(String words) {
        problem.removeAll();
        problem.add(new Paragraph(words));
    }

    private String say(String key, Object... named) {
        return texts.text(CurrentLanguage.get(), "privacy." + key, named);
    }
}
