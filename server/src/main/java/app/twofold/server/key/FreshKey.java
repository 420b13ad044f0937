package app.twofold.server.key;

import com.google.crypto.tink.Aead;

/// A data key that is stored nowhere yet. Such keys are never compared.
///
/// @param wrapped as it is to be stored
@SuppressWarnings("ArrayRecordComponent")
public record FreshKey(byte[] wrapped, Aead aead) {}
