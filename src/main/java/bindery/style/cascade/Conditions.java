package bindery.style.cascade;

import bindery.style.css.BadValue;
import bindery.style.css.ComponentReader;
import bindery.style.property.PropertyTable;
import com.helger.css.decl.CSSMediaQuery;
import com.helger.css.decl.CSSMediaRule;
import com.helger.css.decl.CSSSupportsConditionDeclaration;
import com.helger.css.decl.CSSSupportsConditionNegation;
import com.helger.css.decl.CSSSupportsConditionNested;
import com.helger.css.decl.CSSSupportsRule;
import com.helger.css.decl.ECSSSupportsConditionOperator;
import com.helger.css.decl.ICSSSupportsConditionMember;
import java.util.List;
import java.util.Locale;

/** Whether the rules within {@code @media} and {@code @supports} are for us. */
final class Conditions {
  private Conditions() {}

  /**
   * Paper is the medium {@code print} and {@code all}; it has no features, so that a query for one
   * does not hold (Media Queries 4 §2.4).
   */
  static boolean holds(CSSMediaRule rule) {
    for (int i = 0; i < rule.getMediaQueryCount(); i++) {
      CSSMediaQuery query = rule.getMediaQueryAtIndex(i);
      String medium = query.getMedium() == null ? "all" : query.getMedium();
      boolean ours =
          List.of("print", "all").contains(medium.toLowerCase(Locale.ROOT))
              && !query.hasMediaExpressions();
      if (ours != query.isNot()) {
        return true;
      }
    }
    return rule.getMediaQueryCount() == 0;
  }

  /** CSS Conditional 3 §6. */
  static boolean holds(CSSSupportsRule rule) {
    return all(rule.getAllSupportConditionMembers());
  }

  private static boolean all(List<ICSSSupportsConditionMember> members) {
    boolean sum = true;
    boolean or = false;
    boolean begun = false;
    for (ICSSSupportsConditionMember member : members) {
      if (member instanceof ECSSSupportsConditionOperator operator) {
        or = operator == ECSSSupportsConditionOperator.OR;
        continue;
      }
      boolean one = one(member);
      sum = !begun ? one : or ? sum || one : sum && one;
      begun = true;
    }
    return sum;
  }

  private static boolean one(ICSSSupportsConditionMember member) {
    if (member instanceof CSSSupportsConditionNegation not) {
      return !one(not.getSupportsMember());
    }
    if (member instanceof CSSSupportsConditionNested nested) {
      return all(nested.getAllMembers());
    }
    if (member instanceof CSSSupportsConditionDeclaration declared) {
      String name = declared.getDeclaration().getProperty().toLowerCase(Locale.ROOT);
      if (!PropertyTable.names().contains(name)) {
        return false;
      }
      try {
        DeclarationReader.values(
            name, ComponentReader.read(declared.getDeclaration().getExpressionAsCSSString()));
        return true;
      } catch (BadValue notUnderstood) {
        return false;
      }
    }
    return false;
  }
}
