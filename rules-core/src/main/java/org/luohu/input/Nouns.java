package org.luohu.input;

import org.luohu.text.Text;

/** What the answers are called, as in “`famly` 不是户别”. */
final class Nouns {

  static final Text FOLLOW = Text.of("随谁落户的写法", "whom a child can follow");
  static final Text APPLICANT = Text.of("申报人", "an applicant");
  static final Text REGION = Text.of("行政区划代码", "a region code");
  static final Text PLACE = Text.of("行政区划代码，也不是国家或者地区代码", "a region code, nor a country's");
  static final Text HOUSEHOLD = Text.of("户别", "a kind of household");
  static final Text CITIZENSHIP = Text.of("国籍（身份）", "a citizenship");
  static final Text ETHNICITY = Text.of("民族名称", "an ethnicity");
  static final Text BIRTH_CERTIFICATE = Text.of("出生医学证明的状况", "a state of the birth certificate");
  static final Text DELIVERED = Text.of("分娩地点", "a place of delivery");
  static final Text ORIGIN = Text.of("孩子的来源", "an origin of a child");
  static final Text ADOPTION = Text.of("收养证明", "a proof of adoption");
  static final Text SURNAME = Text.of("姓氏的来源", "an origin of a surname");
  static final Text CHARACTERS = Text.of("名字用字的说法", "a kind of characters");
  static final Text STATUS = Text.of("有无的说法", "held, renounced or none");
  static final Text ENTRY_DOCUMENT = Text.of("入境证件", "an entry document");
  static final Text MARITAL = Text.of("婚姻状况", "a marital status");
  static final Text MARRIAGE_CERTIFICATE = Text.of("结婚证的状况", "a state of the marriage certificate");
  static final Text CUSTODY = Text.of("抚养人", "a holder of custody");
  static final Text CUSTODY_PROOF = Text.of("抚养关系证明", "a proof of custody");
  static final Text SIDE = Text.of("祖父母或者外祖父母的写法", "a side of the family");
  static final Text MATERIAL = Text.of("已知的材料代码", "a known material");

  private Nouns() {}
}
