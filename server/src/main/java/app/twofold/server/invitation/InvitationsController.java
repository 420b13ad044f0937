package app.twofold.server.invitation;

import app.twofold.domain.CoupleId;
import app.twofold.server.NothingHere;
import app.twofold.server.Seat;
import app.twofold.server.SignedIn;
import app.twofold.server.invitation.Invitations.Acceptance.Accepted;
import app.twofold.server.invitation.Invitations.Acceptance.NotOpen;
import app.twofold.server.invitation.Invitations.Acceptance.NotPossible;
import app.twofold.server.invitation.Invitations.Acceptance.OwnInvitation;
import app.twofold.server.invitation.Invitations.Invited;
import app.twofold.server.invitation.Invitations.Kind;
import app.twofold.server.invitation.Invitations.Open;
import app.twofold.server.invitation.Invitations.Preview;
import app.twofold.server.web.ProblemCode;
import app.twofold.server.web.Problems;
import app.twofold.server.wire.Fields;
import app.twofold.server.wire.InvalidInput;
import app.twofold.server.wire.Misread;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Invitations over REST.
@RestController
@RequestMapping("/api/v1")
class InvitationsController {

    private final Invitations invitations;

    InvitationsController(Invitations invitations) {
        this.invitations = invitations;
    }

    @PostMapping("/couples/{couple}/invitations")
    @ResponseStatus(HttpStatus.CREATED)
    Made invite(Seat seat, Fields body) {
        Kind kind = kind(body.text("kind"));
        Invited invited = invitations.invite(seat, kind, body.optionalWords("greeting"));
        return new Made(invited.id(), invited.secret(), invited.expiresAt());
    }

    /// The couple's latest invitation, without its secret.
    @GetMapping("/couples/{couple}/invitations")
    Standing standing(Seat seat) {
        return invitations.open(seat).map(Standing::of).orElseThrow(NothingHere::new);
    }

    @DeleteMapping("/couples/{couple}/invitations/{invitation}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(Seat seat, @PathVariable UUID invitation) {
        existing(seat, invitation);
        invitations.withdraw(seat, invitation);
    }

    @PostMapping("/couples/{couple}/invitations/{invitation}/confirm")
    ResponseEntity<?> confirm(Seat seat, @PathVariable UUID invitation) {
        existing(seat, invitation);
        return invitations.confirm(seat, invitation)
                ? ResponseEntity.ok(new Joined(seat.couple().value()))
                : conflict(
                        ProblemCode.INVITATION_NOT_ACCEPTED, "Nobody has accepted this invitation who could join now.");
    }

    @PostMapping("/invitations/preview")
    Shown preview(Fields body) {
        return invitations.preview(body.text("secret")).map(Shown::of).orElseThrow(NothingHere::new);
    }

    @PostMapping("/invitations/accept")
    ResponseEntity<?> accept(@AuthenticationPrincipal SignedIn person, Fields body) {
        return switch (invitations.accept(person, body.text("secret"))) {
            case Accepted(CoupleId couple) -> ResponseEntity.ok(new Joined(couple.value()));
            case NotOpen() -> throw new NothingHere();
            case OwnInvitation() -> conflict(ProblemCode.OWN_INVITATION, "This is your own invitation.");
            case NotPossible() ->
                conflict(ProblemCode.INVITATION_NOT_POSSIBLE, "You or the couple already have a partner.");
        };
    }

    @PostMapping("/invitations/decline")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decline(Fields body) {
        invitations.decline(body.text("secret"));
    }

    @ExceptionHandler
    ResponseEntity<?> complete(AlreadyComplete e) {
        return conflict(ProblemCode.COUPLE_COMPLETE, "Both seats of this couple are taken.");
    }

    private void existing(Seat seat, UUID invitation) {
        if (!invitations.exists(seat, invitation)) {
            throw new NothingHere();
        }
    }

    private static Kind kind(String name) {
        return switch (name) {
            case "link" -> Kind.LINK;
            case "code" -> Kind.CODE;
            default -> throw new InvalidInput(Misread.CHOICE_UNKNOWN, "The field \"kind\" must be one of link, code.");
        };
    }

    private static ResponseEntity<?> conflict(ProblemCode code, String sentence) {
        return ResponseEntity.of(Problems.of(code, sentence)).build();
    }

    record Made(UUID invitationId, String secret, Instant expiresAt) {}

    record Joined(UUID coupleId) {}

    record Standing(
            UUID invitationId, Instant expiresAt, @Nullable String acceptedBy, boolean notAccepted) {

        static Standing of(Open open) {
            String name = open.acceptedBy() == null ? null : open.acceptedBy().value();
            return new Standing(open.id(), open.expiresAt(), name, open.notAccepted());
        }
    }

    record Shown(String inviter, int hue, String greeting, Instant expiresAt) {

        static Shown of(Preview preview) {
            return new Shown(
                    preview.inviter().value(),
                    preview.hue().degrees(),
                    preview.greeting().value(),
                    preview.expiresAt());
        }
    }
}
