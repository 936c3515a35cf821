package org.placard;

import com.vaadin.flow.component.page.AppShellConfigurator;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A node: the kiosk pages, the console and everything behind them in one process. */
@SpringBootApplication
public class Placard implements AppShellConfigurator {

    public static void main(String[] args) {
        var status = Launcher.launch(args);
        if (status != Launcher.KEEPS_RUNNING) {
            System.exit(status);
        }
    }
}
