package org.placard.printing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Keeps what it stands in from being tapped wrongly while its rows move: nobody hands over the letter below by a double tap. */
@Tag("table-steady")
@JsModule("./printing/table-steady.ts")
final class Steady extends Component {}
