package app.twofold.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/// Where the system forces its own few colours, what is drawn with a colour alone can still be told from the page.
@ExtendWith(Stage.class)
class ForcedColoursTest {

    /// Marks, icons and edges that are drawn in the page's own colour, so that nobody sees them.
    private static final String UNSEEN = """
            () => {
              const probe = document.createElement('span');
              document.body.append(probe);
              const system = (name) => { probe.style.cssText = `forced-color-adjust:none;color:${name}`; return getComputedStyle(probe).color; };
              const page = system('Canvas');
              const nothing = 'rgba(0, 0, 0, 0)';
              const chosen = system('SelectedItem');
              const seen = (style, ground) => (style.backgroundColor !== ground && style.backgroundColor !== nothing)
                || style.backgroundImage.includes('gradient')
                || (style.borderTopStyle !== 'none' && parseFloat(style.borderTopWidth) > 0 && style.borderTopColor !== ground);
              const groundOf = (one) => one.parentElement.closest('.h-tabs > [aria-current], :is(.tf-seg, .tf-pick) > [checked], [aria-pressed="true"]') ? chosen : page;
              const unseen = [];
              const look = (selector, pseudo) => document.querySelectorAll(selector).forEach((one) => {
                const style = getComputedStyle(one, pseudo);
                if (one.checkVisibility() && (!pseudo || style.content !== 'none') && style.display !== 'none' && !seen(style, groundOf(one))) {
                  unseen.push(`${one.className}${pseudo ?? ''} in ${one.parentElement.className}`);
                }
              });
              look('.tf-ic, .tf-half, .tf-mosaic i, .tf-rhythm .dot i, .tf-rhythm .none, .tf-slots > i, .tf-miles > i, .tf-near > i, .h-ruler i');
              ['::before', '::after'].forEach((edge) => look('.tf-leaf.by-us, .tf-mark, .tf-logo', edge));
              look('.tf-leaf.by-a', '::before');
              look('.tf-leaf.by-b', '::after');
              look('.tf-leaf, .tf-well, .tf-ava, .tf-btn, .tf-chip');
              probe.remove();
              return unseen;
            }""";

    private static final String BACKGROUNDS = """
            (chosen) => {
              const probe = document.createElement('span');
              document.body.append(probe);
              probe.style.cssText = 'forced-color-adjust:none;color:SelectedItem';
              const both = [getComputedStyle(chosen).backgroundColor, getComputedStyle(probe).color];
              probe.remove();
              return both;
            }""";

    @ParameterizedTest
    @EnumSource(
            mode = Mode.INCLUDE,
            names = {"LIGHT", "DARK"})
    void marksIconsEdgesAndWhatIsChosenCanBeSeen(ColorScheme scheme, Devices devices, People people)
            throws IOException {
        Device alex = devices.device(
                Devices.desktopOptions().setForcedColors(ForcedColors.ACTIVE).setColorScheme(scheme));
        Page page = alex.page();
        new EntryScreens(alex).signIn(people.pair().alex());
        WinScreens wins = new WinScreens(alex);
        wins.quickLog("You danced while cooking");
        wins.open();
        for (String path : List.of(
                "wins", "", "goals", "boundaries", "check-ins", "promises", "history", "patterns", "settings")) {
            alex.open(path);
            assertThat(page.locator("h1").first()).isVisible();
            assertThat((List<?>) page.evaluate(UNSEEN))
                    .as("not to be seen on /%s", path)
                    .isEmpty();
        }

        wins.open();
        assertThat(coloursOf(page.locator(".tf-mosaic li:has(i)").first()))
                .as("colours of a day")
                .isGreaterThan(1);
        assertThat(coloursOf(page.locator("vaadin-side-nav-item .tf-ic").first()))
                .as("colours of an icon")
                .isGreaterThan(1);
        page.setViewportSize(390, 844);
        List<?> both = (List<?>) page.locator(".tf-tabbar [aria-current]").evaluate(BACKGROUNDS);
        assertThat(both.getFirst()).as("what is chosen").isEqualTo(both.getLast());
    }

    private static long coloursOf(Locator mark) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(mark.screenshot()));
        return IntStream.range(0, image.getWidth() * image.getHeight())
                .map(i -> image.getRGB(i % image.getWidth(), i / image.getWidth()))
                .distinct()
                .count();
    }
}
