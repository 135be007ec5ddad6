package org.mingjing.app.supervision;

import java.util.List;
import java.util.Locale;
import org.mingjing.app.catalogue.Catalogue;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.casefile.ServiceItem;
import org.springframework.stereotype.Component;

/** What people call the service items. */
@Component
class ItemNames {
    private static final Bilingual NONE = new Bilingual("未载明事项", "no item told");

    private final Catalogue catalogue;

    ItemNames(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The name of an item; its code when it is not known. */
    Bilingual of(String code, int version) {
        if (code.isEmpty()) {
            return NONE;
        }
        ServiceItem item = catalogue.items().inForce(code, version, Integer.MAX_VALUE);
        return item == null ? Bilingual.same(code) : item.name();
    }

    /** The codes of the items in whose name a text occurs, in either language. */
    List<String> named(String text) {
        return catalogue.list().stream()
                .filter(
                        item ->
                                item.name().zh().contains(text)
                                        || item.name().en().toLowerCase(Locale.ROOT).contains(text))
                .map(ServiceItem::code)
                .distinct()
                .toList();
    }
}
