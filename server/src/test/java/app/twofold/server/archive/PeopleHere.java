package app.twofold.server.archive;

import app.twofold.domain.PersonId;
import app.twofold.domain.Title;
import app.twofold.server.Seat;
import app.twofold.server.SignedIn;
import app.twofold.server.account.Accounts;
import app.twofold.server.account.Acting;
import app.twofold.server.account.email.EmailAddress;
import app.twofold.server.account.password.Password;
import app.twofold.server.takeout.Form;
import app.twofold.server.takeout.TakeOut;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/// People with an account on the server under test, and what they take out of it.
@TestComponent
record PeopleHere(Accounts accounts, Acting acting, TakeOut takeOut) {

    private static final String PASSWORD = "calm evening tea";

    SignedIn somebody(String name) {
        String email = UUID.randomUUID() + "@example.org";
        accounts.signUp(new EmailAddress(email), new Password(PASSWORD), new Title(name), ZoneOffset.UTC);
        return acting.begin(email, PASSWORD).getPrincipal();
    }

    byte[] archive(SignedIn person, Seat seat) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        as(person.person(), () -> {
            takeOut.write(takeOut.permit(person, seat, PASSWORD).orElseThrow(), Form.ARCHIVE, out, Progress.UNWATCHED);
            return out;
        });
        return out.toByteArray();
    }

    /// What somebody does where they are signed in.
    <T> T as(PersonId person, Work<T> work) throws IOException {
        try {
            return acting.as(person, () -> {
                try {
                    return work.done();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    interface Work<T> {

        T done() throws IOException;
    }
}
