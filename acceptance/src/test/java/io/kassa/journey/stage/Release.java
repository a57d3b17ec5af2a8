package io.kassa.journey.stage;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;

/** The archive that operators get, unpacked as they do. */
public final class Release {

  private static final Path FOLDER = unpack();

  private Release() {}

  /** All that is in it. */
  static Path folder() {
    return FOLDER;
  }

  /** The server in it. */
  private static Path unpacked() {
    return FOLDER.resolve("wlp");
  }

  /** What runs that server, as the page for operators says. */
  static List<String> program() {
    return List.of(FOLDER.resolve("deploy/serve").toString(), "--clean");
  }

  /** When each file of the server was written. */
  public static Map<Path, FileTime> files() {
    try (var all = Files.walk(unpacked())) {
      return all.filter(Files::isRegularFile).collect(toMap(file -> file, Release::written));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static FileTime written(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Path unpack() {
    var folder = Installation.emptyTraces("release-" + Installation.fork());
    // With its permissions, as any program that unpacks does.
    var modes = Map.of("enablePosixFileAttributes", true);
    try (var archive = FileSystems.newFileSystem(Installation.release(), modes);
        var all = Files.walk(archive.getPath("/"))) {
      for (var entry : all.skip(1).toList()) {
        var target = folder.resolve(entry.toString().substring(1));
        if (Files.isDirectory(entry)) {
          Files.createDirectories(target);
        } else {
          Files.copy(entry, target, StandardCopyOption.COPY_ATTRIBUTES);
          Files.setPosixFilePermissions(target, Files.getPosixFilePermissions(entry));
        }
      }
      return folder;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
