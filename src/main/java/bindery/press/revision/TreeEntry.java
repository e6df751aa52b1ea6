package bindery.press.revision;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of a tree, as {@code git ls-tree -r -z -l} lists it.
 *
 * @param object its name in the repository
 * @param link whether it is a symbolic link
 * @param name relative to the tree
 */
record TreeEntry(String object, long size, boolean link, String name) {
  private static final Pattern LINE =
      Pattern.compile("(\\d{6}) blob ([0-9a-f]{40,64}) +(\\d+|BAD)\t(.+)", Pattern.DOTALL);

  private static final String LINK = "120000";

  /**
   * Repositories within the repository are none of its files.
   *
   * @throws IOException where one of the files is missing
   */
  static List<TreeEntry> all(byte[] listed) throws IOException {
    List<TreeEntry> all = new ArrayList<>();
    for (String line : new String(listed, StandardCharsets.UTF_8).split("\0")) {
      Matcher entry = LINE.matcher(line);
      if (entry.matches()) {
        if (entry.group(3).equals("BAD")) {
          throw new IOException("not there: " + entry.group(4));
        }
        long size = Long.parseLong(entry.group(3));
        all.add(new TreeEntry(entry.group(2), size, entry.group(1).equals(LINK), entry.group(4)));
      }
    }
    return all;
  }
}
