package org.placard.security;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.placard.vault.CoordinatorName;
import org.placard.vault.OpenVault;
import org.springframework.context.event.EventListener;
import org.springframework.security.web.session.HttpSessionDestroyedEvent;

/** All vaults that sessions hold: locks the idle ones by the second, and each when its session or the node ends. */
final class KeptVaults implements AutoCloseable {

    private final Set<KeptVault> vaults = ConcurrentHashMap.newKeySet();
    private final Duration lockAfter;
    private final Watch watch;
    private final ScheduledExecutorService sweeper = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("vault-lock").daemon().factory());

    KeptVaults(Duration lockAfter, Watch watch) {
        this.lockAfter = lockAfter;
        this.watch = watch;
        var _ = sweeper.scheduleWithFixedDelay(this::lockIdle, 1, 1, TimeUnit.SECONDS);
    }

    KeptVault keep(OpenVault vault) {
        var kept = new KeptVault(vault, lockAfter, watch);
        vaults.add(kept);
        return kept;
    }

    void lockIdle() {
        vaults.forEach(KeptVault::lockIfIdle);
    }

    void lockAllOf(CoordinatorName name) {
        vaults.stream().filter(vault -> vault.coordinator().equals(name)).forEach(KeptVault::lock);
    }

    @EventListener
    void sessionEnded(HttpSessionDestroyedEvent ended) {
        for (var context : ended.getSecurityContexts()) {
            var authentication = context.getAuthentication();
            if (authentication != null && authentication.getPrincipal() instanceof KeptVault vault) {
                end(vault);
            }
        }
    }

    private void end(KeptVault vault) {
        vault.lock();
        vaults.remove(vault);
    }

    @Override
    public void close() {
        sweeper.shutdownNow();
        vaults.forEach(this::end);
    }
}
