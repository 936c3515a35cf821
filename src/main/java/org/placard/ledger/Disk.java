package org.placard.ledger;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;

/** As much of a file system as the ledger needs; narrow, so that tests can cut its power. */
interface Disk {

    /** Makes the folder and its parents, durably. */
    void makeFolder(Path folder) throws IOException;

    /** The plain files in the folder, by name. */
    List<Path> list(Path folder) throws IOException;

    /** Opens the file for reading and writing; makes it, readable by its owner alone, where there is none. */
    DiskFile open(Path file) throws IOException;

    byte[] read(Path file) throws IOException;

    long size(Path file) throws IOException;

    /** Part of a file, in a way that no thread's interruption can close it for others. */
    byte[] read(Path file, long offset, int length) throws IOException;

    void delete(Path file) throws IOException;

    void rename(Path from, Path to) throws IOException;

    /** Makes durable which files the folder holds. */
    void syncFolder(Path folder) throws IOException;

    /**
     * Keeps others out until closed.
     *
     * @throws org.placard.shared.UnreadyException if someone else holds it
     */
    Closeable lock(Path file) throws IOException;

    /** Bytes that can still be written. */
    long free(Path folder) throws IOException;

    /** An open file. */
    interface DiskFile extends Closeable {

        long size() throws IOException;

        /** Writes all that remains in the buffer. */
        void write(ByteBuffer bytes, long offset) throws IOException;

        void truncate(long size) throws IOException;

        /** Returns once what was written would survive a power cut. */
        void sync() throws IOException;
    }
}
