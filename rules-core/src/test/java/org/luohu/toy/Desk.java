package org.luohu.toy;

import org.jspecify.annotations.Nullable;

/** Where the card is asked for. */
public record Desk(@Nullable Boolean atHome, @Nullable String province) {}
