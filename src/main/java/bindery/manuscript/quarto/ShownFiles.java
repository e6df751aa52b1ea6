package bindery.manuscript.quarto;

import bindery.manuscript.rewrite.FolderContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Files of pictures that a chunk only shows: {@code knitr::include_graphics("file.png")}. */
final class ShownFiles {
  private static final Pattern CALL =
      Pattern.compile("\\b(?:include_graphics|include_image|include_svg|Image)\\s*\\(");
  private static final List<String> ENDINGS = List.of(".svg", ".png", ".jpg", ".jpeg");

  private ShownFiles() {}

  /** Names as the text of the file may use them, in order. */
  static List<String> of(String code, String file, FolderContext around) {
    List<String> names = new ArrayList<>();
    Matcher call = CALL.matcher(code);
    boolean choice = code.contains("is_html_output") || code.contains("is_latex_output");
    for (int at = 0; call.find(at); at = call.end()) {
      int close = RArguments.close(code, call.end() - 1);
      if (close < 0) {
        break; // nor is any that stands in it
      }
      if (isComment(code, call.start())) {
        continue;
      }
      Map<String, String> arguments = RArguments.of(code.substring(call.end(), close));
      String first = arguments.getOrDefault("path", arguments.getOrDefault("1", ""));
      String written = arguments.getOrDefault("filename", first);
      for (String name : RArguments.literals(written)) {
        if (!choice || names.isEmpty() && isThere(name, file, around)) {
          names.add(found(name, file, around));
        }
      }
    }
    return names;
  }

  private static boolean isComment(String code, int at) {
    return code.substring(code.lastIndexOf('\n', at) + 1, at).strip().startsWith("#");
  }

  private static boolean isThere(String name, String file, FolderContext around) {
    return around.find(found(name, file, around), file).isPresent();
  }

  /** The name with the ending of a picture that is there: authors leave it to the format. */
  private static String found(String name, String file, FolderContext around) {
    boolean pdf = name.endsWith(".pdf");
    if (!pdf && around.find(name, file).isPresent()) {
      return name;
    }
    String stem = pdf ? name.substring(0, name.length() - 4) : name;
    Optional<String> other =
        ENDINGS.stream()
            .map(ending -> stem + ending)
            .filter(each -> around.find(each, file).isPresent())
            .findFirst();
    return other.orElse(name);
  }
}
