package app.twofold.server.account.registration;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Holds every new account to what the operator has set. It is asked twice: before any work, and again in the
/// transaction that makes the account, so that of two who come by one invitation at once one is let in.
@Component
public class Admission {

    private final Registration registration;
    private final ObjectProvider<Newcomers> newcomers;

    /// @param newcomers looked up when somebody comes: invitations know of accounts
    Admission(Environment environment, ObjectProvider<Newcomers> newcomers) {
        this.registration = Registration.of(environment.getProperty(Registration.SETTING, ""));
        this.newcomers = newcomers;
    }

    /// Who may make an account.
    public Registration registration() {
        return registration;
    }

    /// @param invitation the secret of one, as it was typed; asked for only where accounts are made by invitation
    /// @throws NotAdmitted if no account is made for whoever has that
    /// @throws app.twofold.server.limit.TooManyAttempts if this client has tried too many invitations lately
    public void ask(@Nullable String invitation) {
        require(invitation, secret -> newcomers.getObject().mayComeBy(secret));
    }

    /// To be called within the transaction that makes the account, and also where the address turns out to be taken:
    /// the invitation is used up alike.
    ///
    /// @param newcomer stands for the address
    /// @throws NotAdmitted if the invitation has let in somebody else meanwhile
    public void letIn(@Nullable String invitation, byte[] newcomer) {
        require(invitation, secret -> newcomers.getObject().letIn(secret, newcomer));
    }

    private void require(@Nullable String invitation, Predicate<String> leadsIn) {
        boolean admitted = switch (registration) {
            case OPEN -> true;
            case INVITATION -> invitation != null && leadsIn.test(invitation);
            case CLOSED -> false;
        };
        if (!admitted) {
            throw new NotAdmitted(registration);
        }
    }
}
