package bindery.apparatus.citation;

import bindery.apparatus.bibliography.CitedItem;
import bindery.apparatus.wording.Rich;
import bindery.apparatus.wording.Terms;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What is known while one cite, one entry or one key of a sort is put together. */
final class Run {
  final CslStyle style;
  final Terms terms;
  final CitedItem item;

  /** {@code cs:citation} or {@code cs:bibliography}. */
  final Element scope;

  Cite cite;
  Position position = Position.FIRST;
  Distinction distinction = Distinction.NONE;

  /** Of the work in the bibliography. */
  int number;

  /** {@code cs:key} of a sort, or null. */
  Element key;

  /** Whether no list of names is cut. */
  boolean allNames;

  /** Whether the names that it begins with are left out. */
  boolean withoutNames;

  /** What stands for names that the entry before had too, and for how many of them; -1 for all. */
  String sameNames = "";

  int same;

  /** The names that it begins with, once they are known; each for itself. */
  List<String> firstNames;

  /** How all of them read. */
  List<Rich> firstNamesWhole = List.of();

  /** Whether it is asked for what tells works apart. */
  boolean seeing;

  /** The names that are shown, and how many et-al leaves out. */
  final List<Distinguishing.SeenName> seen = new ArrayList<>();

  int hidden;

  /** Variables that stand for others and are not shown again. */
  final Set<String> substituted = new HashSet<>();

  /** Variables that said something since a substitution began, or null. */
  List<String> spoken;

  /** Whether a letter after the year has been shown. */
  boolean suffixShown;

  Run(CslStyle style, Terms terms, CitedItem item, Element scope) {
    this.style = style;
    this.terms = terms;
    this.item = item;
    this.scope = scope;
    this.cite = Cite.of(item.id());
  }

  boolean isSort() {
    return key != null;
  }

  boolean isBibliography() {
    return scope != null && scope.normalName().equals("bibliography");
  }

  /** The text of a variable, short where asked for; nothing of what stands for another. */
  String text(String variable, boolean isShort) {
    if (substituted.contains(variable)) {
      return "";
    }
    String found = isShort ? item.text(variable + "-short") : "";
    found = found.isEmpty() ? item.text(variable) : found;
    if (!found.isEmpty()) {
      speak(variable);
    }
    return found;
  }

  void speak(String variable) {
    if (spoken != null) {
      spoken.add(variable);
    }
  }

  /** Whether the words of the work are English, and have title case. */
  boolean isEnglish() {
    String language = item.text("language");
    return language.isEmpty() ? terms.isEnglish() : language.toLowerCase().startsWith("en");
  }

  List<String> startSpeaking() {
    List<String> before = spoken;
    spoken = new ArrayList<>();
    return before;
  }
}
