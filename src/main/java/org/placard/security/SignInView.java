package org.placard.security;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.placard.shared.text.ConsoleWords;

/** Where a coordinator signs in: an ordinary HTML form, so that the passphrase never rests in a component. */
@Route("sign-in")
@AnonymousAllowed
@CssImport("./styles/console.css")
class SignInView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ConsoleWords words;
    private final Paragraph message = new Paragraph();
    private final PlainInput passphrase = field("password", "password", "current-password");

    SignInView(ConsoleWords words) {
        this.words = words;
        addClassName("sign-in");
        message.addClassName("sign-in-message");
        message.getElement().setAttribute("role", "alert");
        message.setVisible(false);
        add(new H1("Placard"), message, form());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters().getParameters();
        if (query.containsKey("wait")) {
            say(words.of("console.signIn.wait", "seconds", seconds(query.getOrDefault("wait", List.of()))));
        } else if (query.containsKey("refused")) {
            say(words.of("console.signIn.refused"));
        }
    }

    @Override
    public String getPageTitle() {
        return words.of("console.signIn.title") + " · Placard";
    }

    private void say(String text) {
        message.setText(text);
        message.setVisible(true);
    }

    private HtmlContainer form() {
        var name = field("username", "text", "username");
        name.getElement().setAttribute("autofocus", true);
        var button = new NativeButton(words.of("console.signIn.button"));
        button.getElement().setAttribute("type", "submit");
        button.addClassName("console-button");
        var form = new PostForm();
        form.add(
                labelled("console.signIn.name", name),
                labelled("console.signIn.passphrase", passphrase),
                showing(),
                button,
                new Paragraph(words.of("console.signIn.help")));
        return form;
    }

    private Div labelled(String key, PlainInput input) {
        input.setId(input.getElement().getAttribute("name"));
        var label = new NativeLabel(words.of(key));
        label.setFor(input);
        var both = new Div(label, input);
        both.addClassName("console-field");
        return both;
    }

    /** Seven words are long to type blind. */
    private NativeButton showing() {
        var show = new NativeButton(words.of("console.signIn.show"));
        show.getElement().setAttribute("type", "button");
        show.getElement().setAttribute("aria-pressed", "false");
        show.addClassName("console-quiet");
        show.addClickListener(click -> {
            boolean hidden = "password".equals(passphrase.getElement().getAttribute("type"));
            passphrase.getElement().setAttribute("type", hidden ? "text" : "password");
            show.getElement().setAttribute("aria-pressed", String.valueOf(hidden));
            show.setText(words.of(hidden ? "console.signIn.hide" : "console.signIn.show"));
        });
        return show;
    }

    private static PlainInput field(String name, String type, String autocomplete) {
        var input = new PlainInput();
        var element = input.getElement();
        element.setAttribute("type", type);
        element.setAttribute("name", name);
        element.setAttribute("autocomplete", autocomplete);
        element.setAttribute("autocapitalize", "off");
        element.setAttribute("spellcheck", "false");
        element.setAttribute("required", true);
        return input;
    }

    private static int seconds(List<String> values) {
        return values.stream()
                .filter(value -> value.matches("[0-9]{1,4}"))
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(1);
    }

    /** A field whose value stays in the browser until the form is sent. */
    @Tag("input")
    private static final class PlainInput extends Component {}

    /** A form that the browser itself sends to Spring Security. */
    @Tag("form")
    private static final class PostForm extends HtmlContainer {

        PostForm() {
            getElement().setAttribute("method", "post");
            getElement().setAttribute("action", "sign-in");
        }
    }
}
