package org.placard.vault;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.placard.shared.EventId;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * An event's key at one print table, locked: letters are sealed to it, and only the card of four words opens it, on the
 * node that holds it. Destroying what {@link #written} gave ends what was sealed to it.
 */
public final class TableKey {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HexFormat HEX = HexFormat.of();

    private final EventId event;
    private final byte[] salt;
    private final Argon2Cost cost;
    private final byte[] verifier;
    private final byte[] hpke;
    private final byte[] nonce;
    private final byte[] wrapped;

    private TableKey(
            EventId event, byte[] salt, Argon2Cost cost, byte[] verifier, byte[] hpke, byte[] nonce, byte[] wrapped) {
        this.event = event;
        this.salt = salt;
        this.cost = cost;
        this.verifier = verifier;
        this.hpke = hpke;
        this.nonce = nonce;
        this.wrapped = wrapped;
    }

    /** Draws a key and its card. */
    public static Made draw(EventId event) {
        return draw(event, Argon2Cost.PRODUCTION);
    }

    static Made draw(EventId event, Argon2Cost cost) {
        var card = WordList.drawCard(new SecureRandom());
        var salt = Bytes.random(Slot.SALT_LENGTH);
        var nonce = Bytes.random(SlotKeys.NONCE_LENGTH);
        var pair = HpkePair.generate();
        var keys = SlotKeys.derive(card.bytes(), salt, cost);
        var wrapped = keys.wrap(pair.privateHalf(), nonce, bound(event, pair.publicHalf()));
        var verifier = keys.verifier().clone();
        keys.wipe();
        pair.wipe();
        return new Made(new TableKey(event, salt, cost, verifier, pair.publicHalf(), nonce, wrapped), card);
    }

    /** The event whose letters it seals. */
    public EventId event() {
        return event;
    }

    /**
     * Seals so that only the unlocked table reads it.
     *
     * @param about bound to the result as HPKE {@code info}; the same bytes open it
     */
    public byte[] seal(byte[] about, byte[] plain) {
        return Suite.seal(hpke, about, plain);
    }

    /** Opens the key with the card; empty where the words do not fit. Takes about a second. */
    public Optional<OpenTableKey> unlock(CardWords card) {
        var keys = SlotKeys.derive(card.bytes(), salt, cost);
        try {
            return keys.fits(verifier) ? Optional.of(open(keys)) : Optional.empty();
        } catch (SealBrokenException _) {
            return Optional.empty();
        } finally {
            keys.wipe();
        }
    }

    private OpenTableKey open(SlotKeys keys) throws SealBrokenException {
        var privateHalf = keys.unwrap(wrapped, nonce, bound(event, hpke));
        try {
            return new OpenTableKey(event, Suite.opener(privateHalf));
        } finally {
            Arrays.fill(privateHalf, (byte) 0);
        }
    }

    /** The key as it is kept, its private half wrapped; see {@code docs/formats/table.md}. */
    public byte[] written() {
        return JSON.writeValueAsBytes(new Written(
                Suite.NUMBER,
                event.value(),
                HEX.formatHex(salt),
                cost.memoryKib(),
                cost.passes(),
                cost.lanes(),
                HEX.formatHex(verifier),
                HEX.formatHex(hpke),
                HEX.formatHex(nonce),
                HEX.formatHex(wrapped)));
    }

    /**
     * The key out of what {@link #written} gave.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static TableKey read(byte[] written) {
        try {
            var kept = JSON.readValue(written, Written.class);
            return new TableKey(
                    new EventId(kept.event),
                    HEX.parseHex(kept.salt),
                    new Argon2Cost(kept.memoryKib, kept.passes, kept.lanes),
                    HEX.parseHex(kept.verifier),
                    HEX.parseHex(kept.hpke),
                    HEX.parseHex(kept.nonce),
                    HEX.parseHex(kept.wrapped));
        } catch (JacksonException e) {
            throw new IllegalArgumentException("This is no table key", e);
        }
    }

    private static byte[] bound(EventId event, byte[] hpke) {
        return Bytes.labelled("table/1", Suite.BYTE, hpke, event.bytes());
    }

    /** A new key and the card that opens it, which exists nowhere else: show it once. */
    public record Made(TableKey key, CardWords card) {}

    private record Written(
            int suite,
            String event,
            String salt,
            int memoryKib,
            int passes,
            int lanes,
            String verifier,
            String hpke,
            String nonce,
            String wrapped) {}
}
