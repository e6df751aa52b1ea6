package bindery.fuzz;

/** A {@code book.yaml} by chance. */
final class YamlText {
  private static final String[] KEYS = {
    "title",
    "subtitle",
    "author",
    "authors",
    "language",
    "publisher",
    "rights",
    "isbn",
    "identifier",
    "date",
    "description",
    "cover",
    "contents-depth",
    "order",
    "files",
    "x"
  };

  private final Chance chance;

  YamlText(Chance chance) {
    this.chance = chance;
  }

  String text() {
    StringBuilder text = new StringBuilder();
    for (int i = chance.below(7); i >= 0; i--) {
      String key = chance.of(KEYS);
      text.append(key).append(": ").append(chance.once(5) ? any() : value(key)).append('\n');
    }
    return text.toString();
  }

  private String value(String key) {
    return switch (key) {
      case "language" ->
          chance.of("en", "de", "fr", "de-AT", "ja", "ar", "xx", "tr", "es-419", "zh-Hant");
      case "authors" -> "\n  - Ann Author\n  - " + any();
      case "isbn" -> chance.of("978-3-16-148410-0", "0-306-40615-2", "1");
      case "date" -> chance.of("2026-03-01", "2026", "2026-02", "2026-02-30", "0000", "99999");
      case "cover" -> chance.of("p.png", "p.svg", "p.jpg", "1.md", "../p.png");
      case "contents-depth" -> chance.number();
      case "order" ->
          chance.of(
              "[1.md]",
              "\n  front: [half-title, title-page, copyright, contents]\n  chapters: [1.md]\n  back: [2.md]",
              "\n  parts:\n    - title: P\n      chapters: [1.md, 2.md]\n    - file: 2.md",
              "\n  chapters:\n    - file: 1.md\n      role: "
                  + chance.of("preface", "index", "chapter", "x")
                  + "\n      title: T\n      id: a b",
              "{appendices: [1.md], chapters: [2.md]}");
      default -> any();
    };
  }

  private String any() {
    return chance.of(
        "A Small Book",
        "\"a\\u0000b\\u202Ec\"",
        "[]",
        "{}",
        "null",
        "~",
        "true",
        "0x10",
        "1e400",
        ".nan",
        "2026-01-01",
        "!!binary aGk=",
        "&a [*a]",
        "*b",
        "|\n  a\n  b",
        ">-\n  a",
        "'",
        "{a: {a: {a: b}}}",
        "''",
        "\u4e00\u4e8c",
        "W".repeat(1 + chance.below(400)),
        "- a",
        "a: b",
        "\t");
  }
}
