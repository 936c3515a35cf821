package org.placard.privacy.ui;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.placard.privacy.TakingBack;
import org.placard.privacy.TypedReceipt;
import org.placard.shared.ActionId;
import org.placard.shared.HandedOver;
import org.placard.shared.ReceiptNumber;
import org.placard.shared.text.Texts;
import org.placard.shared.ui.CurrentLanguage;
import org.placard.shared.ui.PosterButton;
import org.springframework.beans.factory.ObjectProvider;

/** Taking an action back by its receipt: sixteen digits, no name, and the same thanks whatever the number. */
@Route("k/withdraw")
@AnonymousAllowed
@CssImport("./styles/privacy.css")
@JsModule("./kiosk/placard-leave-button.ts")
class TakeBackView extends Div implements LocaleChangeObserver {

    private final TakingBack takingBack;
    private final ObjectProvider<HandedOver> handedOver;
    private final Texts texts;
    private final VisitsTries tries = VisitsTries.current();
    private final ReceiptField field = new ReceiptField(this::type, this::send);
    private final Div problem = new Div();
    private TypedReceipt typed = new TypedReceipt("");
    private ActionId id;
    private boolean taken;

    TakeBackView(TakingBack takingBack, ObjectProvider<HandedOver> handedOver, Texts texts) {
        this.handedOver = handedOver;
        this.takingBack = takingBack;
        this.texts = texts;
        this.id = takingBack.begin();
        addClassName("take-back");
        problem.setId("take-back-problem");
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
        problem.removeAll();
        if (taken) {
            add(new H1(say("taken.title")), new Paragraph(say("taken.text")));
            outOfReach().ifPresent(said -> add(new Paragraph(said)));
            add(createDone());
        } else {
            field.speak(say("number"), say("delete"));
            add(new H1(say("title")), new Paragraph(say("text")), field, problem, createSend());
        }
    }

    /** The same for everybody: whose names they were, nobody here knows. */
    private Optional<String> outOfReach() {
        return handedOver.stream()
                .flatMap(told -> told.lastDay().stream())
                .findFirst()
                .map(day -> say("taken.handedOver", "day", dayInWords(day)));
    }

    private static String dayInWords(LocalDate day) {
        var locale = ULocale.forLanguageTag(CurrentLanguage.get().value());
        var format = DateFormat.getDateInstance(DateFormat.LONG, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
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
        done.addClassName("buttons");
        done.getElement().appendChild(leave);
        return done;
    }

    /** Other digits are another taking back: an id that may be on disk already must not speak for them. */
    private void type(TypedReceipt now) {
        if (!now.digits().equals(typed.digits())) {
            id = takingBack.begin();
            problem.removeAll();
            field.setWrong(false);
        }
        typed = now;
    }

    private void send() {
        if (typed.missing() > 0) {
            complainOfNumber(say("incomplete", "missing", typed.missing()));
        } else {
            typed.number().ifPresentOrElse(this::take, () -> complainOfNumber(say("mistyped")));
        }
    }

    private void take(ReceiptNumber receipt) {
        if (!tries.admit()) {
            complain(say("soon"));
            return;
        }
        switch (takingBack.take(id, receipt, CurrentLanguage.get())) {
            case KEPT -> thank();
            case TOO_SOON -> complain(say("soon"));
            case NOT_KEPT -> complain(say("failed"));
            case NOT_READY -> complain(say("notReady"));
            case ENDED -> complain(say("ended"));
        }
    }

    private void thank() {
        taken = true;
        typed = new TypedReceipt("");
        field.clear();
        show();
    }

    private void complainOfNumber(String words) {
        complain(words);
        field.setWrong(true);
        field.focus();
    }

    private void complain(String words) {
        problem.removeAll();
        problem.add(new Paragraph(words));
    }

    private String say(String key, Object... named) {
        return texts.text(CurrentLanguage.get(), "privacy." + key, named);
    }
}
