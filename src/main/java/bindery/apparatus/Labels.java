package bindery.apparatus;

import bindery.book.Role;
import java.util.Locale;

/**
 * The few words that a book's apparatus says, by language; English where a language is not here.
 *
 * @param chapter what stands before a chapter's number; with {@code %} for the number where words
 *     stand on both sides of it
 */
record Labels(String chapter, String part, String appendix, String contents) {

  static Labels of(Locale language) {
    return switch (language.getLanguage()) {
      case "de" -> new Labels("Kapitel", "Teil", "Anhang", "Inhalt");
      case "fr" -> new Labels("Chapitre", "Partie", "Annexe", "Table des matières");
      case "es" -> new Labels("Capítulo", "Parte", "Apéndice", "Índice");
      case "it" -> new Labels("Capitolo", "Parte", "Appendice", "Indice");
      case "pt" -> new Labels("Capítulo", "Parte", "Apêndice", "Sumário");
      case "nl" -> new Labels("Hoofdstuk", "Deel", "Bijlage", "Inhoud");
      case "sv" -> new Labels("Kapitel", "Del", "Bilaga", "Innehåll");
      case "da" -> new Labels("Kapitel", "Del", "Bilag", "Indhold");
      case "nb", "no", "nn" -> new Labels("Kapittel", "Del", "Tillegg", "Innhold");
      case "fi" -> new Labels("Luku", "Osa", "Liite", "Sisällys");
      case "pl" -> new Labels("Rozdział", "Część", "Dodatek", "Spis treści");
      case "cs" -> new Labels("Kapitola", "Část", "Příloha", "Obsah");
      case "ru" -> new Labels("Глава", "Часть", "Приложение", "Оглавление");
      case "uk" -> new Labels("Розділ", "Частина", "Додаток", "Зміст");
      case "tr" -> new Labels("Bölüm", "Kısım", "Ek", "İçindekiler");
      case "el" -> new Labels("Κεφάλαιο", "Μέρος", "Παράρτημα", "Περιεχόμενα");
      case "ja" -> new Labels("第%章", "第%部", "付録%", "目次");
      case "zh" -> new Labels("第%章", "第%部", "附录%", "目录");
      case "ko" -> new Labels("제%장", "제%부", "부록 %", "차례");
      case "ar" -> new Labels("الفصل", "الجزء", "الملحق", "المحتويات");
      case "he" -> new Labels("פרק", "חלק", "נספח", "תוכן העניינים");
      default -> new Labels("Chapter", "Part", "Appendix", "Contents");
    };
  }

  /** The word for a section of this role, or empty if sections of this role have no numbers. */
  String label(Role role) {
    return switch (role) {
      case CHAPTER -> chapter;
      case PART -> part;
      case APPENDIX -> appendix;
      default -> "";
    };
  }
}
