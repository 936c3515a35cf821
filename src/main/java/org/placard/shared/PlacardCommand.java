package org.placard.shared;

/** Marks a bean as one of the commands of {@code ./placard}; its class carries picocli's annotations. */
public interface PlacardCommand {}
