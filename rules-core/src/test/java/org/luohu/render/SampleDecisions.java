package org.luohu.render;

import static org.luohu.decision.Effect.GRANT;
import static org.luohu.decision.Effect.NOTE;
import static org.luohu.decision.Effect.REDIRECT;
import static org.luohu.decision.Effect.REFUSE;
import static org.luohu.decision.Effect.REVIEW;
import static org.luohu.decision.VerdictKind.CHANNEL;
import static org.luohu.decision.VerdictKind.REGISTRATION;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.luohu.decision.Alternative;
import org.luohu.decision.AnswerOption;
import org.luohu.decision.Basis;
import org.luohu.decision.Decision;
import org.luohu.decision.Effect;
import org.luohu.decision.Fact;
import org.luohu.decision.Finding;
import org.luohu.decision.Form;
import org.luohu.decision.Limit;
import org.luohu.decision.Material;
import org.luohu.decision.MaterialState;
import org.luohu.decision.Outcome;
import org.luohu.decision.Party;
import org.luohu.decision.PolicyRef;
import org.luohu.decision.Presumed;
import org.luohu.decision.Question;
import org.luohu.decision.Reason;
import org.luohu.decision.Retention;
import org.luohu.decision.Step;
import org.luohu.decision.Trust;
import org.luohu.decision.Unencoded;
import org.luohu.decision.Verdict;
import org.luohu.decision.VerdictKind;
import org.luohu.facts.Follows;
import org.luohu.facts.HouseholdKind;
import org.luohu.newborn.Newborn;
import org.luohu.region.Region;
import org.luohu.text.Text;

/** Decisions built by hand, one for each outcome. */
final class SampleDecisions {

  static final String NATIONAL = "national/birth-registration/2021-10-01";
  static final String ZHEJIANG = "zhejiang/birth-registration/2020-05-01";
  static final String DELTA = "yangtze-delta/cross-province-newborn/2021-11-23";

  private static final Region YANGPU = Region.of("310110");
  private static final Region CHUNAN = Region.of("330127");
  private static final Text NORM =
      Text.of("公安部户口居民身份证管理工作规范（试行）", "Norms for Household and Identity Card Work (MPS, trial)");
  private static final Text ZHEJIANG_RULES =
      Text.of("浙江省常住户口登记管理规定", "Zhejiang Rules on Residence Registration");
  private static final Text RELEASE =
      Text.of(
          "上海市公安局2021年11月23日发布的长三角新生儿入户跨省（市）通办说明",
          "Shanghai police release of 23 November 2021 on filing across provinces");
  private static final Text PRESS =
      Text.of("中新网杭州2021年11月23日电", "China News Service, Hangzhou, 23 November 2021");

  private SampleDecisions() {}

  /** Every sample by the name of its golden file. */
  static Map<String, Decision> all() {
    Map<String, Decision> samples = new LinkedHashMap<>();
    samples.put("accept-xu-family", accept());
    samples.put("supplement-marriage-certificate", supplement());
    samples.put("review-nationality", review());
    samples.put("redirect-collective-household", redirect());
    samples.put("redirect-choice", redirectOfRegistration());
    samples.put("refuse-already-registered", refuse());
    samples.put("undetermined-two-questions", undetermined());
    return samples;
  }

  /** The Xu family: Zhejiang parents who live in Yangpu, on the channel's first day. */
  static Decision accept() {
    Draft draft = new Draft(Outcome.ACCEPT);
    draft.channel = Outcome.ACCEPT;
    draft.findings = List.of(followParent(), openChannel());
    draft.materials = materials(MaterialState.UNSTATED);
    draft.steps = steps();
    return draft.decision();
  }

  static Decision supplement() {
    Draft draft = new Draft(Outcome.SUPPLEMENT);
    draft.channel = Outcome.SUPPLEMENT;
    draft.findings = List.of(followParent(), openChannel());
    draft.materials =
        materials(MaterialState.PROVIDED).stream()
            .map(m -> m.code().equals("marriage-certificate") ? with(m, MaterialState.MISSING) : m)
            .toList();
    draft.steps = steps();
    draft.alternatives = List.of(alternative(Follows.FATHER, CHUNAN, Outcome.SUPPLEMENT));
    return draft.decision();
  }

