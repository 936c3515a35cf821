package org.placard.fakes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A primary and its synchronous standby, of the PostgreSQL that the system has. */
public final class ServerPair implements AutoCloseable {

    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");

    private final Path bin;
    private final Path folder;
    private final int primary = OwnServer.freePort();
    private final int standby = OwnServer.freePort();

    private ServerPair(Path bin, Path folder) {
        this.bin = bin;
        this.folder = folder;
    }

    /** Empty where the system has none with all its programs, or nobody may start it. */
    public static Optional<ServerPair> in(Path folder) {
        return programs().map(bin -> new ServerPair(bin, folder));
    }

    private static Optional<Path> programs() {
        if (!Files.isDirectory(DEBIAN) || !Files.exists(Path.of("/usr/sbin/runuser"))) {
            return Optional.empty();
        }
        try (var versions = Files.list(DEBIAN)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("pg_basebackup")))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Comparator.naturalOrder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts both; from then on the primary says that something is kept once both have it. */
    public void start() {
        run("chown", "postgres", folder.toString());
        // A test's folder is its own user's alone; the server runs as another one.
        for (int above = 2; above <= folder.getNameCount(); above++) {
            run("chmod", "a+rx", "/" + folder.subpath(0, above));
        }
        server("initdb", "-D", data("primary"), "-A", "trust", "-U", "postgres");
        startOne("primary", primary, "");
        server(
                "pg_basebackup",
                "-h",
                "localhost",
                "-p",
                "" + primary,
                "-U",
                "postgres",
                "-R",
                "-c",
                "fast",
                "-D",
                data("standby"));
        startOne("standby", standby, "");
        stop("primary", "fast");
        startOne("primary", primary, " -c synchronous_standby_names=*");
    }

    private void startOne(String name, int port, String more) {
        server(
                "pg_ctl",
                "-D",
                data(name),
                "-w",
                "-l",
                data(name) + ".log",
                "-o",
                "-p " + port + " -k " + folder + " -c listen_addresses=localhost" + more,
                "start");
    }

    /** Whichever of the two is the primary. */
    public String address() {
        return "jdbc:postgresql://localhost:" + primary + ",localhost:" + standby
                + "/postgres?user=postgres&targetServerType=primary&hostRecheckSeconds=1&connectTimeout=2";
    }

    /** Pulls the plug on the primary, and lets the standby take over. */
    public void losePrimary() {
        ProcessHandle.of(master("primary")).ifPresent(master -> {
            var all = Stream.concat(Stream.of(master), master.descendants()).toList();
            all.forEach(ProcessHandle::destroyForcibly);
        });
        server("pg_ctl", "-D", data("standby"), "-w", "promote");
    }

    private long master(String name) {
        try {
            var file = folder.resolve(name).resolve("postmaster.pid");
            return Long.parseLong(Files.readAllLines(file).getFirst().strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String data(String name) {
        return folder.resolve(name).toString();
    }

    private void stop(String name, String how) {
        server("pg_ctl", "-D", data(name), "-m", how, "-w", "stop");
    }

    private void server(String program, String... words) {
        var line = new ArrayList<>(
                List.of("runuser", "-u", "postgres", "--", bin.resolve(program).toString()));
        line.addAll(List.of(words));
        run(line.toArray(String[]::new));
    }

    private static void run(String... line) {
        try {
            var log = Files.createTempFile("server-pair", ".log");
            var process = new ProcessBuilder(line)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException(String.join(" ", line) + " failed: " + Files.readString(log));
            }
            Files.delete(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        for (var name : List.of("primary", "standby")) {
            if (Files.exists(folder.resolve(name).resolve("postmaster.pid"))) {
                try {
                    stop(name, "immediate");
                } catch (IllegalStateException e) {
                    // It was killed before.
                }
            }
        }
    }
}
