package org.placard.console;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationEvent;
import com.vaadin.flow.router.NavigationTrigger;
import java.util.List;
import org.placard.fakes.Screen;
import org.placard.fakes.WholeNode;

/** The page of one record. */
final class RecordScreen {

    private RecordScreen() {}

    static Screen of(WholeNode node, String id) {
        var view = node.create(RecordView.class);
        var ui = UI.getCurrent();
        var router = ui.getInternals().getRouter();
        var going = new NavigationEvent(router, new Location("console/records/1"), ui, NavigationTrigger.PROGRAMMATIC);
        view.setParameter(new BeforeEnterEvent(going, RecordView.class, List.of()), id);
        return Screen.showing(view);
    }
}
