package org.placard.shared;

/**
 * Something a coordinator did that must be answerable for later. Published as an application event.
 *
 * @param who the coordinator's sign-in name, or the command's name
 * @param what a dotted key such as {@code event.opened}
 * @param detail what it was done to and how many; never a name or word of an attendee
 */
public record Audited(String who, String what, String detail) {}
