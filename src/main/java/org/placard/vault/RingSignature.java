package org.placard.vault;

/**
 * The ring's word.
 *
 * @param generation whose signing key signed
 * @param bytes an Ed25519 signature, 64 bytes
 */
public record RingSignature(int generation, byte[] bytes) {}
