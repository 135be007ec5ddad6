package org.mingjing.app;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/**
 * The passwords of the embedded database, made by chance once and kept in a file beside its
 * directory that only the owner of the server may read.
 *
 * @param superuser of PostgreSQL's own administrator, whom only the start of the server uses
 * @param owner of the role whose tables they are
 * @param isNew whether they were made just now, so that a database that is there knows others
 */
record DatabaseSecret(String superuser, String owner, boolean isNew) {
    static final String SUPERUSER = "postgres";

    /** The role of the server: it owns the tables and may do nothing else. */
    static final String OWNER = "mingjing";

    private static final String PRIVATE = "rw-------";
    private static final int BYTES = 24;

    /** What is kept for a directory; made if nothing is. */
    static DatabaseSecret of(Path directory) throws IOException {
        Path file = directory.resolveSibling(directory.getFileName() + ".secret");
        if (Files.exists(file)) {
            keepPrivate(file);
            return read(file);
        }
        SecureRandom random = new SecureRandom();
        Properties kept = new Properties();
        kept.setProperty(SUPERUSER, password(random));
        kept.setProperty(OWNER, password(random));
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        Files.deleteIfExists(unfinished);
        createPrivate(unfinished);
        try (Writer writer = Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8)) {
            kept.store(writer, "Passwords of the embedded database");
        }
        Files.move(unfinished, file);
        DatabaseSecret made = read(file);
        return new DatabaseSecret(made.superuser, made.owner, true);
    }

    private static DatabaseSecret read(Path file) throws IOException {
        Properties kept = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            kept.load(reader);
        }
        String superuser = kept.getProperty(SUPERUSER);
        String owner = kept.getProperty(OWNER);
        if (superuser == null || owner == null) {
            throw new IOException(file + " does not tell the passwords of the database");
        }
        return new DatabaseSecret(superuser, owner, false);
    }

    private static String password(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Makes a file that nobody else could open even for a moment. */
    static void createPrivate(Path file) throws IOException {
        if (isPosix(file)) {
            Files.createFile(
                    file,
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(PRIVATE)));
        } else {
            Files.createFile(file);
        }
    }

    static void keepPrivate(Path file) throws IOException {
        if (isPosix(file)) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(PRIVATE));
        }
    }

    private static boolean isPosix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /** Keeps passwords out of whatever prints a value. */
    @Override
    public String toString() {
        return "DatabaseSecret[]";
    }
}
