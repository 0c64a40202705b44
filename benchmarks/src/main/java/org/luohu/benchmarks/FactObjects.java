package org.luohu.benchmarks;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.luohu.newborn.Newborn;
import org.luohu.vocabulary.FactType;
import org.luohu.vocabulary.Property;

/** The objects that other engines match: the records that rule files name. */
final class FactObjects {

  private static final Map<Property<?>, Function<Object, Object>> READERS =
      new ConcurrentHashMap<>();

  private FactObjects() {}

  /** A fact of the values of its properties; a null is one not known. */
  static Object make(FactType type, Object[] values) {
    try {
      return type.type().getConstructors()[0].newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A property's value in a fact, through a lambda of the record's own accessor. */
  static Object read(Property<?> property, Object fact) {
    return READERS.computeIfAbsent(property, FactObjects::reader).apply(fact);
  }

  /** The record's own accessor as a lambda. */
  @SuppressWarnings("unchecked")
  static Function<Object, Object> reader(Property<?> property) {
    Class<?> type = Newborn.VOCABULARY.factType(property.factType()).orElseThrow().type();
    MethodHandles.Lookup lookup = MethodHandles.lookup();
    try {
      MethodHandle accessor =
          lookup.findVirtual(type, property.name(), MethodType.methodType(property.type()));
      return (Function<Object, Object>)
          LambdaMetafactory.metafactory(
                  lookup,
                  "apply",
                  MethodType.methodType(Function.class),
                  MethodType.methodType(Object.class, Object.class),
                  accessor,
                  MethodType.methodType(property.type(), type))
              .getTarget()
              .invoke();
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }
}
