package bindery.command;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A program that tells with which words and options it was started. */
public final class ToldStart {
  private ToldStart() {}

  public static void main(String[] words) {
    System.out.println(
        "words"
            + Arrays.stream(words).map(word -> " [" + word + "]").collect(Collectors.joining()));
    System.out.println(
        "options "
            + String.join(" ", ManagementFactory.getRuntimeMXBean().getInputArguments())
            + " .");
    for (String word : words) {
      if (word.startsWith("exit=")) {
        System.exit(Integer.parseInt(word.substring("exit=".length())));
      }
    }
  }
}
