package app.twofold.server;

import app.twofold.domain.CoupleId;
import app.twofold.domain.PersonId;

/// A signed-in person's access to one couple. Only the couple feature makes one, after it has checked that the
/// person is a confirmed partner; use cases take a seat and never a couple's id from a request.
public record Seat(PersonId person, CoupleId couple) {}
