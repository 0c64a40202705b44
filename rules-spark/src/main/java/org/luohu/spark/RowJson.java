package org.luohu.spark;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.luohu.render.Json;
import scala.collection.Iterable;
import scala.jdk.javaapi.CollectionConverters;

/**
 * A row as the JSON of an application file, so that it is read as any file is. What is null or
 * blank is left out; an empty list is not, for it says that nothing was brought. Fields that come
 * twice are written twice, and refused.
 */
final class RowJson {

  private RowJson() {}

  static String of(@Nullable Row row) {
    return Json.compact(
        json ->
            json.object(
                () -> {
                  if (row != null) {
                    members(json, row);
                  }
                }));
  }

  private static void members(Json json, Row row) throws IOException {
    StructType type = row.schema();
    for (int i = 0; i < row.size(); i++) {
      Object value = row.get(i);
      if (states(value)) {
        member(json, type.fields()[i].name().replace('_', '-'), Objects.requireNonNull(value));
      }
    }
  }

  private static void member(Json json, String name, Object value) throws IOException {
    if (value instanceof Row section) {
      json.object(name, () -> members(json, section));
    } else if (value instanceof Iterable<?> list) {
      List<String> items =
          CollectionConverters.asJava(list.toSeq()).stream()
              .filter(Objects::nonNull)
              .map(String::valueOf)
              .toList();
      json.strings(name, items);
    } else if (value instanceof Boolean truth) {
      json.bool(name, truth);
    } else {
      json.string(name, value.toString().strip());
    }
  }

  private static boolean states(@Nullable Object value) {
    if (value instanceof Row section) {
      for (int i = 0; i < section.size(); i++) {
        if (states(section.get(i))) {
          return true;
        }
      }
      return false;
    }
    return value != null && !(value instanceof String text && text.isBlank());
  }
}
