package org.placard.security;

import java.time.Duration;
import java.util.Optional;
import org.placard.vault.CoordinatorName;
import org.placard.vault.OpenVault;
import org.placard.vault.Passphrase;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Answers for whoever's request this thread is serving. */
@Component
final class BrowsersCoordinator implements CoordinatorSession {

    private final SignIn signIn;

    BrowsersCoordinator(SignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    public CoordinatorName name() {
        return signedIn().map(KeptVault::coordinator).orElseThrow(() -> new IllegalStateException("Nobody signed in"));
    }

    @Override
    public Optional<OpenVault> vault() {
        return signedIn().flatMap(KeptVault::use);
    }

    @Override
    public Duration timeLeft() {
        return signedIn().map(KeptVault::timeLeft).orElse(Duration.ZERO);
    }

    @Override
    public void touch() {
        signedIn().ifPresent(KeptVault::use);
    }

    @Override
    public void lock() {
        signedIn().ifPresent(KeptVault::lock);
    }

    @Override
    public Unlocking unlock(Passphrase passphrase) {
        var kept = signedIn().orElseThrow(() -> new IllegalStateException("Nobody signed in"));
        var tried = signIn.attempt(kept.getName(), passphrase.words());
        tried.vault().ifPresent(kept::unlocked);
        return tried.unlocking();
    }

    private static Optional<KeptVault> signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof KeptVault vault
                ? Optional.of(vault)
                : Optional.empty();
    }
}
