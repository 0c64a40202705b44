package org.luohu.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
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
    LocalDate checked) {}
