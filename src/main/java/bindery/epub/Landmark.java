package bindery.epub;

import bindery.book.Role;
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
   * @param bookTitle names the beginning of a book whose first section has no name
   */
  static List<Landmark> of(List<SpineFile> files, String bookTitle) {
    List<Landmark> landmarks = new ArrayList<>();
    Set<Role> seen = EnumSet.noneOf(Role.class);
    boolean begun = false;
    for (SpineFile file : files) {
      Role role = file.section().role();
      if (!begun && role.matter() == Role.Matter.BODY) {
        begun = true;
        landmarks.add(new Landmark("bodymatter", named(file, bookTitle), file.href()));
      }
      if (MARKED.contains(role) && seen.add(role)) {
        String word = role.word().replace('-', ' ');
        String name = Character.toUpperCase(word.charAt(0)) + word.substring(1);
        landmarks.add(new Landmark(role.epubType(), named(file, name), file.href()));
      }
    }
    return landmarks;
  }

  private static String named(SpineFile file, String otherwise) {
    return file.title().isEmpty() ? otherwise : file.title();
  }
}
