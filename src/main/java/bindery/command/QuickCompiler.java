package bindery.command;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Keeps HotSpot to its quick compiler. A book is made in seconds, and in that time the thorough
 * compiler takes more of the processors than its code gives back: with the quick one alone a long
 * novel takes half the processor time. The same as {@code -XX:TieredStopAtLevel=1}, for those who
 * start the jar without it; where the virtual machine does not know the way, nothing happens.
 */
final class QuickCompiler {
  private static final String DIRECTIVE = "[{match: \"*.*\", c2: {Exclude: true}}]";

  private QuickCompiler() {}

  /** Asks for it beside the main way, since the asking itself takes a little. */
  static void ask() {
    Thread thread = new Thread(QuickCompiler::askNow, "quick-compiler");
    thread.setDaemon(true);
    thread.start();
  }

  private static void askNow() {
    try {
      boolean told =
          ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
              .anyMatch(argument -> argument.contains("TieredStopAtLevel"));
      if (!told) {
        Path directives = Files.createTempFile("bindery", ".json");
        try {
          Files.writeString(directives, DIRECTIVE);
          invoke(directives);
        } finally {
          Files.delete(directives);
        }
      }
    } catch (JMException | IOException | RuntimeException | LinkageError e) {
      // Only speed is lost.
    }
  }

  private static void invoke(Path directives) throws JMException {
    String[] file = {directives.toString()};
    ManagementFactory.getPlatformMBeanServer()
        .invoke(
            new ObjectName("com.sun.management:type=DiagnosticCommand"),
            "compilerDirectivesAdd",
            new Object[] {file},
            new String[] {String[].class.getName()});
  }
}
