package bindery.style.property;

import bindery.style.css.BadValue;
import bindery.style.css.Component;
import java.util.List;

/** Reads the whole value of one property. */
@FunctionalInterface
interface Grammar<T> {
  T read(List<Component> value) throws BadValue;
}
