package bindery.manuscript.mkdocs;

import bindery.manuscript.rewrite.Draft;
import bindery.manuscript.rewrite.FolderContext;
import bindery.manuscript.rewrite.Rewriting;
import bindery.manuscript.text.ManuscriptText;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What belongs to a page of a site: {@code [TOC]} (Python-Markdown, "Table of Contents"; {@code
 * [[toc]]} in VitePress), pictures for dark screens (Material for MkDocs, "Light and dark mode"),
 * and {@code markdown} at a tag, which says that what is within is Markdown (Python-Markdown,
 * "Markdown in HTML").
 */
final class SitePageMarks implements Rewriting {
  private static final List<String> SIGNS = List.of("[TOC]", "[toc]", "[_TOC_]");
  private static final Pattern CONTENTS =
      Pattern.compile(
          "(?m)^ {0,3}(?:\\[(?:TOC|toc|_TOC_)\\]|\\[\\[(?:TOC|toc|_TOC_)\\]\\])[ \\t]*$");
  private static final Pattern DARK =
      Pattern.compile(
          "!\\[[^\\]\\n]{0,300}\\]\\([^()\\s]{1,300}#(?:only-dark|gh-dark-mode-only)\\)(?:\\{[^{}\\n]{0,200}\\})?");
  private static final Pattern LIGHT = Pattern.compile("#(?:only-light|gh-light-mode-only)(?=\\))");

  /** A slip that sites pass over: {@code [words](address){. target="_blank"}}. */
  private static final Pattern DOT = Pattern.compile("(?<=[)\\]])\\{:?\\.[ \\t]+(?=[a-z-]+=)");

  private static final Pattern TAG =
      Pattern.compile(
          "(?<tag><(?:div|figure|section|article|details|center|aside|table|td|p)\\b[^<>\\n]{0,300}?)"
              + "[ \\t]+markdown(?:[ \\t]*=[ \\t]*(?:\"[^\"\\n]{0,20}\"|'[^'\\n]{0,20}'|\\w+))?(?<rest>[^<>\\n]{0,300}>)(?<end>[ \\t]*\\n)?");

  @Override
  public ManuscriptText apply(ManuscriptText text, int from, FolderContext around) {
    boolean contents = SIGNS.stream().anyMatch(sign -> text.text().indexOf(sign, from) >= 0);
    ManuscriptText now =
        contents ? Draft.replacedInLines(text, from, "[", CONTENTS, match -> "") : text;
    now = Draft.replacedInLines(now, from, "dark", DARK, match -> "");
    now = Draft.replacedInLines(now, from, "light", LIGHT, match -> "");
    now = Draft.replacedInLines(now, from, "{", DOT, match -> "{");
    return Draft.replacedInLines(
        now,
        from,
        "markdown",
        TAG,
        match ->
            match.group("tag") + match.group("rest") + (match.group("end") == null ? "" : "\n\n"));
  }
}
