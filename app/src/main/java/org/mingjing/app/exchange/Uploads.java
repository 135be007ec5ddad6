package org.mingjing.app.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The files that are to be imported, each upload in a folder of its own, kept until its import has
 * ended: they outlive the server. Servers that share the directory go on with each other's imports.
 */
@Component
public class Uploads {
    private final Path directory;

    Uploads(ExchangeProperties properties) {
        this.directory = properties.directory().toAbsolutePath().normalize();
    }

    /** A new folder, still empty. */
    public Path open() throws IOException {
        return Files.createDirectories(directory.resolve(UUID.randomUUID().toString()));
    }

    Path folder(String name) {
        return directory.resolve(name);
    }

    /** Whether this server has the files of a folder. */
    boolean has(String name) {
        return !name.isEmpty() && Files.isDirectory(folder(name));
    }

    /** The one file of a folder, else the folder itself. */
    static Path fileOrFolder(Path folder) {
        List<Path> files = files(folder);
        return files.size() == 1 ? files.getFirst() : folder;
    }

    /** The files of a folder by their names. */
    static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes a folder and what is in it, unless it is gone already. */
    public void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (NoSuchFileException e) {
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
