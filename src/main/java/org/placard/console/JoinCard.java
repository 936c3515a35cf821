package org.placard.console;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.placard.security.CoordinatorSession;
import org.placard.shared.text.ConsoleWords;
import org.placard.shared.ui.Field;
import org.placard.sync.SyncDesk;
import org.placard.sync.SyncDesk.JoinOutcome;

/** Makes this machine one of a hub's, by the words of a code. */
final class JoinCard extends Div {

    JoinCard(SyncDesk desk, CoordinatorSession session, ConsoleWords words, Consumer<String> said) {
        addClassName("console-card");
        var address = Field.line("hub-address", words.of("sync.join.address"), "text");
        var code = Field.line("hub-code", words.of("sync.join.words"), "text");
        var name = Field.line("own-name", words.of("sync.join.name"), "text");
        var join = new NativeButton(words.of("sync.join.join"), _ -> {
            var outcome = desk.join(
                    address.text(), code.text(), name.text(), session.vault().orElse(null));
            if (outcome == JoinOutcome.DONE) {
                // The vault that is open is of the ring that was left.
                session.lock();
            }
            said.accept(words.of("sync.join." + outcome));
        });
        join.addClassName("console-button");
        add(new H2(words.of("sync.join.title")), new Paragraph(words.of("sync.join.why")), code, address, name, join);
    }
}
