package bindery.press;

public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.out.println("args " + String.join("|", args));
  }
}
