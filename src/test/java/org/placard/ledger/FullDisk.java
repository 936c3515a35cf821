package org.placard.ledger;

import java.time.Clock;
import org.placard.shared.Folders;
import org.springframework.context.support.GenericApplicationContext;

/** A disk under a whole node's journal that has no room left, when told to. */
public final class FullDisk {

    private final FailingDisk disk = new FailingDisk();

    /** Puts it under the node; to be said before the modules are looked for. */
    public void under(GenericApplicationContext context) {
        context.registerBean(
                "journal",
                Journal.class,
                () -> Journal.open(disk, context.getBean(Folders.class).data(), Clock.systemUTC()));
    }

    public void fill() {
        disk.writesFail = true;
    }

    public void makeRoom() {
        disk.writesFail = false;
    }
}
