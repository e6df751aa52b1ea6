package bindery.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every recipe of the guide is understood, and those for the looks of a block change that block.
 */
class GuideRecipesTest {
  private static final Path CHAPTER = Path.of("src/site/guide/05-recipes.md");

  private static final Pattern RECIPE =
      Pattern.compile("(?ms)^## [^\\n]*\\{#([\\w-]+)\\}\\n(.*?)(?=^## |\\z)");

  private static final Pattern CSS = Pattern.compile("(?ms)^```css\\n(.*?)^```$");

  /** What other tools' books bring, as it is in the tree. */
  private static final String BLOCKS =
      """
      <div class="callout warning"><div class="callout-title"><p>T</p></div><p>a</p></div>
      <div class="tab"><div class="tab-title"><p>T</p></div><p>a</p></div>
      <div class="theorem lemma"><div class="theorem-title"><p>T</p></div><p>a</p></div>
      <div class="column-margin"><p>a</p></div>
      <details><summary>T</summary><p>a</p></details>
      <div class="unrendered"><p>a</p></div>
      <figure class="listing"><p class="listing-title"><em>T</em></p><pre><code>a</code></pre></figure>
      <p>a</p><p class="title-line"><strong>T</strong></p>
      <pre class="drawing"><code>a</code></pre>""";

  private record Recipe(String name, String css) {}

  private static List<Recipe> recipes() throws IOException {
    List<Recipe> recipes = new ArrayList<>();
    Matcher recipe = RECIPE.matcher(Files.readString(CHAPTER));
    while (recipe.find()) {
      Matcher css = CSS.matcher(recipe.group(2));
      StringBuilder all = new StringBuilder();
      while (css.find()) {
        all.append(css.group(1));
      }
      recipes.add(new Recipe(recipe.group(1), all.toString()));
    }
    return recipes;
  }

  private static String house() throws IOException {
    return Files.readString(Path.of("styles/book.css"));
  }

  @TestFactory
  List<DynamicTest> everyRecipeIsUnderstood() throws IOException {
    String house = house();
    return recipes().stream()
        .map(
            recipe ->
                DynamicTest.dynamicTest(
                    recipe.name(),
                    () ->
                        assertEquals(
                            StyleDump.of(house, BLOCKS).problems(),
                            StyleDump.of(house + recipe.css(), BLOCKS).problems())))
        .toList();
  }

  @TestFactory
  List<DynamicTest> recipesForLooksChangeTheirBlocks() throws IOException {
    String house = house();
    return List.of(
            List.of("callout-boxes", ".callout"),
            List.of("callout-boxes", ".callout-title"),
            List.of("tab-titles", ".tab"),
            List.of("tab-titles", ".tab-title > p"),
            List.of("upright-theorems", ".theorem-title > p"),
            List.of("upright-theorems", ".theorem-title + p"),
            List.of("asides", ".column-margin"),
            List.of("details", "details"),
            List.of("details", "summary"),
            List.of("unrendered-boxes", ".unrendered"),
            List.of("listing-titles", ".listing-title"),
            List.of("listing-titles", ".listing-title > em"),
            List.of("title-lines", ".title-line"),
            List.of("title-lines", ".drawing > code"))
        .stream()
        .map(
            look ->
                DynamicTest.dynamicTest(
                    String.join(" ", look),
                    () ->
                        assertNotEquals(
                            StyleDump.of(house, BLOCKS).style(look.get(1)).toString(),
                            StyleDump.of(house + css(look.get(0)), BLOCKS)
                                .style(look.get(1))
                                .toString())))
        .toList();
  }

  private static String css(String name) throws IOException {
    return recipes().stream().filter(r -> r.name().equals(name)).findFirst().orElseThrow().css();
  }

  @Test
  void recipesAreFound() throws IOException {
    assertTrue(recipes().size() >= 25, recipes().size() + " recipes");
  }
}
