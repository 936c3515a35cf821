package rival;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.router.Route;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts on any free port and says which. */
@SpringBootApplication(
        excludeName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration",
            "com.vaadin.flow.spring.SpringSecurityAutoConfiguration"
        })
public class EmptyApplication implements AppShellConfigurator {

    public static void main(String[] args) {
        var context = new SpringApplicationBuilder(EmptyApplication.class)
                .properties("server.port=0", "vaadin.allowed-packages=rival,com.vaadin")
                .run(args);
        announce(context);
    }

    private static void announce(ConfigurableApplicationContext context) {
        System.out.println(
                "Empty is at http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    /** The one view. */
    @Route("k")
    static class OneView extends Main {

        OneView() {
            add(new H1("Empty"));
        }
    }
}
