package bindery.manuscript.tex;

import bindery.manuscript.tex.Meaning.Heading;
import bindery.manuscript.tex.Meaning.Look;
import bindery.manuscript.tex.Meaning.Round;
import bindery.manuscript.tex.Meaning.Sign;
import bindery.manuscript.tex.Meaning.Special;
import bindery.manuscript.tex.Meaning.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The commands that have a meaning in a book (LaTeX2e: an unofficial reference manual). */
final class Vocabulary {
  private static final Map<String, Meaning> COMMANDS = commands();

  /** Commands with an argument that say the same as those that have none. */
  private static final Map<String, String> ROUNDS =
      Map.of(
          "bf", "textbf",
          "bfseries", "textbf",
          "em", "emph",
          "it", "textit",
          "itshape", "textit",
          "slshape", "textsl",
          "tt", "texttt",
          "ttfamily", "texttt",
          "sc", "textsc",
          "scshape", "textsc");

  private Vocabulary() {}

  /** What a command means, without the star that may follow it. */
  static Optional<Meaning> of(String name) {
    return Optional.ofNullable(COMMANDS.get(name));
  }

  /** What a command does that holds to the end of the braces it stands in, if it is seen. */
  static Optional<Round> round(String name) {
    String of = ROUNDS.getOrDefault(name, "");
    return Optional.ofNullable(COMMANDS.get(of)).map(Round.class::cast);
  }

  private static Map<String, Meaning> commands() {
    Map<String, Meaning> all = new HashMap<>();
    text(all);
    put(
        all,
        Special.PAGE_BREAK,
        "newpage pagebreak clearpage cleardoublepage cleartorecto cleartoverso");
    put(all, Special.INDEX, "index sindex");
    put(all, Special.INDEX_CODE, "indexc");
    put(all, Special.LABEL, "label");
    put(all, Special.REFERENCE, "ref autoref cref Cref eqref pageref nameref vref fullref");
    put(
        all,
        Special.CITATION,
        "cite citep parencite autocite footcite fullcite citealp citealt supercite footfullcite"
            + " Cite Citep Parencite Autocite Citealp Citealt");
    put(all, Special.CITATION_IN_TEXT, "citet textcite Citet Textcite");
    put(
        all,
        Special.CITATION_PART,
        "citeauthor Citeauthor citefullauthor Citefullauthor citeyear citeyearpar citedate"
            + " citetitle");
    put(all, Special.BIBLIOGRAPHY, "bibliography printbibliography");
    put(all, Special.LINK, "href");
    put(all, Special.ADDRESS, "url path nolinkurl");
    put(all, Special.INNER_LINK, "hyperref hyperlink");
    put(all, Special.TARGET, "hypertarget");
    put(all, Special.PICTURE, "includegraphics");
    put(all, Special.LINE_BREAK, "newline linebreak");
    put(
        all,
        Special.DEFINITION,
        "newcommand renewcommand providecommand def let newenvironment renewenvironment DeclareMathOperator newtheorem");
    put(all, Special.VERBATIM, "verb lstinline");
    put(all, Special.INITIAL, "lettrine");
    headings(all);
    looks(all);
    signs(all);
    return Map.copyOf(all);
  }

  private static void text(Map<String, Meaning> all) {
    put(all, new Round("<em>", "</em>"), "emph textit textsl");
    put(all, new Round("<strong>", "</strong>"), "textbf");
    put(all, new Round("<code>", "</code>"), "texttt");
    put(all, new Round("<u>", "</u>"), "underline ul uline");
    put(all, new Round("<del>", "</del>"), "sout st");
    put(all, new Round("<span class=\"smallcaps\">", "</span>"), "textsc");
    put(all, new Round("<sup>", "</sup>"), "textsuperscript");
    put(all, new Round("<sub>", "</sub>"), "textsubscript");
    put(all, new Round("\"", "\""), "enquote");
    put(all, new Round("^[", "]"), "footnote thanks footnotetext marginnote marginpar sidenote");
    put(
        all,
        new Round("", ""),
        "MakeUppercase uppercase MakeLowercase lowercase textrm textsf textnormal textup textmd mbox text hbox fbox centerline framebox");
    put(
        all,
        new Words(1, 2),
        "textcolor colorbox parbox raisebox scalebox rotatebox foreignlanguage fontsize texorpdfstring");
    put(all, new Words(2, 3), "resizebox multicolumn multirow");
  }

