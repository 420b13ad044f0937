package app.twofold.server.account;

import app.twofold.server.SignedIn;
import app.twofold.server.alone.Opening;

/// Who has proved by a password who they are, and what that opens.
record Proven(SignedIn person, Opening opening) {}
