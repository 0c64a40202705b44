package org.luohu.toy;

import org.jspecify.annotations.Nullable;

/** The reader. */
public record Reader(@Nullable Boolean sixOrOlder, @Nullable ReaderKind kind) {}
