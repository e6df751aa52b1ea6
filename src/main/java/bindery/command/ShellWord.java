package bindery.command;

/** A name as a shell takes it. */
final class ShellWord {
  private ShellWord() {}

  /** In quotes if there are spaces and the like in it. */
  static String of(String name) {
    boolean plain = name.matches("[\\p{L}\\p{N}._/-]+") && !name.startsWith("-");
    boolean anchored = name.startsWith("/") || name.startsWith(".");
    return plain ? name : (anchored ? "'" : "'./") + name.replace("'", "'\\''") + "'";
  }
}
