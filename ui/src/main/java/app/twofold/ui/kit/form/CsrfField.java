package app.twofold.ui.kit.form;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Optional;
import org.springframework.security.web.csrf.CsrfToken;

/// The hidden field that a plain HTML form needs to be taken for the person's own.
public final class CsrfField {

    private CsrfField() {}

    /// The field for the present request; empty where forms need none.
    public static Optional<Input> create() {
        if (VaadinService.getCurrentRequest() instanceof VaadinServletRequest request
                && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            Input hidden = new Input();
            hidden.setType("hidden");
            hidden.getElement().setAttribute("name", token.getParameterName());
            hidden.setValue(token.getToken());
            return Optional.of(hidden);
        }
        return Optional.empty();
    }
}
