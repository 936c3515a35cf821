package org.placard.security;

import java.time.Duration;
import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Signing in is unlocking: who opens the vault is a coordinator. */
final class VaultAuthentication implements AuthenticationProvider {

    private static final List<SimpleGrantedAuthority> COORDINATOR =
            List.of(new SimpleGrantedAuthority("ROLE_COORDINATOR"));

    private final SignIn signIn;
    private final KeptVaults kept;

    VaultAuthentication(SignIn signIn, KeptVaults kept) {
        this.signIn = signIn;
        this.kept = kept;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        var tried = signIn.attempt(typed.getName(), String.valueOf(typed.getCredentials()));
        if (!tried.delay().isZero()) {
            throw new TooSoonException(tried.delay());
        }
        var vault = tried.vault().orElseThrow(() -> new BadCredentialsException("Name and passphrase do not fit"));
        return UsernamePasswordAuthenticationToken.authenticated(kept.keep(vault), null, COORDINATOR);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    /** Nothing was tried, it is too soon after wrong ones. */
    static final class TooSoonException extends AuthenticationException {

        private final Duration delay;

        TooSoonException(Duration delay) {
            super("Too soon after wrong passphrases");
            this.delay = delay;
        }

        Duration delay() {
            return delay;
        }
    }
}
