package org.luohu.movechild;

import static org.luohu.movechild.MoveFacts.FILED_AT;
import static org.luohu.movechild.MoveFacts.JOINED;
import static org.luohu.movechild.MoveFacts.TARGET;

import java.util.List;
import org.luohu.application.Application;
import org.luohu.application.OnePlaceChoices;
import org.luohu.decision.Chosen;
import org.luohu.facts.movechild.JoinedParent;
import org.luohu.region.Region;
import org.luohu.text.Text;

/** Whom the child joins, and the choice to file with the police who decide it. */
final class MoveChoices extends OnePlaceChoices<JoinedParent> {

  MoveChoices() {
    super("joins", "Whom the child joins.", JOINED, TARGET, FILED_AT);
  }

  @Override
  protected boolean serves(Region counter, Region place) {
    return MoveChild.inTargetCity(counter, place);
  }

  @Override
  public Text asked(Application application, List<Chosen> repeated) {
    Text parent = request(application).label();
    Region target = application.get(TARGET);
    Text place = target == null ? Text.of("", "") : target.name();
    return Text.of(
        "子女投靠" + parent.zh() + (target == null ? "" : "，迁入 " + place.zh()),
        "the child joins " + parent.en() + (target == null ? "" : " in " + place.en()));
  }

  @Override
  public Text instead(Application from, Application to) {
    return Text.of("到拟迁入地办理", "Where the child will be registered");
  }
}
