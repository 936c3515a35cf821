package org.placard;

import com.vaadin.flow.component.page.AppShellConfigurator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts a node: the kiosk pages, the console and everything behind them in one process. */
@SpringBootApplication
public class Placard implements AppShellConfigurator {

    public static void main(String[] args) {
        SpringApplication.run(Placard.class, args);
    }
}