  static Decision review() {
    Draft draft = new Draft(Outcome.REVIEW);
    draft.filedAt = CHUNAN;
    draft.findings =
        List.of(
            finding(
                REVIEW,
                "nationality-to-be-verified",
                REGISTRATION,
                Text.of(
                    "在国外出生，不能提供中国护照或者旅行证，由设区市公安机关出入境管理部门核实",
                    "born abroad without a Chinese passport or travel document; the exit-entry"
                        + " police of the city verify with the embassy"),
                null,
                Text.of(
                    "到驻外使领馆为孩子办理旅行证后再申报",
                    "obtain a travel document for the child from the embassy and file again"),
                List.of(norm("第二十四条第（二）项")),
                List.of(
                    new Fact(
                        "child.born-in", "JP", Text.of("出生地：日本", "place of birth: Japan"), false),
                    new Fact(
                        "child.entry-document",
                        "foreign-passport",
                        Text.of("孩子的入境证件：外国护照", "entry document: a foreign passport"),
                        false),
                    new Fact(
                        "father.settled-abroad",
                        "false",
                        Text.of("父亲没有定居国外", "the father has not settled abroad"),
                        true)),
                NATIONAL));
    draft.materials = foreignMaterials();
    draft.policies = List.of(policy(NATIONAL), policy(ZHEJIANG));
    draft.checked = LocalDate.of(2021, 11, 22);
    draft.unencoded =
        List.of(
            new Unencoded(
                NATIONAL,
                "第三十六条",
                Text.of(
                    "以已经丧失中国国籍为前提，不能单凭它拒绝新生儿；改用国籍法",
                    "it presupposes that Chinese nationality was lost; the Nationality Law is used"
                        + " instead"),
                List.of(norm("第三十六条"))));
    draft.alternatives = List.of(alternative(Follows.MOTHER, CHUNAN, Outcome.REVIEW));
    draft.notes = List.of(Text.of("行政区划代码 330127 已核对", "the region code 330127 was checked"));
    return draft.decision();
  }

  static Decision redirect() {
    Draft draft = new Draft(Outcome.REDIRECT);
    draft.registration = Outcome.ACCEPT;
    draft.channel = Outcome.REDIRECT;
    draft.household = HouseholdKind.COMMUNITY_COLLECTIVE;
    draft.findings =
        List.of(
            followParent(),
            finding(
                REDIRECT,
                "not-a-family-household",
                CHANNEL,
                Text.of(
                    "拟入户的户不是长三角区域内的家庭户",
                    "the household to be joined is not a family household within the delta"),
                Text.of("返回户口所在地公安派出所申报", "the police station where the hukou is"),
                Text.of(
                    "父亲或者母亲的户口迁入家庭户以后，可以在居住地申报",
                    "once a parent's hukou is in a family household, it can be filed where they"
                        + " live"),
                List.of(
                    delta("适用对象"), new Basis("cns-2021", PRESS, Text.plain(""), Trust.REPORTED)),
                List.of(
                    new Fact(
                        "father.hukou.household",
                        "community-collective",
                        Text.of(
                            "父亲的户别：社区集体户（公共户）",
                            "the father's household: collective household of a community"),
                        false)),
                DELTA),
            openChannel());
    draft.materials = materials(MaterialState.UNSTATED);
    draft.steps = steps();
    draft.alternatives =
        List.of(
            alternative(Follows.FATHER, CHUNAN, Outcome.ACCEPT),
            new Alternative(
                Chosens.followed(Follows.MOTHER),
                Chosens.instead(Follows.FATHER, Follows.MOTHER),
                Region.of("340104"),
                Outcome.SUPPLEMENT,
                List.of("follow-parent"),
                List.of("birth-certificate", "kinship-proof", "mother-hukou-booklet")),
            alternative(Follows.GRANDPARENTS, CHUNAN, Outcome.REDIRECT),
            alternative(Follows.MOTHER, YANGPU, Outcome.UNDETERMINED));
    return draft.decision();
  }

