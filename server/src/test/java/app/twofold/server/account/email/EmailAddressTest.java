package app.twofold.server.account.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.twofold.domain.InvalidValue;
import java.net.IDN;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @CsvSource({
        "Alex@Example.ORG, alex@example.org",
        "josé@bücher.example, josé@xn--bcher-kva.example",
        "'JOSE\u0301@BU\u0308CHER.EXAMPLE', josé@xn--bcher-kva.example",
        "josé@XN--BCHER-KVA.example, josé@xn--bcher-kva.example",
        "josé@bücher.example., josé@xn--bcher-kva.example",
        "josé@bücher。example, josé@xn--bcher-kva.example",
        "ａｌｅｘ＠ｅｘａｍｐｌｅ．ｏｒｇ, alex@example.org",
        "'\u00A0 alex@example.org\u3000', alex@example.org",
        "'\u200Balex@example.org\uFEFF', alex@example.org",
        "x@straße.example, x@xn--strae-oqa.example",
        "x@strasse.example, x@strasse.example",
        "x@例え.テスト, x@xn--r8jz45g.xn--zckzah",
        "x@παράδειγμα.δοκιμή, x@xn--hxajbheg2az3al.xn--jxalpdlp",
        "x@пример.испытание, x@xn--e1afmkfd.xn--80akhbyknj4f",
        "x@उदाहरण.परीक्षा, x@xn--p1b6ci4b4b3a.xn--11b5bs3a9aj6g",
        "x@إختبار.مثال, x@xn--kgbechtv.xn--mgbh0fb",
        "a+b.c@example.org, a+b.c@example.org",
        "a@b, a@b",
        "a@localhost, a@localhost",
    })
    void isOneAddressInWhicheverFormItIsTyped(String typed, String kept) {
        assertThat(new EmailAddress(typed).value()).isEqualTo(kept);
        assertThat(new EmailAddress(kept).value()).isEqualTo(kept);
        assertThat(EmailAddress.subject(typed)).isEqualTo(kept);
        assertThat(EmailAddress.forms(typed)).contains(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "alex",
                "@example.org",
                "alex@",
                "a@b@c",
                "a b@example.org",
                "a\u00A0b@example.org",
                "al\u200Bex@example.org",
                "alex@exam\u00ADple.org",
                "alex@exa\u200Dmple.org",
                "alex@example..org",
                "alex@.org",
                "\u3164@example.org",
                "al\u202Eex@example.org",
                "alex@\uD800.org",
                "a\u0000@b",
                "a@b\u0007",
                "a@b﹫c"
            })
    void refusesWhatCannotBeOne(String text) {
        assertThatThrownBy(() -> new EmailAddress(text)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void oldFormsAreLookedForToo() {
        assertThat(EmailAddress.forms("josé@xn--bcher-kva.example"))
                .contains("josé@xn--bcher-kva.example", "josé@bücher.example", "jose\u0301@bu\u0308cher.example");
        assertThat(EmailAddress.forms("Nobody at all")).contains("nobody at all");
    }

    @Test
    void writesAnyLabelAsTheJdkDoes() {
        for (long seed = 1; seed <= 2_000; seed++) {
            Random random = new Random(seed);
            StringBuilder label = new StringBuilder();
            for (int i = 0; i < 1 + random.nextInt(12); i++) {
                label.appendCodePoint(
                        random.nextBoolean() ? 'a' + random.nextInt(26) : 0x4E00 + random.nextInt(0x5000));
            }
            assertThat(DomainName.ascii(label.toString())).as("seed %d", seed).isEqualTo(IDN.toASCII(label.toString()));
        }
    }

    @Test
    void aLongOneIsRefusedAtOnce() {
        assertThatThrownBy(() -> new EmailAddress("a@" + "ü".repeat(60_000))).isInstanceOf(InvalidValue.class);
    }
}
