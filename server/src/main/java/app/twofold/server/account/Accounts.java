package app.twofold.server.account;

import app.twofold.domain.PersonId;
import app.twofold.domain.Title;
import app.twofold.domain.couple.Hue;
import app.twofold.domain.couple.Profile;
import app.twofold.server.AccountDeleted;
import app.twofold.server.OwnAccount;
import app.twofold.server.Profiles;
import app.twofold.server.Reachable;
import app.twofold.server.SignedIn;
import app.twofold.server.SignedInToken;
import app.twofold.server.account.Settings.ColorScheme;
import app.twofold.server.account.Settings.OnThisDay;
import app.twofold.server.account.device.Devices;
import app.twofold.server.account.email.EmailAddress;
import app.twofold.server.account.password.Password;
import app.twofold.server.account.password.PasswordHashing;
import app.twofold.server.account.password.PasswordScheme.Hashed;
import app.twofold.server.account.registration.Admission;
import app.twofold.server.alone.Opening;
import app.twofold.server.alone.PrivateKeys;
import app.twofold.server.limit.Attempt;
import app.twofold.server.limit.RateLimits;
import app.twofold.server.seal.Seal;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/// A person's account: how it begins, its password and its settings.
@Service
public class Accounts implements OwnAccount, Profiles, Reachable {

    private static final String SETTINGS = "person.settings";
    static final String EMAIL = "person.email";
    private static final int HUE_STEP = 60;

    private final Admission admission;
    private final PersonRows people;
    private final Seal seal;
    private final PasswordHashing passwords;
    private final PasswordCheck check;
    private final PrivateKeys keys;
    private final TransactionOperations transactions;
    private final Devices devices;
    private final RateLimits limits;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Accounts(
            Admission admission,
            PersonRows people,
            Seal seal,
            PasswordHashing passwords,
            PasswordCheck check,
            PrivateKeys keys,
            TransactionOperations transactions,
            Devices devices,
            RateLimits limits,
            ApplicationEventPublisher events,
            Clock clock) {
        this.admission = admission;
        this.people = people;
        this.seal = seal;
        this.passwords = passwords;
        this.check = check;
        this.keys = keys;
        this.transactions = transactions;
        this.devices = devices;
        this.limits = limits;
        this.events = events;
        this.clock = clock;
    }

    /// As the other, without an invitation.
    public void signUp(EmailAddress email, Password password, Title displayName, ZoneId zone) {
        signUp(email, password, displayName, zone, null);
    }

    /// Makes an account, if the operator lets whoever asks make one. Takes as long and answers the same if the email
    /// address is taken; nothing changes then, but that an invitation is used up as well.
    ///
    /// @param invitation the secret of one, as it was typed; needed where accounts are made by invitation
    /// @throws app.twofold.domain.InvalidValue if the address or the password breaks a rule
    /// @throws app.twofold.server.account.registration.NotAdmitted if no account is made for whoever has that
    /// @throws app.twofold.server.limit.TooManyAttempts if this client has tried too often lately
    public void signUp(
            EmailAddress email, Password password, Title displayName, ZoneId zone, @Nullable String invitation) {
        admission.ask(invitation);
        limits.spend(Attempt.SIGN_UP, email.value());
        Hashed hash = passwords.hash(password);
        transactions.executeWithoutResult(_ -> {
            admission.letIn(invitation, findable(email));
            begin(email, hash, displayName, zone);
        });
    }

    /// Makes an account for somebody whom the program itself brings along, whoever else may make one here.
    public void bringAlong(EmailAddress email, Password password, Title displayName, ZoneId zone) {
        Hashed hash = passwords.hash(password);
        transactions.executeWithoutResult(_ -> begin(email, hash, displayName, zone));
    }

    private void begin(EmailAddress email, Hashed hash, Title displayName, ZoneId zone) {
        UUID id = UUID.randomUUID();
        Settings settings = new Settings(displayName, firstHue(id), zone, ColorScheme.DEVICE, false, true);
        if (people.byEmail(findable(email.value())).isEmpty()
                && people.add(id, findable(email), hash.stored(), sealed(id, settings), clock.instant())) {
            keys.begin(id, PasswordCheck.keyOf(hash));
        }
    }

    /// Changes the password; ends every other session and revokes every other device. The device that the current
    /// request or screen belongs to stays signed in.
    ///
    /// @return false if the current password is wrong; nothing changes then
    /// @throws app.twofold.server.limit.TooManyAttempts if this person has tried too often lately
    public boolean changePassword(SignedIn person, Password current, Password next) {
        return changePassword(person, current.value(), next);
    }

