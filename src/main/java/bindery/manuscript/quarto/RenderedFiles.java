package bindery.manuscript.quarto;

import bindery.report.Report;
import bindery.source.SourceFolder;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pictures that the tool drew when the author rendered the book: {@code
 * chapter_files/figure-html/label-1.png} (knitr), with Quarto also in {@code _freeze} and with
 * bookdown in {@code _bookdown_files}.
 */
final class RenderedFiles {
  private static final Pattern PICTURE =
      Pattern.compile(
          "(?:.*/)?([^/]+)/figure-[^/]+/(.+?)(?:-output)?-1\\.(?:svg|png|jpe?g)",
          Pattern.CASE_INSENSITIVE);

  private final Map<String, String> pictures = new HashMap<>();

  RenderedFiles(SourceFolder folder) {
    List<String> names = folder.list("", new Report());
    for (String name : names) {
      Matcher picture = name.contains("/figure-") ? PICTURE.matcher(name) : null;
      if (picture != null && picture.matches()) {
        String document = picture.group(1).replaceFirst("_files$", "");
        pictures.putIfAbsent(document + "/" + picture.group(2), name);
        pictures.putIfAbsent("/" + picture.group(2), name);
      }
    }
  }

  /** The first picture that the chunk of this label drew. */
  Optional<String> picture(String file, String label) {
    String last = file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", "");
    String own = last + "/" + label;
    boolean named = !label.startsWith("unnamed-chunk");
    return Optional.ofNullable(
        pictures.get(pictures.containsKey(own) || !named ? own : "/" + label));
  }

  /** Whether the tool runs the code in files of this name. */
  static boolean isRun(String file) {
    String small = file.toLowerCase(Locale.ROOT);
    return small.endsWith(".qmd") || small.endsWith(".rmd") || small.endsWith(".ipynb");
  }
}
