package org.luohu.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.luohu.document.DocumentReader;
import org.luohu.document.Mapping;
import org.luohu.document.Node;
import org.luohu.document.Scalar;
import org.luohu.document.Sequence;
import org.luohu.problem.Problems;
import org.luohu.problem.ProblemsException;
import org.luohu.text.Spelling;

/**
 * What a tree holds of services that its reader does not have: left out of what is read, but held
 * against the lock all the same. A service that is nearly one of the reader's is a slip and not
 * left out.
 *
 * @param rest the tree without those versions
 * @param digests the digests of those versions, by id
 */
public record LeftOut(PolicyFiles rest, NavigableMap<String, String> digests) {

  /** What is left out where these services are known. */
  public static LeftOut of(PolicyFiles files, Collection<String> services) {
    NavigableMap<String, String> digests = new TreeMap<>();
    Sources sources = Sources.read(files, new Problems());
    for (String folder : files.folders()) {
      NavigableMap<String, byte[]> contents = files.of(folder);
      if (foreign(tree(contents, "policy.yaml"), services)) {
        Set<String> cited = new LinkedHashSet<>();
        tree(contents, "policy.yaml").forEach(root -> cite(root, cited));
        tree(contents, NotEncoded.FILE).forEach(root -> cite(root, cited));
        digests.put(folder, PolicyDigest.of(contents, sources.of(cited).values()));
      }
    }
    NavigableMap<String, byte[]> rest = new TreeMap<>(files.files());
    digests.keySet().forEach(folder -> rest.keySet().removeIf(p -> p.startsWith(folder + "/")));
    return new LeftOut(new PolicyFiles(files.origin(), rest, files.strays()), digests);
  }

  private static boolean foreign(List<Node> manifest, Collection<String> services) {
    return manifest.stream().anyMatch(root -> named((Mapping) root, services));
  }

  private static boolean named(Mapping root, Collection<String> services) {
    return root.get("service") instanceof Scalar name
        && !services.contains(name.text())
        && Spelling.nearest(name.text(), services).isEmpty();
  }

  /** The tree of a file; none where it cannot be read, which whoever reads it whole will tell. */
  private static List<Node> tree(NavigableMap<String, byte[]> contents, String file) {
    byte[] bytes = contents.get(file);
    try {
      return bytes == null ? List.of() : List.of(DocumentReader.read(bytes, file).root());
    } catch (ProblemsException e) {
      return List.of();
    }
  }

  /** The sources that a file cites, whatever else its service's vocabulary would make of it. */
  private static void cite(Node node, Set<String> cited) {
    List<Node> inner = new ArrayList<>();
    if (node instanceof Mapping mapping) {
      if (mapping.get("source") instanceof Scalar source) {
        cited.add(source.text());
      }
      mapping.entries().forEach(entry -> inner.add(entry.value()));
    } else if (node instanceof Sequence sequence) {
      inner.addAll(sequence.items());
    }
    inner.forEach(each -> cite(each, cited));
  }
}
