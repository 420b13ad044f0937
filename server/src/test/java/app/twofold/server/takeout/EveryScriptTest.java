package app.twofold.server.takeout;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What two people write stands in their book in whatever script they write, and can be found and copied.
class EveryScriptTest {

    private static final List<String> TEXTS = List.of(
            "今天我们一起喝茶，聊了很久。漢字",
            "ありがとう、カナダ旅行は楽しかった。",
            "우리 함께 걸었다 뚫훍",
            "ขอบคุณที่รัก น้ำใจ ป่าไม้ ปู่ กำลังใจ",
            "हम साथ में चाय पीते हैं। क्षत्रिय ज्ञान हिन्दी",
            "আমরা একসাথে চা খাই। ক্ষমা কোনো",
            "நாங்கள் தேநீர் கொண்டோம் தமிழ்",
            "మేము కలిసి టీ తాగాము తెలుగు క్షమ",
            "ನಾವು ಒಟ್ಟಿಗೆ ಚಹಾ ಕುಡಿದೆವು ಕನ್ನಡ",
            "ഞങ്ങൾ ഒരുമിച്ച് ചായ കുടിച്ചു മലയാളം",
            "અમે સાથે ચા પીધી ગુજરાતી",
            "ਅਸੀਂ ਇਕੱਠੇ ਚਾਹ ਪੀਤੀ ਪੰਜਾਬੀ",
            "ଆମେ ଏକାଠି ଚା ପିଇଲୁ ଓଡ଼ିଆ",
            "අපි එකට තේ බිව්වා ක්‍රියා",
            "យើងផឹកតែជាមួយគ្នា ភាសាខ្មែរ",
            "ငါတို့အတူလက်ဖက်ရည်သောက်ကြတယ် မြန်မာ",
            "ພວກເຮົາດື່ມຊາ ນ້ຳ",
            "ქართული Հայերեն አማርኛ",
            "Ελληνικά Русский Đà Nẵng Łukasz Smørrebrød",
            "שלום תודה",
            "שָׁלוֹם לָךְ",
            "نشرب الشاي معا لا إله",
            "tea 🎂 and 👩‍❤️‍👨 👨‍👩‍👧 🏳️‍🌈 1️⃣ 👍🏽 🇩🇪 together");

    @Test
    void isFoundAsItWasWritten() throws IOException {
        String found = text(pdf(TEXTS));

        for (String text : TEXTS) {
            assertThat(found).contains(text.split(" ", -1));
        }
        assertThat(found).doesNotContain("\u25A1");
    }

    /// Whatever glyphs they take, letters lie where they are read: nothing is drawn over the edge of the page.
    @Test
    void longTextsOfEveryScriptStayWithinTheirLines() throws IOException {
        List<String> paragraphs =
                TEXTS.stream().map(text -> (text + " ").repeat(12)).toList();
        List<String> unbroken =
                TEXTS.stream().map(text -> text.replace(" ", "").repeat(6)).toList();
        for (List<String> texts : List.of(paragraphs, unbroken)) {
            try (PDDocument document = Loader.loadPDF(pdf(texts))) {
                PDFTextStripper reader = new PDFTextStripper() {
                    @Override
                    protected void writeString(String text, List<TextPosition> positions) {
                        assertThat(positions).allSatisfy(at -> {
                            assertThat(at.getXDirAdj()).isBetween(48f, 370f);
                            assertThat(at.getYDirAdj()).isBetween(40f, 595f);
                        });
                    }
                };
                assertThat(reader.getText(document)).isNotNull();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "שלום תודה (abc) 12",
                "(abc) שלום 12",
                "שלום (abc",
                "مرحبا (abc) 12",
                "abc (שלום) 12",
                "[abc] {שלום} (12)"
            })
    void bracketsEncloseWhatTheyEnclosed(String text) throws IOException {
        String seen = seen(pdf(List.of(text)));

        for (String part : text.split(" ", -1)) {
            boolean isFromTheRight = part.codePoints().anyMatch(c -> c > 0x500);
            String letters = part.replaceAll("[^\\p{L}\\p{N}]", "");
            String expected =
                    isFromTheRight ? new StringBuilder(letters).reverse().toString() : letters;
            assertThat(seen).contains(part.length() == letters.length() + 2 ? around(part, expected) : expected);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"👩‍❤️‍👨", "👨‍👩‍👧", "🏳️‍🌈", "1️⃣", "👍🏽", "🇩🇪", "👩🏽‍🚀", "❤️", "🎂", "☕"})
    void aSequenceIsOnePicture(String picture) throws IOException {
        List<TextPosition> positions = positions(pdf(List.of("a " + picture + " b")));

        assertThat(positions).extracting(TextPosition::getUnicode).containsSequence("a", " ", picture, " ", "b");
    }

    @Test
    void aSequenceThatNoFontDrawsIsItsWords() throws IOException {
        assertThat(text(pdf(List.of("a 👩‍🎂‍👨 b")))).contains("[woman, birthday cake, man]");
    }

    @Test
    void onlyWhatIsUsedGoesIntoIt() throws IOException {
        byte[] pdf = pdf(List.of("Tea", "茶"));

        assertThat(pdf.length).isLessThan(20_000);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (COSName name : document.getPage(0).getResources().getFontNames()) {
                assertThat(document.getPage(0).getResources().getFont(name).isEmbedded())
                        .isTrue();
            }
        }
    }

    @Test
    void itsPagesAreDrawn() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(TEXTS))) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 110);
            ImageIO.write(page, "png", Path.of("target/every-script.png").toFile());
            for (int i = 0; i < TEXTS.size(); i++) {
                int top = (int) ((45.4 + 15 * i) * 110 / 72);
                assertThat(darkIn(page, top, top + 23)).as(TEXTS.get(i)).isGreaterThan(100);
            }
        }
    }

    private static int darkIn(BufferedImage page, int top, int bottom) {
        int dark = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                dark += (page.getRGB(x, y) & 0xFF) < 128 ? 1 : 0;
            }
        }
        return dark;
    }

    /// As it stands in brackets, from the left.
    private static String around(String part, String letters) {
        return part.charAt(0) + letters + part.charAt(part.length() - 1);
    }

    /// Letter by letter from the left, as they are seen.
    private static String seen(byte[] pdf) throws IOException {
        return positions(pdf).stream()
                .sorted(Comparator.comparingDouble(TextPosition::getXDirAdj))
                .map(TextPosition::getUnicode)
                .collect(Collectors.joining());
    }

    private static List<TextPosition> positions(byte[] pdf) throws IOException {
        List<TextPosition> all = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper reader = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition position) {
                    if (position.getYDirAdj() < 100) {
                        all.add(position);
                    }
                }
            };
            reader.getText(document);
        }
        return all;
    }

    private static byte[] pdf(List<String> texts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Pages pages = new Pages()) {
            pages.sequence("March", () -> {
                for (String text : texts) {
                    pages.block(Style.TEXT, text);
                }
            });
            pages.writeTo(out);
        }
        return out.toByteArray();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
