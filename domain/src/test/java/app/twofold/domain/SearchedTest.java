package app.twofold.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchedTest {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Obiad u Łukasza|lukasza",
                "Smørrebrød|smorrebrod",
                "Smørrebrød|SMØRREBRØD",
                "Đà Nẵng|da nang",
                "Đà Nẵng|ĐÀ NẴNG",
                "Straße|strasse",
                "STRAẞE|straße",
                "Grüße aus Köln|grusse aus koln",
                "İstanbul'da ılık bir akşam|istanbul'da ilik",
                "ISPARTA|ısparta",
                "Œuvre à Noël|oeuvre a noel",
                "Ærø|aero",
                "Þórshöfn|thorshofn",
                "Żółć|zolc",
                "Háčky a čárky|hacky",
                "Ångström|angstrom",
                "Αθήνα, ο δρόμος|δρομοσ",
                "ΟΔΟΣ|οδος",
                "ёлка|елка",
                "за́мок|замок",
                "שָׁלוֹם|שלום",
                "مُحَمَّد|محمد",
                "محـــمد|محمد",
                "کتاب|كتاب",
                "don’t|don't",
                "don't|don’t",
                "donʼt|don‘t",
                "„Ja“, «oui»|\"ja\", \"oui\"",
                "9–10 Uhr|9-10",
                "well…|well...",
                "a\u00A0b|a b",
                "Ｔｗｏｆｏｌｄ　１２|twofold 12",
                "ﾊﾟﾝ|パン",
                "١٢ ورود|12",
                "ﬁne ﬂowers|fine flowers",
                "co\u00ADope\u200Bra\u2060tion|cooperation",
                "می\u200Cروم|میروم",
                "❤\uFE0F|❤",
                "e\u0301te\u0301|été",
                "각|각",
                "तुम्हारा|तुम्हारा",
                "क़लम|क़लम"
            })
    void findsWhatAReaderTakesForTheSame(String text, String asked) {
        assertThat(Searched.key(text)).contains(Searched.key(asked));
        String decomposed = Normalizer.normalize(text, Form.NFD);
        assertThat(Searched.key(decomposed)).isEqualTo(Searched.key(text));
        assertThat(Searched.key(Normalizer.normalize(text, Form.NFC))).isEqualTo(Searched.key(text));
    }

    @ParameterizedTest
    @CsvSource({
        "か, が",
        "は, ぱ",
        "は, ば",
        "ハ, パ",
        "か, カ",
        "く, ぐ",
        "कम, काम",
        "दिन, दीन",
        "हिंदी, हंदी",
        "কাল, কল",
        "பல, பால",
        "ఒక, ఓక",
        "ไป, ใป",
        "ไม่, ไม้",
        "มา, ม่า",
        "가, 각",
        "달, 딸",
        "и, й",
        "у, ў",
        "і, ї",
        "к, ќ",
        "г, ѓ",
        "ا, أ",
        "ا, آ",
        "و, ؤ",
        "بات, تاب",
        "אב, בא",
        "ກາ, ກ່າ",
        "ကာ, ကိ",
        "កា, កិ",
        "ཀ, ཀི",
        "a, b",
        "α, ά β",
        "س, ش"
    })
    void keepsOthersApart(String one, String other) {
        assertThat(Searched.key(one)).isNotEqualTo(Searched.key(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200B", "\u2060\uFEFF", "\u00AD", "\u115F", "\u200D", "\uFE0F", "\u202E\u202C"})
    void whatNobodySeesIsNotSearchedFor(String unseen) {
        assertThat(Searched.key(unseen)).isEmpty();
        assertThat(Searched.key("a" + unseen + "b")).isEqualTo("ab");
    }

    @Test
    void aKeyIsItsOwnKeyAndHoldsEveryWordOfItsText() {
        for (long seed = 1; seed <= 20_000; seed++) {
            String text = SomeTexts.any(new Random(seed));
            String key = Searched.key(text);
            assertThat(Searched.key(key)).as("seed %d", seed).isEqualTo(key);
            assertThat(SPACES.splitAsStream(text).map(Searched::key))
                    .as("seed %d", seed)
                    .allMatch(key::contains);
        }
    }

    @Test
    void theFormOfUnicodeMakesNoDifference() {
        for (long seed = 1; seed <= 20_000; seed++) {
            String text = SomeTexts.any(new Random(seed));
            for (Form form : List.of(Form.NFC, Form.NFD)) {
                assertThat(Searched.key(Normalizer.normalize(text, form)))
                        .as("seed %d in %s", seed, form)
                        .isEqualTo(Searched.key(text));
            }
        }
    }
}
