package bindery.apparatus.bibliography;

import java.util.Map;

/** Letters and signs that TeX has commands for. */
final class TexChars {
  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("ss", "ß"),
          Map.entry("o", "ø"),
          Map.entry("O", "Ø"),
          Map.entry("l", "ł"),
          Map.entry("L", "Ł"),
          Map.entry("ae", "æ"),
          Map.entry("AE", "Æ"),
          Map.entry("oe", "œ"),
          Map.entry("OE", "Œ"),
          Map.entry("aa", "å"),
          Map.entry("AA", "Å"),
          Map.entry("i", "ı"),
          Map.entry("j", "ȷ"),
          Map.entry("dh", "ð"),
          Map.entry("DH", "Ð"),
          Map.entry("th", "þ"),
          Map.entry("TH", "Þ"),
          Map.entry("dj", "đ"),
          Map.entry("DJ", "Đ"),
          Map.entry("ng", "ŋ"),
          Map.entry("textendash", "–"),
          Map.entry("textemdash", "—"),
          Map.entry("ldots", "…"),
          Map.entry("dots", "…"),
          Map.entry("textellipsis", "…"),
          Map.entry("S", "§"),
          Map.entry("P", "¶"),
          Map.entry("pounds", "£"),
          Map.entry("copyright", "©"),
          Map.entry("textregistered", "®"),
          Map.entry("texttrademark", "™"),
          Map.entry("textquoteright", "’"),
          Map.entry("textquoteleft", "‘"),
          Map.entry("textquotesingle", "'"),
          Map.entry("textquotedblleft", "“"),
          Map.entry("textquotedblright", "”"),
          Map.entry("guillemotleft", "«"),
          Map.entry("guillemotright", "»"),
          Map.entry("textbackslash", "\\"),
          Map.entry("textasciitilde", "~"),
          Map.entry("textasciicircum", "^"),
          Map.entry("textunderscore", "_"),
          Map.entry("textbar", "|"),
          Map.entry("textless", "<"),
          Map.entry("textgreater", ">"),
          Map.entry("textdollar", "$"),
          Map.entry("textdegree", "°"),
          Map.entry("degree", "°"),
          Map.entry("textmu", "µ"),
          Map.entry("textregister", "®"),
          Map.entry("LaTeX", "LaTeX"),
          Map.entry("TeX", "TeX"),
          Map.entry("BibTeX", "BibTeX"),
          Map.entry("slash", "/"),
          Map.entry("space", " "),
          Map.entry("quad", " "),
          Map.entry("textperiodcentered", "·"),
          Map.entry("textbullet", "•"));

  /** Greek letters and signs of formulas, as far as titles have them. */
  private static final Map<String, String> FORMULAS =
      Map.ofEntries(
          Map.entry("alpha", "α"),
          Map.entry("beta", "β"),
          Map.entry("gamma", "γ"),
          Map.entry("delta", "δ"),
          Map.entry("epsilon", "ϵ"),
          Map.entry("varepsilon", "ε"),
          Map.entry("zeta", "ζ"),
          Map.entry("eta", "η"),
          Map.entry("theta", "θ"),
          Map.entry("iota", "ι"),
          Map.entry("kappa", "κ"),
          Map.entry("lambda", "λ"),
          Map.entry("mu", "μ"),
          Map.entry("nu", "ν"),
          Map.entry("xi", "ξ"),
          Map.entry("pi", "π"),
          Map.entry("rho", "ρ"),
          Map.entry("sigma", "σ"),
          Map.entry("tau", "τ"),
          Map.entry("phi", "ϕ"),
          Map.entry("varphi", "φ"),
          Map.entry("chi", "χ"),
          Map.entry("psi", "ψ"),
          Map.entry("omega", "ω"),
          Map.entry("Gamma", "Γ"),
          Map.entry("Delta", "Δ"),
          Map.entry("Theta", "Θ"),
          Map.entry("Lambda", "Λ"),
          Map.entry("Sigma", "Σ"),
          Map.entry("Phi", "Φ"),
          Map.entry("Psi", "Ψ"),
          Map.entry("Omega", "Ω"),
          Map.entry("infty", "∞"),
          Map.entry("ell", "ℓ"),
          Map.entry("times", "×"),
          Map.entry("pm", "±"),
          Map.entry("sim", "∼"),
          Map.entry("to", "→"),
          Map.entry("rightarrow", "→"),
          Map.entry("leq", "≤"),
          Map.entry("geq", "≥"),
          Map.entry("cdot", "⋅"),
          Map.entry("circ", "∘"),
          Map.entry("star", "⋆"),
          Map.entry("ast", "∗"),
          Map.entry("in", "∈"));

  private TexChars() {}

  /** What a command stands for, or null. */
  static String sign(String command) {
    return SIGNS.get(command);
  }

  /** What a command of a formula stands for, or null. */
  static String formula(String command) {
    return FORMULAS.get(command);
  }
}
