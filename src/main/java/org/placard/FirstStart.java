package org.placard;

import org.placard.shared.UnreadyException;
import org.placard.vault.CoordinatorName;
import org.placard.vault.FoundingSheet;
import org.placard.vault.Vault;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** On new data makes the ring before anyone can reach a page, and shows the secrets once. */
@Component
@ConditionalOnWebApplication
class FirstStart implements SmartLifecycle {

    private static final CoordinatorName FIRST = new CoordinatorName("coordinator");

    private final Vault vault;
    private final boolean service;
    private volatile boolean running;

    FirstStart(Vault vault, @Value("${placard.service:false}") boolean service) {
        this.vault = vault;
        this.service = service;
    }

    @Override
    public void start() {
        if (!vault.isFounded()) {
            if (service) {
                throw new UnreadyException("There are no keys in this data folder yet. Run ./placard init first.");
            }
            found();
        }
        running = true;
    }

    private void found() {
        var founding = vault.found(FIRST);
        founding.vault().close();
        System.out.println(new FoundingSheet(founding).text());
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, which is among the last to start. */
    @Override
    public int getPhase() {
        return 0;
    }
}
