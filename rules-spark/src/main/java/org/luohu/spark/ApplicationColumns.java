package org.luohu.spark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.luohu.application.Presence;
import org.luohu.application.Service;
import org.luohu.application.ServiceDescription;
import org.luohu.application.Services;
import org.luohu.domain.DateDomain;
import org.luohu.domain.YesNoDomain;
import org.luohu.input.TableColumns;
import org.luohu.vocabulary.Domain;
import org.luohu.vocabulary.StatedFact;

/** Applications as a type of Spark: the columns of a CSV, their dots as nested fields. */
final class ApplicationColumns {

  private final Map<String, Object> root = new LinkedHashMap<>();

  private ApplicationColumns() {}

  static StructType of(Services services) {
    Map<String, DataType> types = types(services);
    ApplicationColumns columns = new ApplicationColumns();
    for (String key : new TableColumns(services).keys()) {
      columns.put(key, types.getOrDefault(key, DataTypes.StringType));
    }
    return struct(columns.root);
  }

  /** The types of columns that are no texts. */
  private static Map<String, DataType> types(Services services) {
    Map<String, DataType> types = new HashMap<>();
    types.put(TableColumns.MATERIALS, DataTypes.createArrayType(DataTypes.StringType));
    for (Service asked : services.all()) {
      ServiceDescription service = ServiceDescription.of(asked);
      for (StatedFact<?> fact : service.facts()) {
        boolean worded = service.dated().stream().anyMatch(dated -> dated.happened() == fact);
        if (Domain.of(fact) instanceof DateDomain) {
          types.putIfAbsent(fact.key(), DataTypes.DateType);
        } else if (!worded && Domain.of(fact) instanceof YesNoDomain answers && answers.plain()) {
          types.put(fact.key(), DataTypes.BooleanType);
        } else {
          types.put(fact.key(), DataTypes.StringType);
        }
      }
      service
          .presences()
          .forEach(
              presence ->
                  types.put(
                      presence.exists().key() + "." + Presence.EXISTS, DataTypes.BooleanType));
    }
    return types;
  }

  @SuppressWarnings("unchecked") // what is no type is a section
  private void put(String key, DataType type) {
    Map<String, Object> at = root;
    String[] path = key.split("\\.", -1);
    for (int i = 0; i < path.length - 1; i++) {
      at =
          (Map<String, Object>)
              at.computeIfAbsent(path[i], any -> new LinkedHashMap<String, Object>());
    }
    at.put(path[path.length - 1], type);
  }

  @SuppressWarnings("unchecked")
  private static StructType struct(Map<String, Object> section) {
    List<StructField> fields = new ArrayList<>();
    section.forEach(
        (name, type) ->
            fields.add(
                DataTypes.createStructField(
                    name,
                    type instanceof DataType plain ? plain : struct((Map<String, Object>) type),
                    true)));
    return DataTypes.createStructType(fields);
  }
}
