package bindery.style.cascade;

import bindery.report.NearestName;
import bindery.report.Problem;
import bindery.report.Report;
import bindery.style.cascade.Declaration.Deferred;
import bindery.style.cascade.Declaration.Setting;
import bindery.style.cascade.Declaration.Wide;
import bindery.style.css.BadValue;
import bindery.style.css.Component;
import bindery.style.css.Component.Call;
import bindery.style.css.Component.Word;
import bindery.style.property.Longhand;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts custom properties in the place of {@code var()} (CSS Variables 1 §3). */
final class Variables {
  /** Properties may refer to properties so deep; deeper is a circle. */
  private static final int DEEPEST = 32;

  /** Components of one value after replacing; more is an attack. */
  private static final int MOST = 10_000;

  private final Map<String, List<Component>> custom;
  private final Report report;
  private int count;

  Variables(Map<String, List<Component>> custom, Report report) {
    this.custom = custom;
    this.report = report;
  }

  /** What the declaration sets; where that cannot be read, a problem and {@code unset} (§3.1). */
  List<Setting> read(Deferred deferred) {
    List<Setting> out = new ArrayList<>();
    try {
      count = 0;
      List<Component> value = replace(deferred.value(), 0);
      try {
        DeclarationReader.values(deferred.property(), value)
            .forEach((l, v) -> out.add(setting(l, v, deferred)));
        return out;
      } catch (BadValue bad) {
        report.add(
            DeclarationReader.problem(
                deferred.property(), Component.text(value), bad, deferred.place()));
      }
    } catch (BadValue bad) {
      report.add(
          Problem.warning(
              "css-value",
              deferred.place(),
              Component.text(deferred.value()),
              bad.getMessage(),
              bad.todo()));
    }
    deferred.longhands().forEach(longhand -> out.add(setting(longhand, Wide.UNSET, deferred)));
    return out;
  }

  /** The value with nothing left to be replaced. */
  List<Component> replaced(List<Component> value) throws BadValue {
    count = 0;
    return replace(value, 0);
  }

  private static Setting setting(Longhand<?> longhand, Object value, Deferred deferred) {
    return new Setting(longhand, value, deferred.important(), deferred.place(), deferred.origin());
  }

  private List<Component> replace(List<Component> value, int depth) throws BadValue {
    if (depth > DEEPEST) {
      throw BadValue.because("custom properties refer to each other in a circle", "break it");
    }
    List<Component> out = new ArrayList<>();
    for (Component component : value) {
      if (++count > MOST) {
        throw BadValue.because("custom properties grow beyond all bounds", "write them out");
      }
      if (!(component instanceof Call call)) {
        out.add(component);
      } else if (call.name().equals("var")) {
        out.addAll(variable(call, depth));
      } else {
        out.add(new Call(call.name(), List.copyOf(replace(call.arguments(), depth + 1))));
      }
    }
    return out;
  }

  private List<Component> variable(Call call, int depth) throws BadValue {
    List<Component> arguments = call.arguments();
    if (arguments.isEmpty()
        || !(arguments.get(0) instanceof Word name)
        || arguments.size() > 1 && !arguments.get(1).equals(Component.COMMA)) {
      throw BadValue.because("var() needs the name of a custom property", "write var(--name)");
    }
    if (custom.containsKey(name.name())) {
      return replace(custom.get(name.name()), depth + 1);
    }
    if (arguments.size() > 1) {
      return replace(arguments.subList(2, arguments.size()), depth + 1);
    }
    throw BadValue.because(
        "no custom property ‘" + name.name() + "’ is set here",
        NearestName.hint(name.name(), custom.keySet(), "set it in :root"));
  }
}