  private static void headings(Map<String, Meaning> all) {
    put(all, new Heading(1), "part chapter addchap");
    put(all, new Heading(2), "section addsec");
    put(all, new Heading(3), "subsection");
    put(all, new Heading(4), "subsubsection");
    put(all, new Heading(5), "paragraph");
    put(all, new Heading(6), "subparagraph");
  }

  private static void looks(Map<String, Meaning> all) {
    put(
        all,
        new Look(0),
        "noindent indent bigskip medskip smallskip hfill vfill centering raggedright raggedleft par"
            + " frontmatter mainmatter backmatter appendix tableofcontents listoffigures"
            + " listoftables printindex makeindex maketitle small large Large LARGE huge Huge"
            + " footnotesize scriptsize tiny normalsize singlespacing doublespacing onehalfspacing"
            + " nopagebreak nolinebreak goodbreak phantomsection protect relax selectfont sloppy"
            + " fussy leavevmode bfseries itshape scshape ttfamily sffamily rmfamily mdseries"
            + " upshape slshape normalfont hline toprule midrule bottomrule samepage filbreak"
            + " flushbottom raggedbottom newblock allowbreak FloatBarrier dotfill hrulefill"
            + " onecolumn twocolumn null strut doublespace singlespace"
            + " glsresetall minitoc faketableofcontents em bf it tt sc rm sf sl endgroup begingroup"
            + " bgroup egroup makeatletter makeatother listoflistings lstlistoflistings boldmath"
            + " unskip ignorespaces nobreak penalty columnbreak newgeometry restoregeometry");
    put(
        all,
        new Look(1),
        "vspace hspace thispagestyle pagestyle pagenumbering bibliographystyle nocite"
            + " usepackage documentclass color vskip hskip markright phantom hphantom vphantom"
            + " stepcounter refstepcounter linespread pagecolor needspace Needspace enlargethispage"
            + " captionsetup hypersetup geometry setstretch setmainfont setsansfont setmonofont"
            + " tikzset lstset addbibresource graphicspath sisetup usetikzlibrary allowdisplaybreaks"
            + " setlist setkomafont fancyhead fancyfoot fancyhf input include hyphenation"
            + " bookmarksetup newlength newcounter dedication");
    put(
        all,
        new Look(2),
        "setcounter addtocounter setlength addtolength rule markboth definecolor newcolumntype"
            + " titleformat pdfbookmark colorlet DeclareUnicodeCharacter numberwithin");
    put(all, new Look(3), "addcontentsline");
  }

  private static void signs(Map<String, Meaning> all) {
    put(all, new Sign("…"), "ldots dots textellipsis");
    String names =
        "LaTeX=LaTeX TeX=TeX LaTeXe=LaTeX2e XeTeX=XeTeX XeLaTeX=XeLaTeX LuaTeX=LuaTeX"
            + " LuaLaTeX=LuaLaTeX BibTeX=BibTeX textbackslash=\\\\ textasciitilde=\\~"
            + " textasciicircum=\\^ textbar=\\| textless=\\< textgreater=\\> textendash=–"
            + " textemdash=— textbullet=• textregistered=® texttrademark=™ copyright=©"
            + " textcopyright=© textdegree=° pounds=£ textquotesingle=\\' textquotedblleft=“"
            + " textquotedblright=” textquoteleft=‘ textquoteright=’ textunderscore=\\_"
            + " textdollar=\\$ checkmark=✓ textdagger=† ddag=‡ dag=† guillemotleft=«"
            + " guillemotright=» texteuro=€ euro=€ textsection=§ textparagraph=¶"
            + " textvisiblespace=␣ slash=/ ss=ß ae=æ oe=œ AE=Æ OE=Œ aa=å AA=Å o=ø O=Ø l=ł L=Ł"
            + " S=§ P=¶ i=ı textmu=µ textonehalf=½ textdiv=÷ texttimes=× quad=\u2003 qquad=\u2003"
            + " enspace=\u2002 thinspace=\u2009 nobreakspace=\u00A0 textsubscript=";
    for (String pair : names.split(" ")) {
      int equals = pair.indexOf('=');
      all.putIfAbsent(pair.substring(0, equals), new Sign(pair.substring(equals + 1)));
    }
  }

  private static void put(Map<String, Meaning> all, Meaning meaning, String names) {
    for (String name : names.split(" ")) {
      all.put(name, meaning);
    }
  }
}
