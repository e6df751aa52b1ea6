package bindery.typeset.section;

import bindery.art.Picture;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers that are noted down with what was asked: as long as they hold, so does what was set. */
public final class AskedAnswers implements Answers {
  private final Answers answers;
  private final Map<Question, Object> given = new LinkedHashMap<>();

  public AskedAnswers(Answers answers) {
    this.answers = answers;
  }

  @Override
  public String folio(Question.Folio asked) {
    String answer = answers.folio(asked);
    given.put(asked, answer);
    return answer;
  }

  @Override
  public List<ShownLocator> locators(Question.Locators asked) {
    List<ShownLocator> answer = answers.locators(asked);
    given.put(asked, answer);
    return answer;
  }

  @Override
  public int noteNumber(Question.NoteNumber asked) {
    int answer = answers.noteNumber(asked);
    given.put(asked, answer);
    return answer;
  }

  @Override
  public Optional<String> words(Question.Words asked) {
    Optional<String> answer = answers.words(asked);
    given.put(asked, answer);
    return answer;
  }

  @Override
  public List<Integer> counter(Question.Counter asked) {
    List<Integer> answer = answers.counter(asked);
    given.put(asked, answer);
    return answer;
  }

  @Override
  public Optional<List<Integer>> targetCounter(Question.TargetCounter asked) {
    Optional<List<Integer>> answer = answers.targetCounter(asked);
    given.put(asked, answer);
    return answer;
  }

  @Override
  public Optional<Picture> picture(Question.PictureFile asked) {
    Optional<Picture> answer = answers.picture(asked);
    given.put(asked, answer);
    return answer;
  }

  /** What has been asked, and what was answered. */
  public Map<Question, Object> given() {
    return Map.copyOf(given);
  }

  /** Whether somebody would give the same answers. */
  public static boolean hold(Map<Question, Object> given, Answers now) {
    return given.entrySet().stream()
        .allMatch(entry -> entry.getValue().equals(answer(entry.getKey(), now)));
  }

  private static Object answer(Question question, Answers now) {
    if (question instanceof Question.Folio folio) {
      return now.folio(folio);
    }
    if (question instanceof Question.Locators locators) {
      return now.locators(locators);
    }
    if (question instanceof Question.NoteNumber note) {
      return now.noteNumber(note);
    }
    if (question instanceof Question.Words words) {
      return now.words(words);
    }
    if (question instanceof Question.Counter counter) {
      return now.counter(counter);
    }
    if (question instanceof Question.TargetCounter target) {
      return now.targetCounter(target);
    }
    return now.picture((Question.PictureFile) question);
  }
}
