package org.placard.sync;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Machines have no session and no password: what they send is signed. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SyncSecurity {

    @Bean
    @Order(0)
    SecurityFilterChain machines(HttpSecurity http) {
        return http.securityMatcher("/sync/**")
                .authorizeHttpRequests(rules -> rules.anyRequest().permitAll())
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }
}
