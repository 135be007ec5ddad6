package org.mingjing.simulator;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The city: its departments and what they offer.
 *
 * @param departments in the order of their codes
 * @param items in the order of the catalogue; of each item all versions, the oldest first
 */
record City(List<Department> departments, List<List<Item>> items, Map<String, Department> byName) {
    City(List<Department> departments, List<List<Item>> items) {
        this(
                departments,
                items,
                departments.stream().collect(Collectors.toMap(Department::name, one -> one)));
    }

    City {
        departments = List.copyOf(departments);
        items = List.copyOf(items);
        byName = Map.copyOf(byName);
    }

    /** The department of an item. */
    Department departmentOf(Item item) {
        return department(item.department());
    }

    /** The departments whose opinions a joint item needs, two of them; none for other items. */
    List<Department> othersOf(Item item) {
        if (item.type() != CaseType.JOINT) {
            return List.of();
        }
        int own = departments.indexOf(departmentOf(item));
        int size = departments.size();
        return List.of(departments.get((own + 3) % size), departments.get((own + 7) % size));
    }

    /** The department of that name. */
    Department department(String name) {
        Department department = byName.get(name);
        if (department == null) {
            throw new IllegalArgumentException("no department " + name);
        }
        return department;
    }

    /** The version of an item that is in force on a day. */
    static Item inForce(List<Item> versions, int day) {
        Item found = versions.getFirst();
        for (Item version : versions) {
            if (version.effectiveFrom() <= day) {
                found = version;
            }
        }
        return found;
    }
}
