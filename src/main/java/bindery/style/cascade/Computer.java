package bindery.style.cascade;

import bindery.report.Problem;
import bindery.report.Report;
import bindery.style.cascade.Declaration.Custom;
import bindery.style.cascade.Declaration.Deferred;
import bindery.style.cascade.Declaration.Setting;
import bindery.style.cascade.Declaration.Wide;
import bindery.style.css.Component;
import bindery.style.property.BoxProperties;
import bindery.style.property.Computed;
import bindery.style.property.Context;
import bindery.style.property.Dimension;
import bindery.style.property.FontProperties;
import bindery.style.property.LineHeight;
import bindery.style.property.Longhand;
import bindery.style.property.Paint;
import bindery.style.property.PropertyTable;
import bindery.style.property.Relative;
import bindery.style.property.TextProperties;
import bindery.style.property.VerticalShift;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** From declarations to computed values (CSS Cascade 4 §4): defaulting, inheriting, resolving. */
public final class Computer {
  /** The root's parent: initial values everywhere. */
  public static final Computed INITIAL = initial();

  /** Points; CSS Fonts 4 §2.5 lets us set a limit. */
  private static final double LARGEST_TYPE = 10_000;

  /** Points; what is smaller would be lost to readers. */
  private static final double SMALLEST_TYPE = 1;

  private final Report report;

  Computer(Report report) {
    this.report = report;
  }

  /**
   * The values at one element.
   *
   * @param parent to inherit from; null for the root
   * @param declarations in ascending order of the cascade, the last one winning
   */
  Computed compute(Computed parent, List<Declaration> declarations) {
    Computed from = parent == null ? INITIAL : parent;
    Map<String, List<Component>> custom = custom(from, declarations);
    List<Setting> settings = settings(declarations, new Variables(custom, report));
    boolean rightToLeft = rightToLeft(settings, from);
    Map<Longhand<?>, Object> winners = new LinkedHashMap<>();
    for (Setting setting : settings) {
      winners.put(physical(setting.longhand(), rightToLeft), setting.value());
    }
    Computed computed = resolve(from, parent == null, winners, custom);
    if (computed.size() <= SMALLEST_TYPE) {
      settings.stream()
          .filter(setting -> setting.longhand() == FontProperties.SIZE)
          .reduce((a, b) -> b)
          .ifPresent(this::tooSmall);
    }
    return computed;
  }

  private void tooSmall(Setting setting) {
    report.add(
        Problem.warning(
            "css-value",
            setting.place(),
            "font-size",
            "nobody reads type as small as this; it is set in one point",
            "use display: none for what is not to be shown"));
  }

  private static Map<String, List<Component>> custom(Computed from, List<Declaration> all) {
    if (all.stream().noneMatch(Custom.class::isInstance)) {
      return from.custom();
    }
    Map<String, List<Component>> custom = new TreeMap<>(from.custom());
    for (Declaration declaration : all) {
      if (declaration instanceof Custom own) {
        boolean initial = own.value().size() == 1 && own.value().get(0).is("initial");
        if (initial) {
          custom.remove(own.name());
        } else {
          custom.put(own.name(), own.value());
        }
      }
    }
    return custom;
  }

  private static List<Setting> settings(List<Declaration> declarations, Variables variables) {
    List<Setting> settings = new ArrayList<>();
    for (Declaration declaration : declarations) {
      if (declaration instanceof Setting setting) {
        settings.add(setting);
      } else if (declaration instanceof Deferred deferred) {
        settings.addAll(variables.read(deferred));
      }
    }
    return settings;
  }

  private static boolean rightToLeft(List<Setting> settings, Computed from) {
    String direction = from.get(TextProperties.DIRECTION);
    for (Setting setting : settings) {
      if (setting.longhand() == TextProperties.DIRECTION) {
        direction = String.valueOf(defaulted(TextProperties.DIRECTION, setting.value(), from));
      }
    }
    return direction.equals("rtl");
  }

  private static Longhand<?> physical(Longhand<?> longhand, boolean rightToLeft) {
    if (longhand.leftToRight == null) {
      return longhand;
    }
    return rightToLeft ? longhand.rightToLeft : longhand.leftToRight;
  }

