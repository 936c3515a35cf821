package org.placard.shared;

import java.nio.file.Path;

/**
 * Where a node keeps its data and where the organisation keeps what it deploys.
 *
 * @param data journal, database and keys
 * @param config {@code kiosk.yaml}, {@code packs}, {@code languages}, {@code lockdown}
 */
public record Folders(Path data, Path config) {}
