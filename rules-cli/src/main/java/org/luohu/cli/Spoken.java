package org.luohu.cli;

import org.luohu.text.Language;

/** A command that speaks the language asked for. */
interface Spoken {

  /** The language. */
  Language language();
}
