package org.commonground.portal.door;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.commonground.portal.style.Assets;

/** The scripts that read codes at the door: fetched when they are wanted, kept for cuts. */
@Named
@RequestScoped
public class ScanCodes {
    @Inject private Assets assets;

    public String scanner() {
        return assets.path("js/door-scanner.js");
    }

    public String camera() {
        return assets.path("js/door-camera.js");
    }

    /** Reads codes where the browser does not. */
    public String library() {
        return assets.path("js/code-reader.js");
    }

    /** All of them, with blanks between. */
    public String modules() {
        return String.join(" ", scanner(), camera(), library());
    }
}
