package org.luohu.document;

/** A part of a document with its place: a scalar, a mapping or a sequence. */
public sealed interface Node permits Scalar, Mapping, Sequence {

  /** The line on which it begins, from 1. */
  int line();

  /** The column at which it begins, from 1, in UTF-16 units. */
  int column();

  /** How many UTF-16 units it spans on its first line, at least 1. */
  int length();
}
