package org.mingjing.app.catalogue;

import java.time.Instant;
import java.util.Set;

/**
 * A list of items was published. Told within the transaction that publishes it, so that who listens
 * changes what it must together with it.
 *
 * @param list the number of the list
 * @param changed the codes of the items of which anything but the name is new, other or gone
 */
public record ItemsPublished(long list, Set<String> changed, Instant at) {
    public ItemsPublished {
        changed = Set.copyOf(changed);
    }
}