  static Decision redirectOfRegistration() {
    Draft draft = new Draft(Outcome.REDIRECT);
    draft.possible = List.of(Outcome.REDIRECT, Outcome.REFUSE);
    draft.filedAt = CHUNAN;
    draft.household = HouseholdKind.UNIT_COLLECTIVE;
    draft.findings =
        List.of(
            finding(
                REDIRECT,
                "must-follow-family-household",
                REGISTRATION,
                Text.of(
                    "父母户口在同一设区市，一方是家庭户、另一方是集体户的，孩子应当随家庭户一方落户",
                    "of parents in one city, one in a family and one in a collective household, the"
                        + " child follows the one in the family household"),
                Text.of("随母亲申报", "file with the mother's household"),
                null,
                List.of(
                    norm("第二十一条"),
                    new Basis("zj-2020", ZHEJIANG_RULES, Text.plain("20"), Trust.VERIFIED)),
                List.of(),
                NATIONAL));
    draft.policies = List.of(policy(NATIONAL), policy(ZHEJIANG));
    draft.alternatives = List.of(alternative(Follows.MOTHER, CHUNAN, Outcome.ACCEPT));
    return draft.decision();
  }

  static Decision refuse() {
    Draft draft = new Draft(Outcome.REFUSE);
    draft.channel = Outcome.ACCEPT;
    draft.findings =
        List.of(
            finding(
                REFUSE,
                "already-registered",
                REGISTRATION,
                Text.of(
                    "孩子已经登记户口；一个公民只能在一个地方登记常住户口",
                    "the child is registered already, and a citizen is registered in one place"
                        + " only"),
                Text.of(
                    "到现户口所在地，按户口迁移（子女投靠父母）办理",
                    "the place of the present hukou, as a move of a child to its parents"),
                null,
                List.of(
                    norm("第三条"),
                    new Basis(
                        "hukou-1958",
                        Text.of("中华人民共和国户口登记条例", "Regulations on Household Registration"),
                        Text.plain("第六条"),
                        Trust.VERIFIED)),
                List.of(
                    new Fact(
                        "child.registered",
                        "true",
                        Text.of("孩子已登记户口", "the child has a hukou"),
                        false)),
                NATIONAL),
            followParent(),
            openChannel());
    draft.materials = materials(MaterialState.UNSTATED);
    draft.steps = steps();
    return draft.decision();
  }

  static Decision undetermined() {
    Draft draft = new Draft(Outcome.UNDETERMINED);
    draft.possible = List.of(Outcome.ACCEPT, Outcome.REVIEW, Outcome.REDIRECT);
    draft.registration = Outcome.ACCEPT;
    draft.channel = Outcome.UNDETERMINED;
    draft.findings = List.of(followParent(), lateFiling());
    draft.questions = List.of(atBirth(), ethnicity());
    draft.materials = possibleMaterials();
    draft.steps = steps();
    draft.alternatives = List.of(alternative(Follows.FATHER, CHUNAN, Outcome.ACCEPT));
    return draft.decision();
  }

  private static Question atBirth() {
    return new Question(
        "marriage.at-birth",
        Text.of(
            "孩子出生时，父母是否已结婚？", "Were the parents married to each other when the child was born?"),
        List.of(
            new AnswerOption("married", Text.of("已婚", "married")),
            new AnswerOption("unmarried", Text.of("未婚", "unmarried")),
            new AnswerOption(
                "married-to-other", Text.of("一方与他人有婚姻关系", "one was married to somebody else"))),
        List.of(
            new Reason(
                "新生儿须为婚内出生",
                DELTA,
                List.of("non-marital"),
                List.of(Text.of("孩子须为婚内出生", "the child has to be born in wedlock")),
                List.of(new Basis("cns-2021", PRESS, Text.plain(""), Trust.REPORTED))),
            new Reason(
                "非婚生育子女随父申报的，应当提交亲子鉴定证明",
                NATIONAL,
                List.of("paternity-test"),
                List.of(Text.of("亲子鉴定证明", "paternity test")),
                List.of(norm("第二十条"))),
            new Reason(
                "非婚生育的，提交非婚生育说明",
                NATIONAL,
                List.of("non-marital-statement"),
                List.of(),
                List.of(norm("第二十条")))));
  }

