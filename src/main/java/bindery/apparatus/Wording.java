package bindery.apparatus;

import bindery.book.Role;
import java.util.Locale;

/**
 * The few words that a book's apparatus says, by language; English where a language is not here.
 *
 * @param chapter what stands before a chapter's number; with {@code %} for the number where words
 *     stand on both sides of it
 */
record Wording(String chapter, String part, String appendix, String contents) {

  static Wording of(Locale language) {
    return switch (language.getLanguage()) {
      case "de" -> new Wording("Kapitel", "Teil", "Anhang", "Inhalt");
      case "fr" -> new Wording("Chapitre", "Partie", "Annexe", "Table des matières");
      case "es" -> new Wording("Capítulo", "Parte", "Apéndice", "Índice");
      case "it" -> new Wording("Capitolo", "Parte", "Appendice", "Indice");
      case "pt" -> new Wording("Capítulo", "Parte", "Apêndice", "Sumário");
      case "nl" -> new Wording("Hoofdstuk", "Deel", "Bijlage", "Inhoud");
      case "sv" -> new Wording("Kapitel", "Del", "Bilaga", "Innehåll");
      case "da" -> new Wording("Kapitel", "Del", "Bilag", "Indhold");
      case "nb", "no", "nn" -> new Wording("Kapittel", "Del", "Tillegg", "Innhold");
      case "fi" -> new Wording("Luku", "Osa", "Liite", "Sisällys");
      case "pl" -> new Wording("Rozdział", "Część", "Dodatek", "Spis treści");
      case "cs" -> new Wording("Kapitola", "Část", "Příloha", "Obsah");
      case "ru" -> new Wording("Глава", "Часть", "Приложение", "Оглавление");
      case "uk" -> new Wording("Розділ", "Частина", "Додаток", "Зміст");
      case "tr" -> new Wording("Bölüm", "Kısım", "Ek", "İçindekiler");
      case "el" -> new Wording("Κεφάλαιο", "Μέρος", "Παράρτημα", "Περιεχόμενα");
      case "ja" -> new Wording("第%章", "第%部", "付録%", "目次");
      case "zh" -> new Wording("第%章", "第%部", "附录%", "目录");
      case "ko" -> new Wording("제%장", "제%부", "부록 %", "차례");
      case "ar" -> new Wording("الفصل", "الجزء", "الملحق", "المحتويات");
      case "he" -> new Wording("פרק", "חלק", "נספח", "תוכן העניינים");
      default -> new Wording("Chapter", "Part", "Appendix", "Contents");
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
