package bindery.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() throws IOException {
    try (InputStream in = Version.class.getResourceAsStream("version.txt")) {
      return new String[] {
        "bindery " + new String(in.readAllBytes(), StandardCharsets.UTF_8).strip(),
        "Java " + System.getProperty("java.version")
      };
    }
  }
}
