package app.twofold.ui.words;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Lets Vaadin choose a screen's language among those that there are bundles for.
@Component
class BundleTranslations implements I18NProvider {

    @Override
    public List<Locale> getProvidedLocales() {
        return Bundles.languages();
    }

    @Override
    public String getTranslation(String key, @Nullable Locale locale, Object... params) {
        return Messages.t(locale == null ? Locale.ENGLISH : locale, key, params);
    }
}
