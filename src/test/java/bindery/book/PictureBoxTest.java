package bindery.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What stands in the place of a picture that is not there. */
class PictureBoxTest {
  @Test
  void ofAPictureOnTheDiskOfItsAuthorTheName() {
    assertEquals("a b.png", PictureBox.shown("C:\\Users\\me\\Typora\\a b.png"));
    assertEquals("a.png", PictureBox.shown("file:///Users/me/a.png"));
    assertEquals("a.png", PictureBox.shown("/home/me/a.png"));
    assertEquals("images/a.png", PictureBox.shown("images/a.png"));
    assertEquals("https://x.org/users/a.png", PictureBox.shown("https://x.org/users/a.png"));
  }
}
