package org.mingjing.core.casefile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The service items 事项 in all their versions, by code. Immutable. */
public final class ServiceItems {
    /** No items at all, as with logs that carry none. */
    public static final ServiceItems NONE = new ServiceItems(List.of());

    private final Map<String, List<ServiceItem>> versionsByCode = new HashMap<>();

    private ServiceItems(Collection<ServiceItem> items) {
        for (ServiceItem item : items) {
            versionsByCode.computeIfAbsent(item.code(), code -> new ArrayList<>()).add(item);
        }
        versionsByCode
                .values()
                .forEach(versions -> versions.sort(Comparator.comparingInt(ServiceItem::version)));
    }

    public static ServiceItems of(Collection<ServiceItem> items) {
        return items.isEmpty() ? NONE : new ServiceItems(items);
    }

    /**
     * The version that a case names, else the one in force on a day (that of acceptance).
     *
     * @param namedVersion 0 when the case names none
     * @param day epoch day
     * @return null when the code is unknown, or no version was in force yet
     */
    public @Nullable ServiceItem inForce(String code, int namedVersion, int day) {
        List<ServiceItem> versions = versionsByCode.getOrDefault(code, List.of());
        @Nullable ServiceItem latest = null;
        for (int i = 0; i < versions.size(); i++) {
            ServiceItem item = versions.get(i);
            if (item.version() == namedVersion) {
                return item;
            }
            if (item.effectiveFrom().toEpochDay() <= day) {
                latest = item;
            }
        }
        return latest;
    }
}
