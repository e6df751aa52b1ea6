package bindery.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The language of a text, told by its script and its most frequent words. */
class LikelyLanguageTest {
  private static String of(String sentence) {
    return LikelyLanguage.of((sentence + " ").repeat(6), Locale.ENGLISH)
        .map(Locale::toLanguageTag)
        .orElse("");
  }

  @Test
  void byFrequentWords() {
    List<List<String>> texts =
        List.of(
            List.of("de", "Es war ein Haus, das nicht weit von der Straße stand und leer war."),
            List.of("fr", "Le chat est sur la table et il ne veut pas que vous le preniez."),
            List.of(
                "es", "La casa que estaba en el monte no se veía desde el camino por la niebla."),
            List.of("pt", "O menino não sabia que a mãe estava em casa com os irmãos da vizinha."),
            List.of(
                "it", "Il ragazzo non sapeva che la madre era in casa con gli zii della vicina."),
            List.of(
                "sv", "Det var en gång en pojke som inte ville gå till skolan och han var glad."),
            List.of(
                "da",
                "Der var en gang en dreng, som ikke ville gå i skole, og det var ikke sjovt."),
            List.of(
                "pl", "Nie wiem, czy to jest dobrze, ale on się nie boi i nie chce iść do domu."),
            List.of("ru", "Он не знал, что это был тот же самый человек, и не хотел идти к нему."),
            List.of("uk", "Він не знав, що це та сама людина, і не хотів іти до неї, але пішов."),
            List.of("tr", "Bu kitap çok güzel ama o kadar uzun değil ve bir günde okunur."),
            List.of("vi", "Đây là một quyển sách của những người không được đi học và các bạn."));
    for (List<String> text : texts) {
      assertEquals(text.get(0), of(text.get(1)), text.get(1));
    }
  }

  @Test
  void byScript() {
    assertEquals("zh", of("如今的软件产品，越来越多的以这个协议为基础，而我在日常工作中会使用它们。"));
    assertEquals("zh-TW", of("如今的軟體產品，越來越多的以這個協定為基礎，而我在日常工作中會使用它們。"));
    assertEquals("ja", of("この書籍の目的は、プログラミング言語を学ぶことです。先頭から順番に読みます。"));
    assertEquals("ko", of("이 책의 목적은 프로그래밍 언어를 배우는 것입니다."));
    assertEquals("el", of("Ο σκοπός αυτού του βιβλίου είναι να μάθουμε τη γλώσσα."));
    assertEquals("hy", of("Այս գրքի նպատակն է սովորել լեզուն և օգտագործել այն։"));
  }

  @Test
  void whatIsNotClearIsNotTold() {
    assertEquals("", of("Foo bar baz qux quux corge grault garply waldo fred plugh."));
    assertEquals(Optional.empty(), LikelyLanguage.of("Le chat est là.", Locale.ENGLISH));
    String half = "The cat sat on the mat, and it was not for you to take. ";
    assertEquals("en", of(half + half + "Le chat est sur la table."));
    assertEquals(
        Optional.empty(),
        LikelyLanguage.of(
            (half + "Le chat est sur la table et ne veut pas.").repeat(5), Locale.FRENCH));
  }
}
