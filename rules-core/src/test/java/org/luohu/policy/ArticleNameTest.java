package org.luohu.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luohu.Luohu;
import org.luohu.application.ServiceDescription;

class ArticleNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "第五条|art. 5",
        "第二十条第一项|art. 20, item 1",
        "第十八条第（二）项|art. 18, item 2",
        "第一千零一十五条|art. 1015",
        "第一百零三条第2款|art. 103, para. 2",
        "第一条至第八条|arts. 1 to 8",
        "二、（八）|part 2(8)",
        "三、|part 3",
        "第三部分|part 3",
        "第十五条（集体户户主由单位指定）|art. 15",
        "第九条以下|第九条以下",
        "办理材料|办理材料"
      })
  void numberedArticlesHaveAnEnglishName(String article, String english) {
    assertEquals(english, ArticleName.english(article));
  }

  @Test
  void everyArticleThatTheLawOnRecordCitesHasAnEnglishName() {
    PolicyLibrary library =
        PolicyReader.readAll(
            PolicyFiles.bundledLaw(), ServiceDescription.vocabularies(Luohu.bundledServices()));
    List<String> without = new ArrayList<>();
    for (Policy policy : library.all()) {
      List<Citation> cited = new ArrayList<>();
      policy.manifest().findings().values().forEach(entry -> cited.addAll(entry.basis()));
      policy.manifest().materials().values().forEach(entry -> cited.addAll(entry.basis()));
      for (Citation citation : cited) {
        Source source = policy.manifest().sources().get(citation.source());
        String english = source.basis(citation.article()).article().en();
        if (english.codePoints().anyMatch(Character::isIdeographic)) {
          without.add(policy.id() + " " + citation);
        }
      }
    }
    assertEquals(List.of(), without);
  }
}
