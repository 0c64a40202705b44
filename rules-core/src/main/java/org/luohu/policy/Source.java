package org.luohu.policy;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.luohu.decision.Basis;
import org.luohu.decision.Trust;
import org.luohu.text.Text;

/**
 * A source of law and how surely it is known.
 *
 * @param id its id within the manifest
 * @param title its title
 * @param issuer who issued it
 * @param number its document number
 * @param date the day of issue
 * @param inForce its first day in force
 * @param readAt where it was read
 * @param trust how surely it is known
 * @param headings what its passages that bear a heading are called in English, by heading
 * @param checked the day on which it was last checked
 */
public record Source(
    String id,
    Text title,
    @Nullable Text issuer,
    @Nullable String number,
    @Nullable LocalDate date,
    @Nullable LocalDate inForce,
    @Nullable String readAt,
    Trust trust,
    Map<String, String> headings,
    LocalDate checked) {

  /** Copies the map in. */
  public Source {
    headings = Map.copyOf(headings);
  }

  /**
   * An article of it as a decision cites it.
   *
   * @param article the article or passage, as the source numbers or heads it
   */
  public Basis basis(String article) {
    String heading = headings.get(article);
    String en = heading == null ? ArticleName.english(article) : heading;
    return new Basis(id, title, Text.of(article, en), trust);
  }
}
