package bindery.pdf.drawing;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Listens to what jsvg has to say of a drawing: it tells of mistakes only through its log. Nothing
 * reaches the console while somebody listens.
 */
public final class DrawingLog extends Handler {
  private static final String JSVG = "com.github.weisj.jsvg";

  /** Enough to tell what is wrong with a drawing. */
  private static final int MOST = 20;

  private final Logger logger = Logger.getLogger(JSVG);
  private final boolean toConsole = logger.getUseParentHandlers();
  private final long thread = Thread.currentThread().getId();
  private final Set<String> told = new HashSet<>();
  private final Consumer<String> listener;

  /** Tells the listener every message of this thread once, until closed. */
  public DrawingLog(Consumer<String> listener) {
    this.listener = listener;
    setLevel(Level.INFO);
    logger.addHandler(this);
    logger.setUseParentHandlers(false);
  }

  @Override
  public void publish(LogRecord message) {
    boolean ours = isLoggable(message) && message.getLongThreadID() == thread;
    if (ours && told.size() < MOST && told.add(String.valueOf(message.getMessage()))) {
      listener.accept(String.valueOf(message.getMessage()));
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    logger.removeHandler(this);
    logger.setUseParentHandlers(toConsole);
  }
}
