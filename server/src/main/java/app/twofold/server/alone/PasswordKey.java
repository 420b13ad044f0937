package app.twofold.server.alone;

import app.twofold.server.key.WrappingKey;

/// The key that a right password yields.
///
/// @param stored what is stored to check this password, by which the key is known again
public record PasswordKey(String stored, WrappingKey key) {}
