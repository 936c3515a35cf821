package org.placard.security;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.time.Duration;
import org.placard.vault.AfterUnlocking;
import org.placard.vault.Vault;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.session.HttpSessionEventPublisher;

/** Kiosk pages are open to anyone; the console is for coordinators; everything else is closed. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String SUBMITS = "/k/api/**";

    @Bean
    Watch watch() {
        return Watch.running();
    }

    @Bean
    SignIn signIn(
            Vault vault, ApplicationEventPublisher events, Watch watch, ObjectProvider<AfterUnlocking> afterUnlocking) {
        return new SignIn(
                vault, events, watch, ring -> afterUnlocking.orderedStream().forEach(next -> next.catchUp(ring)));
    }

    @Bean
    KeptVaults keptVaults(@Value("${placard.security.lock-after:10m}") Duration lockAfter, Watch watch) {
        return new KeptVaults(lockAfter, watch);
    }

    /** The web half; commands run without it. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication
    @EnableWebSecurity
    static class Web {

        @Bean
        VaultAuthentication vaultAuthentication(SignIn signIn, KeptVaults kept) {
            return new VaultAuthentication(signIn, kept);
        }

        /** Tells when a session ends, so that its vault is closed with it. */
        @Bean
        HttpSessionEventPublisher sessionEvents() {
            return new HttpSessionEventPublisher();
        }

        @Bean
        SecurityFilterChain securityFilterChain(HttpSecurity http) {
            http.authorizeHttpRequests(
                            rules -> rules.requestMatchers("/", "/k/**", "/leave-kiosk", "/styles/**", "/favicon.ico")
                                    .permitAll())
                    // The submit endpoint has no session to lean on; it checks itself that the page is its own.
                    .csrf(csrf -> csrf.ignoringRequestMatchers(SUBMITS))
                    .headers(headers -> headers.withObjectPostProcessor(EAGER))
                    .with(
                            VaadinSecurityConfigurer.vaadin(),
                            vaadin -> vaadin.loginView(SignInView.class, "/").defaultSuccessUrl("/console"))
                    // After Vaadin's, which names the page that the form is sent to.
                    .formLogin(form -> form.failureHandler(toSignInAgain()));
            return http.build();
        }

        /** Says what is so and never whether the name exists. */
        private static AuthenticationFailureHandler toSignInAgain() {
            return (request, response, failure) -> response.sendRedirect(
                    failure instanceof VaultAuthentication.TooSoonException tooSoon
                            ? "/sign-in?wait=" + (tooSoon.delay().toSeconds() + 1)
                            : "/sign-in?refused");
        }

        /** Vaadin commits the first page before Spring Security would have written its headers. */
        private static final ObjectPostProcessor<HeaderWriterFilter> EAGER = new ObjectPostProcessor<>() {
            @Override
            public <F extends HeaderWriterFilter> F postProcess(F filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        };
    }
}
