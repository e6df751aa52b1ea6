package bindery.apparatus.bibliography;

/** A short formula in a title as letters in italics, with powers and indices. */
final class TexFormula {
  private TexFormula() {}

  static String of(String tex) {
    StringBuilder out = new StringBuilder();
    int i = 0;
    while (i < tex.length()) {
      char c = tex.charAt(i);
      if ((c == '^' || c == '_') && i + 1 < tex.length()) {
        int end = end(tex, i + 1);
        String tag = c == '^' ? "sup" : "sub";
        String inner = tex.substring(i + 1, end).replaceAll("^\\{|\\}$", "");
        out.append('<').append(tag).append('>').append(plain(inner));
        out.append("</").append(tag).append('>');
        i = end;
      } else {
        int next = i;
        while (next < tex.length() && "^_".indexOf(tex.charAt(next)) < 0) {
          next++;
        }
        String words = plain(tex.substring(i, next));
        boolean letters = words.chars().anyMatch(Character::isLetter);
        out.append(letters ? "<i>" + words + "</i>" : words);
        i = Math.max(next, i + 1);
      }
    }
    return out.toString();
  }

  private static int end(String tex, int from) {
    if (tex.charAt(from) == '{') {
      int close = tex.indexOf('}', from);
      return close < 0 ? tex.length() : close + 1;
    }
    if (tex.charAt(from) == '\\') {
      int end = from + 1;
      while (end < tex.length() && Character.isLetter(tex.charAt(end))) {
        end++;
      }
      return end;
    }
    return from + 1;
  }

  private static String plain(String tex) {
    StringBuilder out = new StringBuilder();
    int i = 0;
    while (i < tex.length()) {
      char c = tex.charAt(i++);
      if (c == '\\') {
        int from = i;
        while (i < tex.length() && Character.isLetter(tex.charAt(i))) {
          i++;
        }
        String name = tex.substring(from, i);
        String sign = TexChars.formula(name);
        out.append(sign == null ? "" : sign);
      } else if ("{}".indexOf(c) < 0) {
        out.append(c);
      }
    }
    return out.toString();
  }
}
