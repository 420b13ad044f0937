package app.twofold.server.account.device;

import app.twofold.server.Secrets;
import app.twofold.server.SignedIn;
import app.twofold.server.seal.Seal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.springframework.stereotype.Component;

/// The keys under which browsers keep words that are typed and not sent yet: one for each person, the same in every
/// browser and after every restart. A browser has it only while its person is signed in, so what lies in a browser
/// that somebody else opens says nothing.
@Component
public class BrowserKeys {

    private final Seal seal;

    BrowserKeys(Seal seal) {
        this.seal = seal;
    }

    /// 256 bits in Base64.
    public String of(SignedIn person) {
        byte[] secret = seal.findable("browser.words", person.id().toString());
        return Base64.getEncoder().encodeToString(Secrets.hash(new String(secret, StandardCharsets.ISO_8859_1)));
    }
}
