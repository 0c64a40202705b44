package org.luohu.input;

/**
 * Whole application files: everything stated, a plain family, a foundling, a family from abroad.
 */
final class ExampleApplications {

  /** Every key that an application can have. */
  static final String FULL =
      """
      # 安徽籍夫妇在上海申报，随父落户
      filed-on: 2021-11-23
      filed-at: "310110"
      follow: father
      applicant: father
      commitment-signed: true
      delivery-address: true
      child:
        born-on: 2021-11-02
        born-in: "310110"
        birth-certificate: held
        delivered-in: facility
        origin: birth
        adoption: none
        registered: false
        died-on: none
        surname: father
        name-as-certificate: true
        name-characters: standard
        ethnicity: 汉
        foreign-nationality: none
        resident-elsewhere: none
        entry-document: none
        within-one-month: true
      father:
        citizenship: mainland
        hukou: {region: "330127", household: family, head: true}
        residence: "310110"
        residence-permit: true
        ethnicity: 汉族
        active-soldier: false
        settled-abroad: false
        on-certificate: true
        alive: true
        id-number: 330127199001159973
      mother:
        citizenship: mainland
        hukou:
          region: 320508
          household: student-collective
          head: false
        residence: "3101"
        residence-permit: true
        ethnicity: 土家
        active-soldier: false
        settled-abroad: false
        on-certificate: true
        alive: true
        id-number: "320508199102209985"
      marriage: {at-birth: married, now: married, certificate: held, shown-in-booklet: false, custody: shared, custody-proof: none}
      household: {unit-consent: true, home-owned-in-city: false}
      grandparents: {side: paternal, hukou: {region: "330100", household: family}}
      institution: {region: "31"}
      materials:
        - birth-certificate
        - father-id-card
        - mother-id-card
        - marriage-certificate
      """;

  /** The least that has to be stated. */
  static final String LEAST = "filed-on: 2021-11-23\nfiled-at: 310110\nfollow: father\n";

  /** A foundling in a welfare institution. */
  static final String FOUNDLING =
      """
      filed-on: 2023-06-01
      filed-at: 3205
      follow: institution
      applicant: institution
      child: {origin: foundling, born-in: "32", birth-certificate: none, registered: false}
      father: none
      mother: none
      institution: {region: "320508"}
      materials: [civil-affairs-opinion, admission-form]
      """;

  /** A child born abroad, its father a foreigner; as JSON. */
  static final String ABROAD =
      """
      {
        "filed-on": "2025-09-30",
        "filed-at": "340104",
        "follow": "mother",
        "applicant": "mother",
        "commitment-signed": false,
        "child": {"born-on": "2025-09-03", "born-in": "FR", "birth-certificate": "foreign", "entry-document": "travel-document", "died-on": null,
                  "ethnicity": "回", "foreign-nationality": "renounced", "surname": "mother"},
        "father": {"citizenship": "foreign", "residence": "FR", "ethnicity": "none", "hukou": {"household": "none"}},
        "mother": {"citizenship": "mainland", "hukou": {"region": "341221", "household": "family", "head": false}, "ethnicity": "回族", "id-number": "341221199102209984"},
        "marriage": {"at-birth": "married", "now": "divorced", "certificate": "foreign", "custody": "mother", "custody-proof": "judgment"},
        "materials": ["foreign-birth-certificate", "translation", "child-entry-document"]
      }
      """;

  private ExampleApplications() {}
}
