package org.luohu.spring;

/** The family of examples/xu-family.yaml in JSON. */
final class Json {

  static final String XU =
      """
      {"filed-on":"2021-11-23","filed-at":"310110","follow":"father","applicant":"father",
       "commitment-signed":true,"delivery-address":true,
       "child":{"born-on":"2021-11-02","born-in":"310110","birth-certificate":"held","registered":false},
       "father":{"hukou":{"region":"330127","household":"family","head":true},"residence":"310110","ethnicity":"汉"},
       "mother":{"hukou":{"region":"330127","household":"family"},"residence":"310110","ethnicity":"汉"},
       "marriage":{"at-birth":"married","now":"married","certificate":"held"},
       "materials":["birth-certificate","father-id-card","mother-id-card","father-hukou-booklet",
         "mother-hukou-booklet","marriage-certificate","commitment"]}\
      """;

  private Json() {}
}