  private static Question ethnicity() {
    return new Question(
        "mother.ethnicity",
        Text.of("母亲是什么民族？", "Of which ethnicity is the mother?"),
        List.of(),
        List.of(
            new Reason(
                "父母须为同一民族",
                DELTA,
                List.of("ethnicity-differs"),
                List.of(Text.of("父母民族不同", "the parents are of different ethnicities")),
                List.of(new Basis("cns-2021", PRESS, Text.plain(""), Trust.REPORTED)))));
  }

  private static Finding followParent() {
    return finding(
        GRANT,
        "follow-parent",
        REGISTRATION,
        Text.of(
            "境内出生，父母至少一方是中国公民，自愿随父亲或者母亲在其户口所在地登记",
            "born on the mainland to a Chinese parent, the child may follow either parent into the"
                + " household where that parent is registered"),
        null,
        null,
        List.of(norm("第十九条"), norm("第二十条")),
        List.of(),
        NATIONAL);
  }

  private static Finding openChannel() {
    return finding(
        GRANT,
        "delta-channel",
        CHANNEL,
        Text.of(
            "在沪苏浙皖出生并有《出生医学证明》，随父亲或者母亲落入长三角区域内的家庭户，父母可以在实际居住地申报",
            "born in the delta with a birth certificate and following a parent into a family"
                + " household there, so that the parents may file where they live"),
        null,
        null,
        List.of(delta("适用对象"), new Basis("cns-2021", PRESS, Text.plain("办理条件"), Trust.REPORTED)),
        List.of(),
        DELTA);
  }

  private static Finding lateFiling() {
    return finding(
        NOTE,
        "late-filing",
        REGISTRATION,
        Text.of("出生已满一个月，逾期申报仍予办理", "more than a month old; a late filing is still taken"),
        null,
        null,
        List.of(norm("第二十条")),
        List.of(),
        NATIONAL);
  }

  private static Finding finding(
      Effect effect,
      String code,
      VerdictKind verdict,
      Text text,
      @Nullable Text to,
      @Nullable Text remedy,
      List<Basis> basis,
      List<Fact> facts,
      String policy) {
    return new Finding(effect, code, verdict, text, to, remedy, basis, facts, policy);
  }

  private static Basis norm(String article) {
    return new Basis("mps-2021-12", NORM, Text.plain(article), Trust.VERIFIED);
  }

  private static Basis delta(String article) {
    return new Basis("delta-2021", RELEASE, Text.plain(article), Trust.VERIFIED);
  }

  private static List<Material> materials(MaterialState state) {
    return List.of(
        material(
            "birth-certificate",
            "出生医学证明",
            "medical birth certificate",
            Form.ORIGINAL,
            Retention.PART_KEPT,
            state),
        material(
            "commitment",
            "长三角跨省（市）新生儿入户承诺书",
            "commitment for filing across provinces",
            Form.ORIGINAL,
            Retention.KEPT,
            state),
        material(
            "father-hukou-booklet",
            "父亲的居民户口簿",
            "the father's hukou booklet",
            Form.ORIGINAL,
            Retention.COLLECTED,
            state),
        material(
            "father-id-card",
            "父亲的居民身份证",
            "the father's identity card",
            Form.ORIGINAL,
            Retention.RETURNED,
            state),
        material(
            "marriage-certificate",
            "结婚证",
            "marriage certificate",
            Form.ORIGINAL,
            Retention.RETURNED,
            state),
        material(
            "mother-hukou-booklet",
            "母亲的居民户口簿",
            "the mother's hukou booklet",
            Form.ORIGINAL,
            Retention.UNTIL_CONFIRMED,
            state),
        material(
            "mother-id-card",
            "母亲的居民身份证",
            "the mother's identity card",
            Form.ORIGINAL,
            Retention.RETURNED,
            state));
  }

  private static List<Material> possibleMaterials() {
    List<Material> all = new java.util.ArrayList<>(materials(MaterialState.UNSTATED));
    Material test =
        material(
            "paternity-test",
            "亲子鉴定证明",
            "paternity test",
            Form.ORIGINAL_AND_COPY,
            Retention.COPY_KEPT,
            MaterialState.POSSIBLE);
    all.add(
        new Material(
            test.code(),
            test.name(),
            test.form(),
            test.retention(),
            false,
            test.state(),
            List.of(),
            List.of(),
            List.of(),
            List.of(norm("第二十条")),
            List.of(atBirth()),
            List.of(NATIONAL),
            List.of(),
            null));
    return all;
  }