    /// As above, with the current password as it was typed, which may be one that today's rules refuse.
    public boolean changePassword(SignedIn person, String current, Password next) {
        limits.spendOwn(Attempt.PASSWORD_CHANGE, person.id().toString());
        PersonRow row = people.byId(person.id()).orElseThrow();
        Optional<Proven> proven = check.check(List.of(row), current);
        if (proven.isEmpty()) {
            return false;
        }
        // What was stored may be in today's scheme since then.
        PersonRow now = people.byId(person.id()).orElseThrow();
        Opening opening = proven.get().opening().or(keys.here(person.id()));
        Hashed hash = passwords.hash(next);
        if (!check.change(now, opening, hash)) {
            return false;
        }
        keys.passwordChangedHere(person.id(), PasswordCheck.keyOf(hash));
        signOutElsewhere(person);
        return true;
    }

    /// Whose address this is.
    List<UUID> ownersOf(String email) {
        return people.byEmail(findable(email)).stream().map(PersonRow::id).toList();
    }

    /// Who this is, if the password is right. Takes as long for an unknown address.
    public Optional<SignedIn> check(String email, String password) {
        return prove(email, password).map(Proven::person);
    }

    /// As above, with what the password opens.
    Optional<Proven> prove(String email, String password) {
        Optional<Proven> proven = check.check(people.byEmail(findable(email)), password);
        proven.ifPresent(one -> EmailAddress.parse(email)
                .ifPresent(address -> people.keepEmail(one.person().id(), findable(email), findable(address))));
        return proven;
    }

    @Override
    public boolean isPassword(SignedIn person, String typed) {
        return prove(person, typed).isPresent();
    }

    /// As [#isPassword], with what the password opens, which is open then where the person is signed in.
    Optional<Proven> prove(SignedIn person, String typed) {
        Optional<Proven> proven = check.check(List.of(people.byId(person.id()).orElseThrow()), typed);
        proven.ifPresent(one -> keys.openHere(one.opening()));
        return proven;
    }

    @Override
    public Own own(SignedIn person) {
        Settings settings = settings(person);
        return new Own(
                of(person.person()),
                settings.scheme().name().toLowerCase(Locale.ROOT),
                settings.neutralTitle(),
                settings.reminderMails(),
                settings.onThisDay().shown());
    }

    @Override
    public void choose(SignedIn person, Own own) {
        Profile profile = own.profile();
        Settings present = settings(person);
        save(
                person,
                present.with(profile.displayName(), profile.zone())
                        .with(profile.hue())
                        .with(ColorScheme.valueOf(own.colorScheme().toUpperCase(Locale.ROOT)))
                        .withNeutralTitle(own.neutralTitle())
                        .withReminderMails(own.reminderMails())
                        .with(new OnThisDay(own.onThisDay(), present.onThisDay().putAway())));
    }

    @Override
    public void signOutElsewhere(SignedIn person) {
        devices.revokeOthers(person, currentDevice(person));
    }

    @Override
    public boolean exists(PersonId person) {
        return people.byId(person.value()).isPresent();
    }

    @Override
    public void delete(PersonId person) {
        transactions.executeWithoutResult(_ -> {
            keys.end(person.value());
            events.publishEvent(new AccountDeleted(person.value()));
            people.remove(person.value());
        });
        keys.ended(person.value());
    }

    public Settings settings(SignedIn person) {
        return settings(person.id());
    }

    public void save(SignedIn person, Settings settings) {
        people.saveSettings(person.id(), sealed(person.id(), settings));
    }

    @Override
    public Profile of(PersonId person) {
        Settings settings = settings(person.value());
        return new Profile(settings.displayName(), settings.hue(), settings.zone());
    }

    @Override
    public Optional<String> forReminders(PersonId person) {
        return people.settings(person.value())
                .map(stored -> opened(person.value(), stored))
                .filter(Settings::reminderMails)
                .flatMap(_ -> people.email(person.value()))
                .map(email -> seal.found(EMAIL, email));
    }

    private Settings settings(UUID person) {
        byte[] sealed = people.settings(person).orElseThrow(() -> new NoSuchElementException("no such person"));
        return opened(person, sealed);
    }

    private Settings opened(UUID person, byte[] sealed) {
        return SettingsJson.read(seal.open(SETTINGS, person, sealed));
    }

    private List<byte[]> findable(String typed) {
        return EmailAddress.forms(typed).stream()
                .map(form -> seal.findable(EMAIL, form))
                .toList();
    }

    private byte[] findable(EmailAddress email) {
        return seal.findable(EMAIL, email.value());
    }

    private byte[] sealed(UUID person, Settings settings) {
        return seal.seal(SETTINGS, person, SettingsJson.write(settings));
    }

    private static Hue firstHue(UUID id) {
        return new Hue(Math.floorMod(id.hashCode(), 360 / HUE_STEP) * HUE_STEP);
    }

    private static Optional<UUID> currentDevice(SignedIn person) {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedInToken token
                        && token.getPrincipal().equals(person)
                ? Optional.of(token.device())
                : Optional.empty();
    }
}
