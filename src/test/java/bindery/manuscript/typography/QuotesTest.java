package bindery.manuscript.typography;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bindery.language.Language;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What typed quotes become, by language. ‿ is a narrow no-break space here, ~ a no-break one. */
class QuotesTest {

  private static void sets(String language, String typed, String printed) {
    Language spoken = Language.of(Locale.forLanguageTag(language));
    String set = TextSetter.printed(in(typed), spoken);
    assertEquals(printed, set.replace('\u202f', '‿').replace('\u00a0', '~').replace('\n', '/'));
  }

  private static String in(String shown) {
    return shown.replace('‿', '\u202f').replace('~', '\u00a0').replace('/', '\n');
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"a 'b' c\" | “a ‘b’ c”",
        "'a \"b\" c' | ‘a “b” c’",
        "\"a \"b\" c\" | “a ‘b’ c”",
        "\"a 'b \"c\" d' e\" | “a ‘b “c” d’ e”",
        "'Yes,' said he, 'and \"no\".' | ‘Yes,’ said he, ‘and “no”.’",
        "\"'Tis the dogs' bone,\" she said. | “’Tis the dogs’ bone,” she said.",
        "rock 'n' roll in the '60s, '68 and 1990's | rock ’n’ roll in the ’60s, ’68 and 1990’s",
        "fish 'n' chips and \"rock 'n' roll\" | fish ’n’ chips and “rock ’n’ roll”",
        "\"Rock 'n' roll is 'dead', they say\" | “Rock ’n’ roll is ‘dead’, they say”",
        "James' and the boys' rooms | James’ and the boys’ rooms",
        "'the boys' room' | ‘the boys’ room’",
        "the word 'em' and the word 'cause' | the word ‘em’ and the word ‘cause’",
        "give 'em hell | give ’em hell",
        "6'2\" tall, 5' 10\" and a 12\" record | 6′2″ tall, 5′ 10″ and a 12″ record",
        "\"a 12\" record,\" he said | “a 12″ record,” he said",
        "\"It was 1984\" she said | “It was 1984” she said",
        "He is 6' tall; a 3.5\" disk; 8½\" wide | He is 6′ tall; a 3.5″ disk; 8½″ wide",
        "at 48°51'24\"N | at 48°51′24″N",
        "(\"a\") [\"b\"] {\"c\"} | (“a”) [“b”] {“c”}",
        "a—\"b\"—c | a—“b”—c",
        "\"But—\" he said—\"no!\" | “But—” he said—“no!”",
        "\"a\"---\"b\"--\"c\" | “a”—“b”–“c”",
        "pre-\"war\"-time | pre-“war”-time",
        "\"a,\"/\"b,\" | “a,”/“b,”",
        "\"a\"\"b\" | “a”“b”",
        "\"\" and '' | “” and ‘’",
        "\"Unclosed, | “Unclosed,",
        "and closed here.\" | and closed here.”",
        "“curly \"mixed\" 'in' it” | “curly ‘mixed’ ‘in’ it”",
        "“half\" and \"half” | “half” and “half”",
        "‘half' and 'half’ | ‘half’ and ‘half’",
        "'He spoke and spoke, | ‘He spoke and spoke,",
        "He'll | He’ll",
        "O'Brien's, y'all, ma'am, fo'c's'le | O’Brien’s, y’all, ma’am, fo’c’s’le",
        "He said, \"I can't, won't, 'n' shan't.\" | He said, “I can’t, won’t, ’n’ shan’t.”",
        "\"What?\" \"Yes!\" | “What?” “Yes!”",
        "\"...and\" \"so...\" | “…and” “so…”",
        "the \"A\"s and \"B\"s | the “A”s and “B”s",
        "The mark \" alone | The mark \" alone",
        "He said:\"no\" | He said:“no”",
        "a \" b \" c | a “~b~” c",
        "\"She's 5'4\",\" he said | “She’s 5′4″,” he said",
        "f'(x) and f''(x) and x' | f’(x) and f’’(x) and x’",
        "\"She said:\"yes,\" twice\" | “She said:‘yes,’ twice”",
        "\"Well—'tis 'fine',\" he said | “Well—’tis ‘fine’,” he said",
      })
  void english(String typed, String printed) {
    sets("en", typed, printed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "l'\"histoire\", d'\"hier\", qu'\"on\" dit | l’«‿histoire‿», d’«‿hier‿», qu’«‿on‿» dit",
        "\" ceci est un test \" et (\" oui \") | «‿ceci est un test‿» et («‿oui‿»)",
        "Il dit : \" Bonjour ! \" | Il dit‿: «‿Bonjour‿!‿»",
        "Il dit: \"Bonjour!\" | Il dit‿: «‿Bonjour‿!‿»",
        "dit \" oui \", puis \" non \". | dit «‿oui‿», puis «‿non‿».",
        "\"d'\"être\" libre\" | «‿d’“être” libre‿»",
        "\"a 'b' c\" | «‿a “b” c‿»",
        "«a» « b » «~c~» «‿d‿» | «‿a‿» «‿b‿» «~c~» «‿d‿»",
        "«/Bonjour./» dit-il | «‿Bonjour.‿» dit-il",
        "«Bonjour.» «Quoi?!» «Non…» | «‿Bonjour.‿» «‿Quoi‿?!‿» «‿Non…‿»",
        "l'«ami» et l’« ami » | l’«‿ami‿» et l’«‿ami‿»",
        "« il dit : \" oui \" », fit-elle | «‿il dit‿: “~oui~”‿», fit-elle",
        "« il dit \"non\" » | «‿il dit “non”‿»",
        "« il dit «non» » | «‿il dit «‿non‿»‿»",
        "« moitié\" et \"moitié » | «‿moitié‿» et «‿moitié‿»",
        "aujourd'hui, c'est l'été ; qu'il | aujourd’hui, c’est l’été‿; qu’il",
        "—\"Non\", dit-il—\"jamais\"! | —«‿Non‿», dit-il—«‿jamais‿»‿!",
        "\"Oui\"; \"non\": \"si\"? | «‿Oui‿»‿; «‿non‿»‿: «‿si‿»‿?",
        "à 10:30, b=c;d et a::b | à 10:30, b=c;d et a::b",
        "les années '80 et l'an '14 | les années ’80 et l’an ’14",
        "\"Bonjour, | «‿Bonjour,",
        "dit-il.\" | dit-il.‿»",
      })
  void french(String typed, String printed) {
    sets("fr", typed, printed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "it | dell'\"uomo\", l'\"ami\" e un po' di | dell’«uomo», l’«ami» e un po’ di",
        "it | \"disse 'ciao' e un po' di pane\" | «disse “ciao” e un po’ di pane»",
        "it | 'un po' di pane' | “un po’ di pane”",
        "it | gli anni '80 e '90 | gli anni ’80 e ’90",
        "it | « spazi » restano | «~spazi~» restano",
        "de | \"a 'b' c\" | „a ‚b‘ c“",
        "de | \"a 'b'\", c | „a ‚b‘“, c",
        "de | \"a \"b\" c\" | „a ‚b‘ c“",
        "de | „a\" und \"b“ | „a“ und „b“",
        "de | »a« und »b 'c' d« | »a« und »b ›c‹ d«",
        "de | »halb\" und \"halb« | »halb« und »halb«",
        "de | Hans' Auto, geht's, 's ist, so 'ne | Hans’ Auto, geht’s, ’s ist, so ’ne",
        "de | 'Hans' Auto', sagte er | ‚Hans’ Auto‘, sagte er",
        "de | (\"a\")–\"b\" | („a“)–„b“",
        "de-CH | \"a 'b' c\" und 1'000 | «a ‹b› c» und 1’000",
        "ru | \"a 'b' c\" | «a „b“ c»",
        "ru | \"a \"b\" c\" | «a „b“ c»",
        "ru | -- Да, -- сказал он. 1914--1918, a – b | — Да,~— сказал он. 1914–1918, a~– b",
        "uk | так -- ні | так~— ні",
        "de | ja -- nein | ja – nein",
        "ru | слово — дело -- да/— нет | слово~— дело~— да~— нет",
        "ru | — Да, — сказал он | — Да,~— сказал он",
        "uk | \"м'ята\" — це | «м’ята»~— це",
        "es | \"a\" | «a»",
        "es | ¿\"Qué\"? \"¿Qué?\" ¡\"no\"! | ¿«Qué»? «¿Qué?» ¡«no»!",
        "pt | \"a\" | “a”",
        "pl | \"a\" i „b\" | „a” i „b”",
        "sv | \"a 'b' c\" | ”a ’b’ c”",
        "nl | \"a\" 's avonds in '90 | ‘a’ ’s avonds in ’90",
        "zh | 他说\"你好\"。\"早\"，他'很好'说。（\"括号\"） | 他说“你好”。“早”，他‘很好’说。（“括号”）",
        "zh | 他说：\"我\"很\"好\"。\"A\"、\"B\" | 他说：“我”很“好”。“A”、“B”",
        "zh | \"他说'你好'，\"再见。 | “他说‘你好’，”再见。",
        "zh-TW | 他說\"你好\"。 | 他說「你好」。",
        "ja | \"a\" | 「a」",
        "ja | 彼は\"はい\"と言った。'いいえ' | 彼は「はい」と言った。『いいえ』",
        "ja | \"彼は'はい'と\" | 「彼は『はい』と」",
        "ja | 「\"入れ子\"」『'x'』、„\"A\"“ | 「『入れ子』」『「x」』、„『A』“",
        "ko | 'pandoc'을 \"사용\"하고 나는'좋다'고 | ‘pandoc’을 “사용”하고 나는‘좋다’고",
        "he | צה\"ל וג'ירפה | צה״ל וג׳ירפה",
        "tr | \"Ankara'ya\" 'git' | “Ankara’ya” ‘git’",
      })
  void others(String language, String typed, String printed) {
    sets(language, typed, printed);
  }
}