  private static List<Material> foreignMaterials() {
    List<String> proofs = List.of("apostille", "consular-legalisation", "notarial-certificate");
    return List.of(
        material(
            "apostille",
            "附加证明书",
            "apostille",
            Form.ORIGINAL,
            Retention.COPY_KEPT,
            MaterialState.UNSTATED),
        material(
            "consular-legalisation",
            "领事认证",
            "consular legalisation",
            Form.ORIGINAL,
            Retention.COPY_KEPT,
            MaterialState.UNSTATED),
        material(
            "foreign-birth-certificate",
            "境外出生证明",
            "foreign birth certificate",
            Form.ORIGINAL_AND_COPY,
            Retention.COPY_KEPT,
            MaterialState.UNSTATED),
        new Material(
            "legalisation",
            Text.of("出生证明的认证或者公证", "legalisation of the certificate"),
            Form.ORIGINAL,
            Retention.COPY_KEPT,
            false,
            MaterialState.UNSTATED,
            proofs,
            List.of(),
            List.of(),
            List.of(norm("第二十四条")),
            List.of(),
            List.of(NATIONAL),
            List.of(),
            null),
        material(
            "notarial-certificate",
            "公证书",
            "notarial certificate",
            Form.ORIGINAL,
            Retention.COPY_KEPT,
            MaterialState.UNSTATED),
        new Material(
            "translation",
            Text.of("有资质机构的中文翻译件", "Chinese translation by a qualified body"),
            Form.ORIGINAL,
            Retention.KEPT,
            true,
            MaterialState.UNSTATED,
            List.of(),
            List.of(),
            List.of(),
            List.of(norm("第二十四条")),
            List.of(),
            List.of(NATIONAL),
            List.of(),
            Text.of("翻译机构的营业执照复印件一并提交", "with a copy of the translator's business licence")));
  }

  private static Material material(
      String code, String zh, String en, Form form, Retention retention, MaterialState state) {
    return new Material(
        code,
        Text.of(zh, en),
        form,
        retention,
        false,
        state,
        List.of(),
        List.of(),
        List.of(),
        List.of(delta("办理材料")),
        List.of(),
        List.of(DELTA),
        List.of(),
        null);
  }

  private static Material with(Material m, MaterialState state) {
    return new Material(
        m.code(),
        m.name(),
        m.form(),
        m.retention(),
        m.retentionByCustom(),
        state,
        m.anyOf(),
        m.replaces(),
        m.lifts(),
        m.basis(),
        m.questions(),
        m.policies(),
        m.fate(),
        m.note());
  }

  private static List<Step> steps() {
    return List.of(
        new Step(
            "transmitted",
            Party.COUNTER_POLICE,
            Text.of(
                "收取材料原件，扫描并传给拟入户地公安机关",
                "take in the originals, scan them and pass them on to the target's police"),
            LocalDate.of(2021, 11, 23),
            null,
            Text.of("当场", "on the spot"),
            null,
            List.of()),
        new Step(
            "review",
            Party.TARGET_POLICE,
            Text.of("按当地入户政策审核并反馈结果", "decide under the rules of the target's place and reply"),
            LocalDate.of(2021, 11, 25),
            new Limit(2, Limit.Unit.WORKING_DAYS, "transmitted"),
            Text.of("收到材料起 2 个工作日内", "2 working days from receipt"),
            new Step(
                "hand-back",
                Party.COUNTER_POLICE,
                Text.of("退还暂留的原件", "hand back the originals kept"),
                null,
                null,
                null,
                null,
                List.of()),
            List.of(delta("办理程序"))),
        new Step(
            "notified",
            Party.COUNTER_POLICE,
            Text.of(
                "电话通知申请人来确认入户信息，领回出生医学证明正页",
                "telephone the applicant to confirm the data and to take back the certificate's"
                    + " main page"),
            LocalDate.of(2021, 11, 26),
            new Limit(1, Limit.Unit.WORKING_DAYS, "review"),
            Text.of("收到反馈起 1 个工作日内", "1 working day from the reply"),
            null,
            List.of(delta("办理程序"))),
        new Step(
            "confirmed",
            Party.APPLICANT,
            Text.of("到受理地公安机关确认入户信息", "confirm the data at the counter"),
            null,
            null,
            null,
            null,
            List.of()),
        new Step(
            "booklet-mailed",
            Party.TARGET_POLICE,
            Text.of(
                "办理入户，把新的户口簿寄到申请人指定的地址；旧户口簿由受理地收缴销毁",
                "enter the child and mail the new booklet; the old one is collected at the counter"
                    + " and destroyed"),
            null,
            null,
            Text.of(
                "政策没有规定邮寄天数，不能推算", "the policy sets no time for mailing, so no day can be told"),
            null,
            List.of()));
  }