  /** A value with {@code inherit}, {@code initial} and {@code unset} taken out. */
  private static Object defaulted(Longhand<?> longhand, Object value, Computed from) {
    if (value == null || value == Wide.UNSET) {
      return longhand.inherited ? from.get(longhand) : longhand.initial();
    }
    if (value == Wide.INHERIT) {
      return from.get(longhand);
    }
    return value == Wide.INITIAL ? longhand.initial() : value;
  }

  private static Computed resolve(
      Computed from,
      boolean isRoot,
      Map<Longhand<?>, Object> winners,
      Map<String, List<Component>> custom) {
    Map<Longhand<?>, Object> values = new HashMap<>();
    Context onParent =
        new Context(from.size(), from.rootSize(), from.leading(), from.rootLeading(), from);
    Dimension size =
        ((Dimension) defaulted(FontProperties.SIZE, winners.get(FontProperties.SIZE), from))
            .absolute(onParent);
    double em = Math.max(SMALLEST_TYPE, Math.min(LARGEST_TYPE, size.of(from.size())));
    values.put(FontProperties.SIZE, Dimension.points(em));
    double rootEm = isRoot ? em : from.rootSize();
    LineHeight lineHeight =
        ((LineHeight)
                defaulted(
                    TextProperties.LINE_HEIGHT, winners.get(TextProperties.LINE_HEIGHT), from))
            .absolute(new Context(em, rootEm, from.leading(), from.rootLeading(), from));
    values.put(TextProperties.LINE_HEIGHT, lineHeight);
    double leading = lineHeight.points(em);
    double rootLeading = isRoot ? leading : from.rootLeading();
    Context here = new Context(em, rootEm, leading, rootLeading, from);
    for (Longhand<?> longhand : PropertyTable.COMPUTED) {
      if (!values.containsKey(longhand)) {
        Object value = defaulted(longhand, winners.get(longhand), from);
        values.put(longhand, value instanceof Relative<?> r ? r.absolute(here) : value);
      }
    }
    if (values.get(TextProperties.COLOR) == Paint.CURRENT) {
      values.put(TextProperties.COLOR, from.get(TextProperties.COLOR));
    }
    if (!values.get(BoxProperties.FLOAT).equals("none")
        && values.get(BoxProperties.DISPLAY).toString().startsWith("inline")) {
      values.put(BoxProperties.DISPLAY, "block"); // CSS 2.2 §9.7
    }
    return decorated(from, values, custom, rootEm, rootLeading);
  }

  /**
   * Lines under and through text go on through descendants in the flow (CSS Text Decoration 3 §2);
   * what stands in a line is raised with the element that it is in (CSS 2.2 §10.8.1).
   */
  private static Computed decorated(
      Computed from,
      Map<Longhand<?>, Object> values,
      Map<String, List<Component>> custom,
      double rootEm,
      double rootLeading) {
    boolean inFlow =
        values.get(BoxProperties.FLOAT).equals("none")
            && !values.get(BoxProperties.DISPLAY).equals("inline-block");
    boolean inLine = inFlow && values.get(BoxProperties.DISPLAY).equals("inline");
    double shift = ((VerticalShift) values.get(TextProperties.VERTICAL_ALIGN)).rise();
    Set<?> own = (Set<?>) values.get(TextProperties.DECORATION);
    return new Computed(
        values,
        custom,
        rootEm,
        rootLeading,
        own.contains("underline") || inFlow && from.underline(),
        own.contains("line-through") || inFlow && from.lineThrough(),
        shift + (inLine ? from.rise() : 0));
  }

  private static Computed initial() {
    Map<Longhand<?>, Object> values = new HashMap<>();
    double em = FontProperties.SIZE.initial().of(0);
    double leading = TextProperties.LINE_HEIGHT.initial().points(em);
    Context context = new Context(em, em, leading, leading, null);
    for (Longhand<?> longhand : PropertyTable.COMPUTED) {
      Object value = longhand.initial();
      boolean shift = longhand == TextProperties.VERTICAL_ALIGN;
      values.put(longhand, value instanceof Relative<?> r && !shift ? r.absolute(context) : value);
    }
    return new Computed(values, Map.of(), em, leading, false, false, 0);
  }
}
