package bindery.art;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * The bytes of a picture for a reader that takes what is beyond their end for noughts. One that
 * asks for too many of those is at work on a file that never ends.
 */
final class EndingStream extends MemoryCacheImageInputStream {
  private final long most;
  private final EOFException end = new EndOfPicture();
  private long beyond;

  /** Thrown once for each bit that is asked for, and so without a trace. */
  private static final class EndOfPicture extends EOFException {
    private static final long serialVersionUID = 1;

    @Override
    public synchronized Throwable fillInStackTrace() {
      return this;
    }
  }

  /**
   * @param most times that bytes beyond the end may be asked for
   */
  EndingStream(byte[] bytes, long most) {
    super(new ByteArrayInputStream(bytes));
    this.most = most;
  }

  @Override
  public byte readByte() throws IOException {
    int read = read();
    if (read < 0) {
      if (++beyond > most) {
        throw new IOException("the picture does not end");
      }
      throw end;
    }
    return (byte) read;
  }
}
