package org.luohu.sample;

/** The collector of rules about a {@link Sample}. */
public interface Notes {

  void note(String code);
}
