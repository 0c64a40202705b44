package org.luohu.memo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

/** Signatures are equal where their tokens are. */
class SignatureTest {

  @Test
  void equalTokensAreEqualSignatures() {
    Signature one = new Signature(new Object[] {1, null, "a"});
    assertEquals(one, new Signature(new Object[] {1, null, "a"}));
    assertEquals(one.hashCode(), new Signature(new Object[] {1, null, "a"}).hashCode());
    assertNotEquals(one, new Signature(new Object[] {1, null, "b"}));
    assertEquals("[1, null, a]", one.toString());
  }
}
