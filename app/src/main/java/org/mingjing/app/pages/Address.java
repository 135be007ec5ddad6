package org.mingjing.app.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where the reader is, and the addresses that differ from there in one thing: another page of a
 * list, another order, another language.
 *
 * @param path without the query
 * @param query what was asked for, blanks left out; nothing of a form that was sent
 */
public record Address(String path, Map<String, String> query) {
    private static final String PAGE = "page";
    private static final String LANGUAGE = "language";

    public Address {
        query = new LinkedHashMap<>(query);
    }

    static Address of(HttpServletRequest request) {
        Map<String, String> query = new LinkedHashMap<>();
        Map<String, String[]> told =
                "GET".equals(request.getMethod()) ? request.getParameterMap() : Map.of();
        told.forEach(
                (name, values) -> {
                    if (!values[0].isBlank() && !name.equals(LANGUAGE)) {
                        query.put(name, values[0]);
                    }
                });
        String path = (String) request.getAttribute("jakarta.servlet.forward.request_uri");
        return new Address(path == null ? request.getRequestURI() : path, query);
    }

    /** The same. */
    public String here() {
        return text(path, query);
    }

    /** The same with one thing changed; the first page again unless it is the page. */
    public String with(String name, Object value) {
        Map<String, String> changed = new LinkedHashMap<>(query);
        if (!name.equals(PAGE) && !name.equals(LANGUAGE)) {
            changed.remove(PAGE);
        }
        changed.put(name, value.toString());
        return text(path, changed);
    }

    /** The same list in the order of a column, the other way round if it is ordered so. */
    public String sortedBy(String column) {
        boolean isTurned = column.equals(query.get("sort")) && !"desc".equals(query.get("order"));
        Map<String, String> changed = new LinkedHashMap<>(query);
        changed.remove(PAGE);
        changed.put("sort", column);
        changed.put("order", isTurned ? "desc" : "asc");
        return text(path, changed);
    }

    /** What a column's heading tells of the order: ascending, descending or none. */
    public String order(String column) {
        if (!column.equals(query.get("sort"))) {
            return "none";
        }
        return "desc".equals(query.get("order")) ? "descending" : "ascending";
    }

    /** The whole list as a file. */
    public String as(String format) {
        Map<String, String> changed = new LinkedHashMap<>(query);
        changed.remove(PAGE);
        return text(path + "." + format, changed);
    }

    /** Whether the reader is within a part of the site. */
    public boolean isWithin(String part) {
        return part.equals("/") ? path.equals("/") : path.startsWith(part);
    }

    private static String text(String path, Map<String, String> query) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        query.forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(query).toUriString();
    }
}
