package org.placard.vault;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.placard.shared.Audited;
import org.placard.shared.EventId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The ring as the key facts tell of it. */
@Component
final class RingVault implements Vault {

    private final KeyHistory history;
    private final Argon2Cost cost;
    private final Consumer<Audited> audit;
    private final Supplier<Stream<AfterFounding>> afterFounding;

    /** The facts are reached for when they are first needed: a command that only prints its help opens no journal. */
    @Autowired
    RingVault(@Lazy KeyFacts facts, ObjectProvider<AfterFounding> afterFounding, ApplicationEventPublisher events) {
        this(facts, Argon2Cost.PRODUCTION, afterFounding::orderedStream, events::publishEvent);
    }

    RingVault(KeyFacts facts, Argon2Cost cost, Consumer<Audited> audit) {
        this(facts, cost, Stream::empty, audit);
    }

    RingVault(KeyFacts facts, Argon2Cost cost, Supplier<Stream<AfterFounding>> afterFounding, Consumer<Audited> audit) {
        this.history = new KeyHistory(facts);
        this.cost = cost;
        this.audit = audit;
        this.afterFounding = afterFounding;
    }

    @Override
    public boolean isFounded() {
        return history.ring().isFounded();
    }

    @Override
    public Founding found(CoordinatorName first) {
        var founding = history.change(ring -> {
            if (ring.isFounded()) {
                throw new IllegalStateException("There is a ring already");
            }
            return foundNow(first);
        });
        afterFounding.get().forEach(next -> next.prepare(founding.vault()));
        return founding;
    }

    private Founding foundNow(CoordinatorName first) {
        var passphrase = WordList.drawPassphrase(new SecureRandom());
        var code = RecoveryCode.draw();
        var secrets = RingSecrets.generate();
        var slots = List.of(
                Slot.make(holder(first), Bytes.utf8(passphrase.words()), cost, 1, secrets),
                Slot.make(Slot.RECOVERY, code.secret(), cost, 1, secrets));
        history.keep(Generations.first(secrets, slots), secrets);
        return new Founding(first, passphrase, code.text(), unlocked(history.ring(), first, secrets));
    }

    @Override
    public List<CoordinatorName> coordinators() {
        return history.ring().coordinators();
    }

    @Override
    public Optional<OpenVault> unlock(CoordinatorName name, Passphrase passphrase) {
        return name.value().equals(Slot.RECOVERY) ? Optional.empty() : open(name, Bytes.utf8(passphrase.words()));
    }

    @Override
    public Optional<OpenVault> recover(String recoveryCode) {
        return RecoveryCode.read(recoveryCode).flatMap(code -> open(new CoordinatorName(Slot.RECOVERY), code.secret()));
    }

    private Optional<OpenVault> open(CoordinatorName name, byte[] secret) {
        var ring = history.ring();
        var slot = ring.slot(name.value());
        if (slot.isEmpty()) {
            // As long as with a known name, so that the time does not tell who may sign in.
            SlotKeys.derive(secret, new byte[Slot.SALT_LENGTH], cost).wipe();
            return Optional.empty();
        }
        return slot.get().open(secret, ring.current().generation()).map(secrets -> {
            // A destroying that was cut off in the middle is finished by whoever comes next.
            history.eraseDestroyed();
            return unlocked(ring, name, secrets);
        });
    }

    private OpenVault unlocked(Ring ring, CoordinatorName name, RingSecrets newest) {
        return new UnlockedRing(history, name, Generations.all(ring, newest), cost, audit);
    }

    @Override
    public Optional<EventPublicKey> eventKey(EventId event) {
        return history.ring().eventKey(event).or(() -> formerEventKey(event));
    }

    @Override
    public Optional<EventPublicKey> eventKeyOnceMade(EventId event) {
        return Optional.ofNullable(history.ring().eventKeys().get(event)).or(() -> formerEventKey(event));
    }

    /** Of an event that was begun before this node joined another ring: that ring was granted what it seals. */
    private Optional<EventPublicKey> formerEventKey(EventId event) {
        return history.grants().stream()
                .flatMap(kept -> Grant.read(kept).stream())
                .flatMap(kept -> RingReader.read(kept.keyFacts()).eventKey(event).stream())
                .findFirst();
    }

    Ring ring() {
        return history.ring();
    }

    void become(List<byte[]> others) {
        history.beginAnew(others);
    }

    void extend(List<byte[]> fresh) {
        history.extend(fresh);
    }

    static String holder(CoordinatorName name) {
        if (name.value().equals(Slot.RECOVERY)) {
            throw new IllegalArgumentException("The name \"recovery\" is the recovery kit's own");
        }
        return name.value();
    }
}
