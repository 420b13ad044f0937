package app.twofold.server.account;

import app.twofold.server.OwnAddress;
import app.twofold.server.SignedIn;
import app.twofold.server.account.email.EmailAddress;
import app.twofold.server.seal.Seal;
import java.util.List;
import org.springframework.stereotype.Component;

/// The address of an account, as the table of persons keeps it.
@Component
class AccountAddress implements OwnAddress {

    private final PersonRows people;
    private final Seal seal;

    AccountAddress(PersonRows people, Seal seal) {
        this.people = people;
        this.seal = seal;
    }

    @Override
    public String of(SignedIn person) {
        return opened(people.email(person.id()).orElseThrow());
    }

    @Override
    public boolean isTaken(SignedIn person, String address) {
        return people.byEmail(forms(address)).stream().anyMatch(row -> !row.id().equals(person.id()));
    }

    @Override
    public boolean change(SignedIn person, String address) {
        return people.changeEmail(person.id(), seal.findable(Accounts.EMAIL, address), forms(address));
    }

    @Override
    public String opened(byte[] kept) {
        return seal.found(Accounts.EMAIL, kept);
    }

    private List<byte[]> forms(String address) {
        return EmailAddress.forms(address).stream()
                .map(form -> seal.findable(Accounts.EMAIL, form))
                .toList();
    }
}
