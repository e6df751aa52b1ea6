package bindery.preview.server;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** News for one open page, as server-sent events (HTML, §9.2). */
final class EventStream {
  /** Seconds after which a line without meaning finds out whether the page is still open. */
  private static final int QUIET = 15;

  private final BlockingQueue<String> news = new LinkedBlockingQueue<>();
  private final OutputStream out;

  EventStream(OutputStream out) {
    this.out = out;
  }

  void tell(String json) {
    news.add(json);
  }

  /** Writes news until the page is closed. What has been overtaken by other news is left out. */
  void write() throws IOException, InterruptedException {
    while (true) {
      String next = news.poll(QUIET, TimeUnit.SECONDS);
      for (String later = news.poll(); later != null; later = news.poll()) {
        next = later;
      }
      String text = next == null ? ": still there\n\n" : "data: " + next + "\n\n";
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
    }
  }
}
