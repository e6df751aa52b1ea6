package bindery.press.delivery;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** Takes files that nobody wants to have, for what there is to say of them while they are made. */
public final class Unwritten implements Delivery {
  private final Predicate<String> kept;
  private final Map<String, Long> sizes = new ConcurrentHashMap<>();
  private final Map<String, byte[]> files = new ConcurrentHashMap<>();

  /**
   * @param kept the names of files that are to be read again, which are kept in memory
   */
  public Unwritten(Predicate<String> kept) {
    this.kept = kept;
  }

  @Override
  public void write(String name, Content content) {
    Counted counted = new Counted(kept.test(name));
    try {
      content.writeTo(counted);
    } catch (IOException e) {
      throw Delivery.unmakeable(name, e);
    }
    sizes.put(name, counted.size);
    if (kept.test(name)) {
      files.put(name, counted.bytes.toByteArray());
    }
  }

  @Override
  public long size(String name) {
    return sizes.get(name);
  }

  @Override
  public InputStream read(String name) throws IOException {
    byte[] bytes = files.get(name);
    if (bytes == null) {
      throw new FileNotFoundException(name);
    }
    return new ByteArrayInputStream(bytes);
  }

  private static final class Counted extends OutputStream {
    private final boolean keeping;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private long size;

    Counted(boolean keeping) {
      this.keeping = keeping;
    }

    @Override
    public void write(int b) {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] some, int from, int length) {
      size += length;
      if (keeping) {
        bytes.write(some, from, length);
      }
    }
  }
}
