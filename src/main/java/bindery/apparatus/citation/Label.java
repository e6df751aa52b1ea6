package bindery.apparatus.citation;

import bindery.apparatus.bibliography.CitedItem;
import bindery.apparatus.bibliography.PersonName;
import java.util.List;

/** Makes the label of a work, of letters of its authors and two digits of its year: Knu84. */
final class Label {
  private Label() {}

  static String of(CitedItem item) {
    List<PersonName> names = item.names("author");
    StringBuilder out = new StringBuilder();
    int each = names.size() == 1 ? 4 : names.size() < 4 ? 2 : 1;
    for (PersonName name : names.subList(0, Math.min(4, names.size()))) {
      String family =
          (name.isPerson() ? name.family() : name.literal()).replaceAll("[^\\p{L}]", "");
      out.append(family, 0, Math.min(each, family.length()));
    }
    if (item.dates().containsKey("issued") && !item.dates().get("issued").days().isEmpty()) {
      int year = item.dates().get("issued").days().get(0).year();
      out.append(year % 100 < 10 ? "0" : "").append(Math.abs(year % 100));
    }
    return out.toString();
  }
}
