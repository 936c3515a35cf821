package org.placard;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.page.AppShellConfigurator;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A node: the kiosk pages, the console and everything behind them in one process. */
@SpringBootApplication
@NpmPackage(value = "@fontsource-variable/archivo", version = "5.3.0")
@NpmPackage(value = "@fontsource-variable/noto-sans", version = "5.3.0")
@NpmPackage(value = "@fontsource-variable/noto-sans-sc", version = "5.3.0")
@NpmPackage(value = "@fontsource-variable/vazirmatn", version = "5.3.0")
@CssImport("@fontsource-variable/archivo/index.css")
@CssImport("@fontsource-variable/noto-sans/index.css")
@CssImport("@fontsource-variable/noto-sans-sc/index.css")
@CssImport("@fontsource-variable/vazirmatn/index.css")
@CssImport("./styles/tokens.css")
@CssImport("./styles/base.css")
@CssImport("./styles/kiosk.css")
public class Placard implements AppShellConfigurator {

    public static void main(String[] args) {
        var status = Launcher.launch(args);
        if (status != Launcher.KEEPS_RUNNING) {
            System.exit(status);
        }
    }
}
