package app.twofold.domain.couple;

/// The half of the mark that a partner is. Sides belong to persons, not to the viewer: both see the
/// same picture.
public enum Side {
    LEFT,
    RIGHT
}
