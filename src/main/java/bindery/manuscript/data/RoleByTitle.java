package bindery.manuscript.data;

import bindery.book.Role;
import bindery.language.FoldedWord;
import bindery.language.LabelReader;
import bindery.language.LanguageFiles;
import bindery.language.Names;
import bindery.language.TypedLabel;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Guesses what a section is for where nobody said so, in a plain list of files: a chapter called
 * "Preface" is the preface, and one called "Part Two" a part, in whatever language. Words of the
 * book's own language come first, then English ones.
 */
public final class RoleByTitle {
  /** Shorter words of other languages than the book's are words of this one too: Tack, Slot. */
  private static final int SHORT = 6;

  private static final Set<Role> HEADED =
      EnumSet.of(
          Role.FOREWORD,
          Role.PREFACE,
          Role.INTRODUCTION,
          Role.PROLOGUE,
          Role.CONCLUSION,
          Role.EPILOGUE,
          Role.AFTERWORD);

  private final Map<String, Role> titles = new HashMap<>();

  /** By the words before the asterisk. */
  private final Map<String, Role> openings = new HashMap<>();

  /** As long as an opening is; what begins with more words is not looked at further. */
  private int longest;

  private final LabelReader labels;

  /**
   * @param language of the book
   */
  public RoleByTitle(Locale language) {
    List<Names> all = LanguageFiles.allNames(language);
    for (int i = 0; i < all.size(); i++) {
      boolean foreign = i > 1;
      for (Role role : Role.values()) {
        for (String title : all.get(i).titles(role)) {
          boolean plain = title.chars().allMatch(c -> c < 0x80);
          if (!foreign || !plain || title.length() >= SHORT) {
            add(title, role);
          }
        }
      }
    }
    labels = LabelReader.of(language, all);
  }

  private void add(String title, Role role) {
    if (title.endsWith("*")) {
      String opening = FoldedWord.of(title);
      openings.putIfAbsent(opening, role);
      longest = Math.max(longest, opening.length());
    } else {
      titles.putIfAbsent(FoldedWord.of(title), role);
    }
  }

  /** What a section with this title is for; a chapter if nothing tells. */
  public Role of(String title) {
    Role role = titles.get(FoldedWord.of(title));
    if (role == null) {
      role = opening(title);
    }
    if (role == null) {
      role = headed(title);
    }
    return role != null ? role : label(title).flatMap(TypedLabel::role).orElse(Role.CHAPTER);
  }

  /** Whether two titles are the same but for case, accents and marks. */
  public static boolean isSame(String one, String other) {
    return FoldedWord.of(one).equals(FoldedWord.of(other));
  }

  /** The label that its author put before a title. */
  public Optional<TypedLabel> label(String title) {
    return labels.read(title);
  }

  /** The role of a title with more behind a mark: <em>Introduction: Why We Count</em>. */
  private Role headed(String title) {
    String head = title.split("[:：—–]", 2)[0];
    Role role = head.length() < title.length() ? titles.get(FoldedWord.of(head)) : null;
    return role != null && HEADED.contains(role) ? role : null;
  }

  /** The role of a title whose first words are known: <em>Preface to the Second Edition</em>. */
  private Role opening(String title) {
    StringBuilder folded = new StringBuilder();
    int from = 0;
    for (int space = title.indexOf(' '); space >= 0; space = title.indexOf(' ', from)) {
      folded.append(FoldedWord.of(title.substring(from, space)));
      from = space + 1;
      Role role = openings.get(folded.toString());
      if (role != null || folded.length() > longest) {
        return role;
      }
    }
    return null;
  }
}
