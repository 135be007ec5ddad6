package org.mingjing.app.pages;

import org.springframework.web.servlet.view.RedirectView;

/** The way back to the page on which a reader did something. */
public final class Return {
    private Return() {}

    /**
     * The page of an address of this server.
     *
     * @param otherwise where to go when the address leads elsewhere
     */
    public static RedirectView to(String address, String otherwise) {
        boolean isOurs = address.matches("/[^/\\\\\\s]\\S*");
        RedirectView view = new RedirectView(isOurs ? address : otherwise);
        view.setExpandUriTemplateVariables(false);
        view.setExposeModelAttributes(false);
        return view;
    }
}
