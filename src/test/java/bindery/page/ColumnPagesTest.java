package bindery.page;

import bindery.galley.SmallShop;
import org.junit.jupiter.api.Test;

class ColumnPagesTest {
  @Test
  void look() {
    SmallShop small = SmallShop.of("@page { size: 240pt 160pt; margin: 20pt } .c { columns: 2; column-gap: 20pt; column-rule: 1pt solid black } h2 {column-span: all; font: 10pt/12pt Square} ",
      "<p>before it</p><div class=\"c\"><p id=\"a\">one two three four five six seven eight</p><p id=\"b\">nine ten</p><h2>head</h2>"
       + "<p>word </p>".repeat(30) + "</div><p>after</p>");
    PageDump dump = new PageDump(12, 20 + bindery.galley.Baseline.ofBody(small.shop));
    MakeUp.Result r = MakeUp.of(small.shop);
    System.out.println(small.report.problems());
    System.out.println(r.map());
    r.pages().pages().forEach(p -> System.out.println(dump.of(p)));
  }
}
