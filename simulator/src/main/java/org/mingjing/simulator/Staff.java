package org.mingjing.simulator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Peoples the departments: as many to each post as its work of a year needs, no fewer than a few.
 */
final class Staff {
    private static final double DAYS_WORKED = 248;

    /** Cases that one person can take on a usual day. */
    private static final double OF_A_CLERK = 11;

    private static final double OF_A_HANDLER = 7;
    private static final double OF_A_REVIEWER = 14;
    private static final double OF_A_HEAD = 14;

    private final Names names = new Names();
    private final Map<String, Double> received = new HashMap<>();
    private final Map<String, Double> handled = new HashMap<>();

    /**
     * @param items all versions of each
     * @param cases of a year
     */
    Staff(List<List<Item>> items, int cases) {
        double[] shares = Popularity.shares(items);
        for (int i = 0; i < shares.length; i++) {
            Item item = items.get(i).getFirst();
            double daily = shares[i] * cases / DAYS_WORKED;
            received.merge(item.department(), daily, Double::sum);
            boolean immediate = item.type() == CaseType.IMMEDIATE;
            handled.merge(item.department(), immediate ? 0 : daily, Double::sum);
        }
    }

    List<Officer> clerks(String department) {
        return officers(count(received, department, OF_A_CLERK, 2), "综合窗口", department);
    }

    List<Officer> handlers(String department) {
        return officers(count(handled, department, OF_A_HANDLER, 3), "承办岗", department);
    }

    List<Officer> reviewers(String department) {
        return officers(count(handled, department, OF_A_REVIEWER, 2), "审核岗", department);
    }

    List<Officer> heads(String department) {
        return officers(count(handled, department, OF_A_HEAD, 2), "批准岗", department);
    }

    private static int count(
            Map<String, Double> daily, String department, double ofOne, int least) {
        int needed = (int) Math.ceil(daily.getOrDefault(department, 0.0) / ofOne);
        return Math.max(least, needed);
    }

    private List<Officer> officers(int count, String post, String department) {
        List<Officer> officers = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            String desk = post.endsWith("窗口") ? i + "号" + post : post;
            officers.add(new Officer(names.next(), desk, department));
        }
        return officers;
    }
}
