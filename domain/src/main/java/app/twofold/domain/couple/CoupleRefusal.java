package app.twofold.domain.couple;

import app.twofold.domain.Refusal;

/// Why the couple's own rules refuse a command.
public sealed interface CoupleRefusal extends Refusal {

    /// The stream has its first event already.
    record CoupleAlreadyFounded() implements CoupleRefusal {}

    /// Both seats are taken; a couple has exactly two partners.
    record CoupleAlreadyComplete() implements CoupleRefusal {}

    /// Who sits in the couple already cannot take its second seat as well.
    record AlreadyAPartner() implements CoupleRefusal {}

    /// Nobody but the two partners may act in a couple.
    record NotAPartner() implements CoupleRefusal {}

    /// The two hues must be at least [Hue#MIN_DISTANCE] degrees apart.
    record HueTooClose(int minDistance) implements CoupleRefusal {}
}