  private static Alternative alternative(Follows follow, Region filedAt, Outcome outcome) {
    String booklet =
        follow == Follows.GRANDPARENTS
            ? "grandparents-hukou-booklet"
            : follow.code() + "-hukou-booklet";
    List<String> materials = List.of("birth-certificate", booklet, "marriage-certificate");
    return new Alternative(
        Chosens.followed(follow),
        Chosens.instead(Follows.FATHER, follow),
        filedAt,
        outcome,
        List.of("follow-parent"),
        materials);
  }

  private static PolicyRef policy(String id) {
    return new PolicyRef(id, "0f".repeat(32), Text.of("标题", "title"));
  }

  private static List<Presumed> presumed() {
    return List.of(
        new Presumed(
            "child.origin", "birth", Text.of("孩子是亲生的", "the child is born to the parents")),
        new Presumed("child.died-on", "none", Text.of("孩子健在", "the child is alive")),
        new Presumed(
            "father.active-soldier",
            "false",
            Text.of("父亲不是现役军人", "the father is not on active service")),
        new Presumed(
            "mother.active-soldier",
            "false",
            Text.of("母亲不是现役军人", "the mother is not on active service")),
        new Presumed(
            "child.surname", "father", Text.of("孩子随父姓或者随母姓", "the child bears a parent's surname")),
        new Presumed(
            "child.name-as-certificate",
            "true",
            Text.of("姓名与出生证明一致", "the name is the one on the birth certificate")),
        new Presumed(
            "marriage.certificate",
            "held",
            Text.of("持有结婚证（请核验原件）", "a marriage certificate is held (check the original)")));
  }

  /** What a sample changes of a plain decision. */
  private static final class Draft {
    final Outcome outcome;
    List<Outcome> possible;
    Outcome registration;
    @Nullable Outcome channel;
    List<Finding> findings = List.of();
    List<Material> materials = List.of();
    List<Unencoded> unencoded = List.of();
    List<Question> questions = List.of();
    List<Alternative> alternatives = List.of();
    List<Step> steps = List.of();
    List<PolicyRef> policies = List.of(policy(NATIONAL), policy(DELTA), policy(ZHEJIANG));
    @Nullable LocalDate checked = LocalDate.of(2026, 11, 24);
    Region filedAt = YANGPU;
    HouseholdKind household = HouseholdKind.FAMILY;
    List<Text> notes = List.of();

    Draft(Outcome outcome) {
      this.outcome = outcome;
      this.possible = List.of(outcome);
      this.registration = outcome;
    }

    private Verdict verdict(Outcome of) {
      return new Verdict(of, new TreeSet<>(of == outcome ? possible : List.of(of)));
    }

    Decision decision() {
      return new Decision(
          outcome,
          new TreeSet<>(possible),
          true,
          verdict(registration),
          channel == null ? null : verdict(channel),
          findings,
          materials,
          unencoded,
          questions,
          alternatives,
          steps,
          presumed(),
          policies,
          checked,
          Newborn.SERVICE.said(),
          LocalDate.of(2021, 11, 23),
          filedAt,
          CHUNAN,
          Chosens.of(household, Follows.FATHER),
          Chosens.asked(CHUNAN, household),
          "luohu 0.1.0, drools 10.2.0",
          notes);
    }
  }
}
