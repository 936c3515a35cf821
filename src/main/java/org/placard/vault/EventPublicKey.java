package org.placard.vault;

import org.placard.shared.EventId;
import org.placard.shared.EventKeyId;

/**
 * The half of an event's key that every kiosk holds: what it seals, only an unlocked ring opens.
 *
 * @param event the event it belongs to
 * @param id names the key
 * @param hpke the X25519 public key, 32 bytes
 * @param ringSignature the ring's Ed25519 signature over event and key
 */
public record EventPublicKey(EventId event, EventKeyId id, byte[] hpke, byte[] ringSignature) {}
