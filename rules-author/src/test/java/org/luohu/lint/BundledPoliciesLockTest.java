package org.luohu.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.luohu.author.Workshop;
import org.luohu.policy.PolicyFiles;

/**
 * The law that is shipped is what {@code policies/LOCK} says was published. A version that was
 * mended has its line in {@code policies/ERRATA.yaml}; until the first release the file may be
 * deleted and written anew.
 */
class BundledPoliciesLockTest {

  @Test
  void whatWasPublishedIsAsItWas() {
    Workshop workshop = Workshop.open(PolicyFiles.lawIn(Path.of("..", "policies")));
    assertEquals(List.of(), workshop.torn());
  }
}
