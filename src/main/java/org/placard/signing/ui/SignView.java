package org.placard.signing.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.placard.shared.CampaignSlug;
import org.placard.shared.LanguageTag;
import org.placard.signing.SigningModels;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Signing a petition. The server gives it the words and nothing comes back here: the element submits by itself. */
@Route("k/c/:slug/sign")
@AnonymousAllowed
@Tag("placard-signing")
@JsModule("./signing/placard-signing.ts")
@CssImport("./signing/signing.css")
@NpmPackage(value = "signature_pad", version = "5.1.4")
@NpmPackage(value = "uqr", version = "0.1.3")
class SignView extends Component implements BeforeEnterObserver, LocaleChangeObserver {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final SigningModels models;
    private String slug = "";

    SignView(SigningModels models) {
        this.models = models;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        slug = event.getRouteParameters().get("slug").orElse("");
        var model = model();
        if (model.isPresent()) {
            getElement().setPropertyJson("model", model.get());
        } else {
            event.rerouteToError(NotFoundException.class);
        }
    }

    /** What was typed stays; only the words around it change. */
    @Override
    public void localeChange(LocaleChangeEvent event) {
        model().ifPresent(model -> getElement().setPropertyJson("model", model));
    }

    /** Back to the campaign's story. */
    @ClientCallable
    void back(String campaign) {
        UI.getCurrent().navigate("k/c/" + new CampaignSlug(campaign));
    }

    /** On to a letter for the same campaign. */
    @ClientCallable
    void letter(String campaign) {
        UI.getCurrent().navigate("k/c/" + new CampaignSlug(campaign) + "/letter");
    }

    private Optional<ObjectNode> model() {
        var language = new LanguageTag(UI.getCurrent().getLocale().toLanguageTag());
        return models.json(slug, language).map(json -> MAPPER.readValue(json, ObjectNode.class));
    }
}
