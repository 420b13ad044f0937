package app.twofold.domain.boundary.wording;

import app.twofold.domain.Words;

/// One partner's account of a boundary that was crossed. A private draft may still be unfinished.
///
/// @param happened what happened
/// @param felt     how it was for the one who tells; may be empty
/// @param need     what they need now; may be empty
public record Account(Words happened, Words felt, Words need) {}
