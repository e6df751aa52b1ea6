package bindery.style.cascade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists of selectors, read many at once. */
class QueryTest {
  private static List<List<String>> keys(String... lists) {
    return Query.lists(List.of(lists)).stream()
        .map(list -> list.stream().map(Query::key).toList())
        .toList();
  }

  @Test
  void everyListHasItsOwn() {
    assertEquals(
        List.of(List.of("p"), List.of(".a", "#b"), List.of("li")),
        keys("p", "em.a, em#b", "ul > li"));
  }

  @Test
  void oneThatIsNotUnderstoodIsVoidAlone() {
    assertEquals(
        List.of(List.of("p"), List.of(), List.of("em"), List.of("li")),
        keys("p", "a:nonsense(1)", "em", "li"));
    List<String> odd = List.of("p", "a >> %", "em", "a[{top:0} b", "li, 1", "}", "b {", "li");
    List<List<String>> alone = new ArrayList<>();
    odd.forEach(list -> alone.addAll(keys(list)));
    assertEquals(alone, keys(odd.toArray(String[]::new)));
  }
}
