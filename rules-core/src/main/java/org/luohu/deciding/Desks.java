package org.luohu.deciding;

import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.luohu.application.Application;
import org.luohu.application.Service;
import org.luohu.application.ServiceDescription;
import org.luohu.application.Services;
import org.luohu.decision.Alternative;
import org.luohu.decision.Decision;
import org.luohu.decision.Outcome;
import org.luohu.memo.Memo;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyLibrary;
import org.luohu.text.Text;

/** Services, each with its law and what decides under it. Thread-safe. */
public final class Desks {

  private final Services services;
  private final PolicyLibrary library;
  private final @Nullable Memo memo;
  private final Map<String, Desk> desks = new LinkedHashMap<>();

  /** A service with its law. */
  private record Desk(PolicyLibrary law, DecisionMaker maker, Set<String> materials) {
    Desk(Service service, PolicyLibrary law, DecisionMaker maker) {
      this(law, maker, new KnownMaterials(service, law));
    }
  }

  /**
   * Desks for services.
   *
   * @param library the law of all of them
   * @param remembered how many bytes of parts of decisions are remembered; 0 for none
   */
  public Desks(Services services, PolicyLibrary library, long remembered) {
    this.services = services;
    this.library = library;
    this.memo = Memo.of(remembered);
    for (Service service : services.all()) {
      PolicyLibrary law = library.of(service.id());
      desks.put(service.id(), new Desk(service, law, new DecisionMaker(service, law, memo)));
    }
  }

  private Desks(Desks before, PolicyLibrary library, long remembered) {
    this.services = before.services;
    this.library = library;
    this.memo = Memo.of(remembered);
    for (Service service : services.all()) {
      Desk desk = before.desk(service);
      PolicyLibrary law = library == before.library ? desk.law : library.of(service.id());
      desks.put(service.id(), new Desk(service, law, new DecisionMaker(law, desk.maker, memo)));
    }
  }

  /** The same services with the rule bases of versions that both libraries hold. */
  public Desks with(PolicyLibrary library, long remembered) {
    return new Desks(this, library, remembered);
  }

  /** The same law with a memo of another size. */
  public Desks remembering(long remembered) {
    return new Desks(this, library, remembered);
  }

  /** How the memo of all services has served. */
  public MemoStatistics statistics() {
    return MemoStatistics.of(memo);
  }

  /** The services. */
  public Services services() {
    return services;
  }

  /** The law of all services. */
  public PolicyLibrary library() {
    return library;
  }

  /** The law of a service. */
  public PolicyLibrary law(Service service) {
    return desk(service).law;
  }

  /** The codes by which applications to a service may name materials. */
  public Set<String> materials(Service service) {
    return desk(service).materials;
  }

  /** The materials of a service with what its policies call each. */
  public Map<String, List<Text>> materialNames(Service service) {
    Map<String, Set<Text>> names = new TreeMap<>();
    for (Policy policy : law(service).all()) {
      policy
          .manifest()
          .materials()
          .forEach(
              (code, entry) ->
                  names.computeIfAbsent(code, any -> new LinkedHashSet<>()).add(entry.name()));
    }
    Map<String, List<Text>> lists = new TreeMap<>();
    names.forEach((code, texts) -> lists.put(code, List.copyOf(texts)));
    return Collections.unmodifiableMap(lists);
  }

  /** What decides applications to a service. */
  public DecisionMaker maker(Service service) {
    return desk(service).maker;
  }

  /** What decides an application. */
  public DecisionMaker maker(Application application) {
    return desk(application.service()).maker;
  }

  /**
   * Decides an application; services that would serve where its own does not are told before its
   * other choices.
   *
   * @throws ProblemsException as the service's own maker
   */
  public Decision decide(Application application) {
    Decision decision = maker(application).decide(application);
    if (decision.outcome() == Outcome.ACCEPT) {
      return decision;
    }
    List<Alternative> others = new ArrayList<>();
    for (Application other :
        ServiceDescription.of(application).choices().ofOtherServices(application)) {
      if (services.all().contains(other.service()) && maker(other).hasLaw(other.filedOn())) {
        others.add(maker(other).insteadOf(application, other));
      }
    }
    if (others.isEmpty()) {
      return decision;
    }
    others.addAll(decision.alternatives());
    return decision.with(others);
  }

  private Desk desk(Service service) {
    Desk desk = desks.get(service.id());
    if (desk == null) {
      throw new IllegalArgumentException("no law of the service `" + service.id() + "`");
    }
    return desk;
  }

  /**
   * The codes that a service always knows, and those of its policies; the policies are looked at
   * only for a code that is not among the first.
   */
  private static final class KnownMaterials extends AbstractSet<String> {
    private final ServiceDescription service;
    private final PolicyLibrary law;
    private @Nullable Set<String> all;

    KnownMaterials(Service service, PolicyLibrary law) {
      this.service = ServiceDescription.of(service);
      this.law = law;
    }

    private synchronized Set<String> all() {
      if (all == null) {
        Set<String> codes = new TreeSet<>(service.materials());
        law.all().forEach(policy -> codes.addAll(policy.manifest().materials().keySet()));
        all = codes;
      }
      return all;
    }

    @Override
    public boolean contains(Object code) {
      return service.materials().contains(code) || all().contains(code);
    }

    @Override
    public Iterator<String> iterator() {
      return Collections.unmodifiableSet(all()).iterator();
    }

    @Override
    public int size() {
      return all().size();
    }
  }
}
