package bindery.manuscript.folder;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A tool whose folders are read as it reads them. */
public enum Tool {
  /** A folder of no particular tool. */
  PLAIN("markdown", "a folder"),
  PANDOC("pandoc", "a pandoc book"),
  MDBOOK("mdbook", "an mdBook book"),
  GITBOOK("gitbook", "a GitBook book"),
  DOCSIFY("docsify", "a docsify book"),
  QUARTO("quarto", "a Quarto book"),
  BOOKDOWN("bookdown", "a bookdown book"),
  LEANPUB("leanpub", "a Leanpub book"),
  MYST("myst", "a MyST book"),
  D2LBOOK("d2lbook", "a d2lbook book"),
  MKDOCS("mkdocs", "an MkDocs book"),
  JEKYLL("jekyll", "a Jekyll book"),
  ELECTRIC("electric-book", "an Electric Book"),
  HUGO("hugo", "a Hugo book"),
  DOCUSAURUS("docusaurus", "a Docusaurus book"),
  VITEPRESS("vitepress", "a VitePress book"),
  VUEPRESS("vuepress", "a VuePress book"),
  OBSIDIAN("obsidian", "an Obsidian vault");

  private final String word;
  private final String kind;

  Tool(String word, String kind) {
    this.word = word;
    this.kind = kind;
  }

  /** How {@code dialect:} in {@code book.yaml} calls it. */
  public String word() {
    return word;
  }

  /** What a folder of it is: "an mdBook book". */
  public String kind() {
    return kind;
  }

  public static Optional<Tool> of(String word) {
    return Arrays.stream(values()).filter(tool -> tool.word.equals(word)).findFirst();
  }

  /** Whose marks are in texts that no tool's settings lie beside: most have a tool's own ending. */
  public static Tool of(List<String> names) {
    for (Tool tool : List.of(QUARTO, BOOKDOWN)) {
      String ending = tool == QUARTO ? ".qmd" : ".rmd";
      long own = names.stream().filter(n -> n.toLowerCase(Locale.ROOT).endsWith(ending)).count();
      if (own * 2 > names.size()) {
        return tool;
      }
    }
    return PLAIN;
  }

  public static List<String> words() {
    return Arrays.stream(values()).map(Tool::word).toList();
  }
}
