package example;

import bindery.Bindery;
import bindery.Bindery.Edition;
import bindery.BuildListener;
import bindery.BuildResult;
import bindery.Message;
import java.nio.file.Path;

/** Makes two editions of the book in one folder, and puts them into another. */
public final class MakeBooks {
  private MakeBooks() {}

  /** The folders of the manuscript and of the books. */
  public static void main(String[] folders) {
    BuildListener console =
        new BuildListener() {
          @Override
          public void message(Message message) {
            System.err.println(message);
          }

          @Override
          public void step(String what) {
            System.err.println(what);
          }
        };
    BuildResult result =
        Bindery.of(Path.of(folders[0]))
            .into(Path.of(folders[1]))
            .editions(Edition.READER, Edition.EPUB)
            .listener(console)
            .build();
    result.files().forEach(file -> System.out.println(file.name()));
    if (!result.done()) {
      throw new IllegalStateException("the books were not made");
    }
  }
}
