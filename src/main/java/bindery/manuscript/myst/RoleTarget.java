package bindery.manuscript.myst;

/**
 * What a role refers to: {@code label}, or {@code words <label>}.
 *
 * @param words or empty
 */
record RoleTarget(String words, String target) {
  static RoleTarget of(String inside) {
    String text = inside.strip().replaceAll("\\s*\n\\s*", " ");
    int open = text.lastIndexOf('<');
    boolean both = text.endsWith(">") && open > 0;
    return both
        ? new RoleTarget(
            text.substring(0, open).strip(), text.substring(open + 1, text.length() - 1).strip())
        : new RoleTarget("", text.replaceFirst("^<(.*)>$", "$1"));
  }

  /** What is read: the words, or the target where there are none. */
  String shown() {
    return words.isEmpty() ? target : words;
  }

  /** The target as an id. */
  String id() {
    return id(target);
  }

  static String id(String label) {
    return label.strip().replaceAll("[\\s{}#\"'<>()]+", "-");
  }
}
