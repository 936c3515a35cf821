package org.placard.campaign.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.NativeButton;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placard.campaign.CampaignShelf;
import org.placard.shared.text.ShippedWords;

class CampaignsViewTest {

    @TempDir
    private Path config;

    private CampaignShelf shelf;

    @BeforeEach
    void putAPackOnTheShelf() {
        shelf = CampaignShelf.in(config);
    }

    @Test
    void aCampaignShowsItsDeadlineItsVersionAndItsDrafts() {
        assertThat(shown(view()))
                .contains("Press", "Letter, until 2021-09-10", "English: reviewed")
                .contains("简体中文: draft, wants a review by a native speaker")
                .contains(shelf.campaigns().all().getFirst().pack().value().substring(0, 12));
    }

    @Test
    void aFaultIsShownWithFileLineAndReasonAfterReadingAgain() {
        var view = view();
        assertThat(shown(view)).doesNotContain("Left out");
        shelf.putFaultyPack("broken");
        var reload = all(view)
                .filter(NativeButton.class::isInstance)
                .map(NativeButton.class::cast)
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(reload, new ClickEvent<>(reload));
        assertThat(shown(view)).contains("broken/campaign.yaml:7 \"petition\" is to be true or false");
    }

    private CampaignsView view() {
        return new CampaignsView(shelf.campaigns(), ShippedWords.console(), ShippedWords.texts());
    }

    private static String shown(CampaignsView view) {
        return view.getElement().getTextRecursively();
    }

    private static Stream<Component> all(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(CampaignsViewTest::all));
    }
}
