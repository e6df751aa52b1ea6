package bindery.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelReaderTest {

  private static Optional<TypedLabel> read(String language, String title) {
    return LabelReader.of(Locale.forLanguageTag(language)).read(title);
  }

  /** Label, what it counts and title, and how sure it is. */
  private static String parts(String title, TypedLabel label) {
    String words =
        Stream.of(label.before() + label.number() + label.after())
            .map(String::strip)
            .collect(Collectors.joining());
    return words
        + " = "
        + label.role().map(role -> role.word() + " ").orElse("")
        + label.value()
        + ", "
        + label.form().name().toLowerCase(Locale.ROOT)
        + ": "
        + title.substring(label.end());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Chapter 1. Alpha | Chapter 1 = chapter 1, word: Alpha",
        "en | Chapter 2 – Beta | Chapter 2 = chapter 2, word: Beta",
        "en | Chapter 3: Gamma | Chapter 3 = chapter 3, word: Gamma",
        "en | CHAPTER IV | CHAPTER IV = chapter 4, word: ",
        "en | Chapter iv: Delta | Chapter iv = chapter 4, word: Delta",
        "en | Chapter 12 The Road | Chapter 12 = chapter 12, word: The Road",
        "en | Chapter 5-The Road | Chapter 5 = chapter 5, word: The Road",
        "en | Chapter 6—The Road | Chapter 6 = chapter 6, word: The Road",
        "en | Chapter 7.The Road | Chapter 7 = chapter 7, word: The Road",
        "en | Chapter 8, in which He Goes | Chapter 8 = chapter 8, word: in which He Goes",
        "en | Chapter 9: 1984 | Chapter 9 = chapter 9, word: 1984",
        "en | Chapter One | Chapter One = chapter 1, word: ",
        "en | Chapter Twenty-One: The Road | Chapter Twenty-One = chapter 21, word: The Road",
        "en | Chapter the First. The Road | Chapter the First = chapter 1, word: The Road",
        "en | The Second Part: The Road | The Second Part = part 2, word: The Road",
        "en | Part II | Part II = part 2, word: ",
        "en | Part Two — The Road | Part Two = part 2, word: The Road",
        "en | Book One. The Road | Book One = part 1, word: The Road",
        "en | Appendix A. Maps | Appendix A = appendix 1, word: Maps",
        "en | Appendix B Maps | Appendix B = appendix 2, word: Maps",
        "en | Chapter 4 / The Road | Chapter 4 = chapter 4, word: The Road",
        "en | Chapter 4 ✦ The Road | Chapter 4 = chapter 4, word: The Road",
        "en | Chapter 4½: The Road | Chapter 4½ = chapter 4, word: The Road",
        "en | Chapter 0: The Road | Chapter 0 = chapter 0, word: The Road",
        "fr | Seconde partie | Seconde partie = part 2, word: ",
        "en | Ch. 3: The Road | Ch. 3 = chapter 3, word: The Road",
        "en | Chapter No. 3: The Road | Chapter No. 3 = chapter 3, word: The Road",
        "en | STAVE ONE. Marley’s Ghost | STAVE ONE = chapter 1, word: Marley’s Ghost",
        "en | — Chapter 1 — | Chapter 1 = chapter 1, word: ",
        "en | Chapter 1.2: The Road | Chapter 1.2 = chapter 0, word: The Road",
        "en | Capítulo 2: El camino | Capítulo 2 = chapter 2, word: El camino",
        "en | Глава первая | Глава первая = chapter 1, word: ",
        "en | Erstes Kapitel | Erstes Kapitel = chapter 1, word: ",
        "de | Kapitel 3 | Kapitel 3 = chapter 3, word: ",
        "de | 3. Kapitel: Der Weg | 3. Kapitel = chapter 3, word: Der Weg",
        "de | Einundzwanzigstes Kapitel | Einundzwanzigstes Kapitel = chapter 21, word: ",
        "de | Der Tragödie erster Teil | none",
        "de | Zweiter Teil – Der Weg | Zweiter Teil = part 2, word: Der Weg",
        "de | Erstes Buch | Erstes Buch = part 1, word: ",
        "de | Anhang A: Karten | Anhang A = appendix 1, word: Karten",
        "de | Kapitel eins | Kapitel eins = chapter 1, word: ",
        "fr | Chapitre 1 : Le début | Chapitre 1 = chapter 1, word: Le début",
        "fr | Chapitre premier | Chapitre premier = chapter 1, word: ",
        "fr | Chapitre Ier – Le début | Chapitre Ier = chapter 1, word: Le début",
        "fr | CHAPITRE XXI | CHAPITRE XXI = chapter 21, word: ",
        "fr | Première partie | Première partie = part 1, word: ",
        "fr | 2e partie : La suite | 2e partie = part 2, word: La suite",
        "fr | Livre premier. — Un juste | Livre premier = part 1, word: Un juste",
        "fr | Annexe B : Cartes | Annexe B = appendix 2, word: Cartes",
        "es | Capítulo 2. El camino | Capítulo 2 = chapter 2, word: El camino",
        "es | CAPITULO II | CAPITULO II = chapter 2, word: ",
        "es | Capítulo 1º | Capítulo 1º = chapter 1, word: ",
        "es | Capítulo primero. Que trata | Capítulo primero = chapter 1, word: Que trata",
        "es | Primer capítulo | Primer capítulo = chapter 1, word: ",
        "es | Primera parte | Primera parte = part 1, word: ",
        "es | Capítulo vigésimo primero | Capítulo vigésimo primero = chapter 21, word: ",
        "it | Capitolo III – La strada | Capitolo III = chapter 3, word: La strada",
        "it | Parte prima | Parte prima = part 1, word: ",
        "pt | Capítulo Dois: A Estrada | Capítulo Dois = chapter 2, word: A Estrada",
        "nl | Hoofdstuk 4: De weg | Hoofdstuk 4 = chapter 4, word: De weg",
        "nl | Eerste deel | Eerste deel = part 1, word: ",
        "sv | Kapitel 2. Vägen | Kapitel 2 = chapter 2, word: Vägen",
        "sv | Första kapitlet | Första kapitlet = chapter 1, word: ",
        "fi | 2. luku | 2. luku = chapter 2, word: ",
        "ru | Глава 5. Дорога | Глава 5 = chapter 5, word: Дорога",
        "ru | ГЛАВА ДВАДЦАТЬ ПЕРВАЯ | ГЛАВА ДВАДЦАТЬ ПЕРВАЯ = chapter 21, word: ",
        "ru | Часть вторая. Дорога | Часть вторая = part 2, word: Дорога",
        "ru | Приложение А. Карты | Приложение А = appendix 1, word: Карты",
        "uk | Розділ третій | Розділ третій = chapter 3, word: ",
        "pl | Rozdział pierwszy: Droga | Rozdział pierwszy = chapter 1, word: Droga",
        "cs | Kapitola první | Kapitola první = chapter 1, word: ",
        "cs | 1. kapitola | 1. kapitola = chapter 1, word: ",
        "hu | Második fejezet | Második fejezet = chapter 2, word: ",
        "tr | Birinci Bölüm: Yol | Birinci Bölüm = chapter 1, word: Yol",
        "tr | 3. BÖLÜM | 3. BÖLÜM = chapter 3, word: ",
        "el | Κεφάλαιο Β΄: Ο δρόμος | Κεφάλαιο Β΄ = chapter 2, word: Ο δρόμος",
        "el | ΚΕΦΑΛΑΙΟ ΠΡΩΤΟ | ΚΕΦΑΛΑΙΟ ΠΡΩΤΟ = chapter 1, word: ",
        "ar | الفصل الأول: الطريق | الفصل الأول = chapter 1, word: الطريق",
        "ar | الفصل ٣ | الفصل ٣ = chapter 3, word: ",
        "he | פרק ב׳ הדרך | פרק ב׳ = chapter 2, word: הדרך",
        "ja | 第三章 | 第三章 = chapter 3, word: ",
        "ja | 第12章　道 | 第12章 = chapter 12, word: 道",
        "ja | 第二部：道 | 第二部 = part 2, word: 道",
        "zh | 第二十一回 灵根育孕 | 第二十一回 = chapter 21, word: 灵根育孕",
        "zh | 第三章道路 | 第三章 = chapter 3, word: 道路",
        "zh | 附录A：地图 | 附录A = appendix 1, word: 地图",
        "ko | 제1장 길 | 제1장 = chapter 1, word: 길",
        "ko | 3장. 길 | 3장 = chapter 3, word: 길",
        "vi | Chương 3: Con đường | Chương 3 = chapter 3, word: Con đường",
        "hi | अध्याय १: रास्ता | अध्याय १ = chapter 1, word: रास्ता",
        "en | 1. First | 1 = 1, sure: First",
        "en | 12) First | 12 = 12, sure: First",
        "en | (3) First | 3 = 3, sure: First",
        "en | III. The End | III = 3, sure: The End",
        "en | III — X | III = 3, sure: X",
        "en | I. X | I = 1, right: X",
        "en | Ⅳ. X | Ⅳ = 4, sure: X",
        "en | 7 | 7 = 7, right: ",
        "en | 1984 | 1984 = 1984, right: ",
        "en | 1 The Road | 1 = 1, row: The Road",
        "en | 1.2 The Road | 1.2 = 0, levels: The Road",
        "ja | 三　道 | 三 = 3, row: 道",
        "de | 1. Mai | 1 = 1, right: Mai",
      })
  void labelsAreRead(String language, String title, String parts) {
    assertEquals(parts, read(language, title).map(l -> parts(title, l).strip()).orElse("none"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | 20,000 Leagues under the Sea",
        "en | I am",
        "en | Mill on the Floss",
        "en | Chapter and Verse",
        "en | Chapters 1–3",
        "en | Part of the Family",
        "en | Part I know",
        "en | Part one of a tale",
        "en | Part D’Amour",
        "en | One Day",
        "en | The first chapter",
        "en | First Part of the Journey",
        "en | 10:30",
        "en | 9-Ball",
        "en | 3rd Street",
        "en | U.S. Steel",
        "en | A Tale of Two Cities",
        "en | 12 angry men",
        "en | Appendixes",
        "de | Teilzeit",
        "de | Die 5. Welle",
        "fr | Les 400 coups",
        "fr | Partie de campagne",
        "es | Parte de mí",
        "it | PARTE DI ME",
        "ru | Части речи",
        "ru | Глава семьи",
        "zh | 三个火枪手",
        "ja | 千と千尋",
        "nl | Deel uit",
      })
  void titlesAreNoLabels(String language, String title) {
    assertEquals(Optional.empty(), read(language, title).map(label -> parts(title, label)), title);
  }
}
