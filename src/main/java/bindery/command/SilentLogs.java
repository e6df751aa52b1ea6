package bindery.command;

/**
 * A configuration of java.util.logging without handlers: what libraries write in their logs is not
 * for authors, and what matters of it has become a problem. The JDK makes one of these when the
 * first line is logged; starting its logs just to silence them would cost a build 20 ms.
 */
public final class SilentLogs {
  private static final String CONFIGURATION = "java.util.logging.config.class";

  /** For the JDK. There is nothing to configure. */
  public SilentLogs() {}

  /** Asks for this configuration, unless the user has asked for one. */
  static void ask() {
    if (System.getProperty(CONFIGURATION) == null
        && System.getProperty("java.util.logging.config.file") == null) {
      System.setProperty(CONFIGURATION, SilentLogs.class.getName());
    }
  }
}
