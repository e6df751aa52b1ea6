package bindery.press.revision;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Files that git keeps beside its objects (Git LFS), where they are on this machine: in their place
 * a repository has a few lines that name them.
 */
final class LargeFiles {
  private static final int POINTER = 1024;
  private static final Pattern NAMED =
      Pattern.compile("version https://git-lfs\\S*\n(?s:.*?)oid sha256:([0-9a-f]{64})\n(?s:.*)");

  private final Optional<Path> kept;

  LargeFiles(GitProgram git) throws IOException {
    Optional<String> folder = git.line("rev-parse", "--git-common-dir");
    kept = folder.map(name -> git.folder().resolve(name).resolve("lfs/objects"));
  }

  /** The file that is named in another's place; the same bytes where none is, or it is not here. */
  byte[] behind(byte[] content, int most) throws IOException {
    if (content.length > POINTER || kept.isEmpty()) {
      return content;
    }
    Matcher named = NAMED.matcher(new String(content, StandardCharsets.UTF_8));
    if (!named.matches()) {
      return content;
    }
    String name = named.group(1);
    try {
      Path file =
          kept.get().resolve(name.substring(0, 2)).resolve(name.substring(2, 4)).resolve(name);
      if (!Files.isRegularFile(file) || Files.size(file) > most) {
        return content;
      }
      byte[] whole = Files.readAllBytes(file);
      return isNamed(whole, name) ? whole : content;
    } catch (InvalidPathException e) {
      return content;
    }
  }

  /** Whether a file is the one that a repository means: a link may lead anywhere. */
  private static boolean isNamed(byte[] whole, String name) {
    try {
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(whole);
      return HexFormat.of().formatHex(sum).equals(name);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
