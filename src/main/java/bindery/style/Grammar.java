package bindery.style;

import java.util.List;

/** Reads the whole value of one property. */
@FunctionalInterface
interface Grammar<T> {
  T read(List<Component> value) throws BadValue;
}
