package org.placard.printing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Tells now and then that somebody touches the page, also where that does nothing else, as with scrolling. */
@Tag("table-touch")
@JsModule("./printing/table-touch.ts")
final class Touch extends Component {

    Touch(Runnable touched) {
        getElement().addEventListener("touched", _ -> touched.run());
    }
}
