package bindery.book;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a section of a book is for. The name in lower case with hyphens is what {@code book.yaml}
 * says, the class of the section in the tree and what stylesheets select by; {@link #epubType()} is
 * its term of the EPUB 3 Structural Semantics Vocabulary.
 */
public enum Role {
  HALF_TITLE(Matter.FRONT, "halftitlepage"),
  TITLE_PAGE(Matter.FRONT, "titlepage"),
  COPYRIGHT(Matter.FRONT, "copyright-page"),
  DEDICATION(Matter.FRONT, "dedication"),
  EPIGRAPH(Matter.FRONT, "epigraph"),
  CONTENTS(Matter.FRONT, "toc"),
  FOREWORD(Matter.FRONT, "foreword"),
  PREFACE(Matter.FRONT, "preface"),
  ACKNOWLEDGMENTS(Matter.FRONT, "acknowledgments"),
  FRONT_MATTER(Matter.FRONT, "frontmatter"),
  INTRODUCTION(Matter.BODY, "introduction"),
  PROLOGUE(Matter.BODY, "prologue"),
  PART(Matter.BODY, "part"),
  CHAPTER(Matter.BODY, "chapter"),
  CONCLUSION(Matter.BODY, "conclusion"),
  EPILOGUE(Matter.BODY, "epilogue"),
  APPENDIX(Matter.BACK, "appendix"),
  AFTERWORD(Matter.BACK, "afterword"),
  GLOSSARY(Matter.BACK, "glossary"),
  BIBLIOGRAPHY(Matter.BACK, "bibliography"),
  INDEX(Matter.BACK, "index"),
  COLOPHON(Matter.BACK, "colophon"),
  BACK_MATTER(Matter.BACK, "backmatter");

  /** The three stretches of a book (EPUB 3 Structural Semantics, Chicago Manual of Style 1.4). */
  public enum Matter {
    FRONT,
    BODY,
    BACK
  }

  private final Matter matter;
  private final String epubType;

  Role(Matter matter, String epubType) {
    this.matter = matter;
    this.epubType = epubType;
  }

  public Matter matter() {
    return matter;
  }

  public String epubType() {
    return epubType;
  }

  /** Whether contents list it below the part it follows; what closes the body stands beside. */
  public boolean standsInPart() {
    boolean closes = this == EPILOGUE || this == CONCLUSION;
    return matter == Matter.BODY && this != PART && !closes;
  }

  /** Whether contents list it at all: not what comes before them, nor themselves. */
  public boolean isListed() {
    return switch (this) {
      case HALF_TITLE, TITLE_PAGE, COPYRIGHT, DEDICATION, EPIGRAPH, CONTENTS -> false;
      default -> true;
    };
  }

  /** As {@code book.yaml} and stylesheets write it, for example {@code half-title}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Role> of(String word) {
    return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
  }

  public static List<String> words() {
    return Arrays.stream(values()).map(Role::word).toList();
  }
}
