package bindery.manuscript.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleByTitleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | Avant-propos de l’auteur      | PREFACE",
        "fr | Préface du traducteur         | PREFACE",
        "de | Vorwort des Herausgebers      | PREFACE",
        "es | Prefacio a la segunda edición | PREFACE",
        "it | Prefazione del curatore       | PREFACE",
        "pt | Prefácio da segunda edição    | PREFACE",
        "nl | Voorwoord van de schrijver    | PREFACE",
        "en | Preface by the Translator     | PREFACE",
        "en | Epilogue: Home Again          | EPILOGUE",
        "en | The Preface of a Life         | CHAPTER",
        "en | Prefaces                      | CHAPTER",
        "fr | Avant la tempête              | CHAPTER",
      })
  void titlesTellWhatASectionIs(String language, String title, String role) {
    RoleByTitle roles = new RoleByTitle(Locale.forLanguageTag(language));
    assertEquals(role, roles.of(title).name());
  }
}
