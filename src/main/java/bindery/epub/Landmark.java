package bindery.epub;

import bindery.book.Role;
import bindery.language.Names;
import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A place that readers jump to by its kind (EPUB 3.3 §7.4.2).
 *
 * @param type {@code epub:type}
 * @param title for people
 * @param href from the package document
 */
record Landmark(String type, String title, String href) {
  private static final Set<Role> MARKED =
      EnumSet.of(
          Role.TITLE_PAGE,
          Role.COPYRIGHT,
          Role.CONTENTS,
          Role.FOREWORD,
          Role.PREFACE,
          Role.ACKNOWLEDGMENTS,
          Role.INTRODUCTION,
          Role.PROLOGUE,
          Role.CONCLUSION,
          Role.EPILOGUE,
          Role.AFTERWORD,
          Role.APPENDIX,
          Role.GLOSSARY,
          Role.BIBLIOGRAPHY,
          Role.INDEX,
          Role.COLOPHON);

  /**
   * The first section of every kind, and where the text proper begins.
   *
   * @param names of the book's language
   * @param bookTitle names the beginning of a book whose first section has no name
   */
  static List<Landmark> of(List<SpineFile> files, Names names, String bookTitle) {
    List<Landmark> landmarks = new ArrayList<>();
    Set<Role> seen = EnumSet.noneOf(Role.class);
    boolean begun = false;
    for (SpineFile file : files) {
      Role role = file.section().role();
      if (!file.part().isFirst()) {
        continue;
      }
      if (!begun && role.matter() == Role.Matter.BODY) {
        begun = true;
        landmarks.add(new Landmark("bodymatter", named(file, bookTitle), file.href()));
      }
      if (MARKED.contains(role) && seen.add(role)) {
        landmarks.add(new Landmark(role.epubType(), named(file, name(role, names)), file.href()));
      }
    }
    return landmarks;
  }

  /** What the language calls such a section, else English. */
  private static String name(Role role, Names names) {
    String word = names.word(role.word());
    if (word.isEmpty()) {
      word = names.titles(role).stream().findFirst().orElse(role.word()).replace('-', ' ');
    }
    return UCharacter.toUpperCase(names.locale(), word.substring(0, 1)) + word.substring(1);
  }

  private static String named(SpineFile file, String otherwise) {
    return file.title().isEmpty() ? otherwise : file.title();
  }
}
