package org.placard.console;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.placard.shared.text.ConsoleWords;
import org.placard.sync.SyncDesk;
import org.placard.sync.SyncDesk.FileOutcome;

/** Takes in bundles and receipts that somebody carried here. */
@Tag("bundle-drop")
@JsModule("./console/bundle-drop.ts")
final class BundleDrop extends Component {

    private final transient SyncDesk desk;
    private final transient ConsoleWords words;
    private final List<String> said = new CopyOnWriteArrayList<>();

    BundleDrop(SyncDesk desk, ConsoleWords words, Consumer<String> tell) {
        this.desk = desk;
        this.words = words;
        getElement().setProperty("label", words.of("sync.stick.receive"));
        getElement().setProperty("busy", words.of("sync.stick.busy"));
        getElement().setProperty("lost", words.of("sync.stick.lost"));
        getElement().setAttribute("target", (UploadHandler) this::take);
        getElement().addEventListener("brought", _ -> {
            var sentences = String.join(" ", said);
            said.clear();
            tell.accept(sentences);
        });
    }

    private void take(UploadEvent upload) throws IOException {
        try (var in = upload.getInputStream()) {
            said.add(sentence(desk.receive(upload.getFileName(), in)));
        }
    }

    private String sentence(FileOutcome outcome) {
        return words.of("sync.came." + outcome.what(), "count", outcome.fresh(), "waiting", outcome.waiting());
    }
}
