package org.mingjing.core.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.timelimit.Limit;

/**
 * One version of a service item 事项: what is applied for, and what was published about it.
 *
 * @param code the item's code 实施编码
 * @param version its version 事项版本, 1 or more
 * @param effectiveFrom the first day on which this version is in force
 * @param name what people read
 * @param department the department 实施主体
 * @param caseType which of the six types its cases are
 * @param statutory the legal limit 法定办结时限; null when the law sets none
 * @param promised the published promise 承诺办结时限; null when nothing was promised
 * @param steps what its procedure requires, in order; empty when unknown
 * @param materials the names of the materials 申请材料 that may be demanded; empty when unknown
 * @param fees the standard 收费标准 of each fee by its name, in units of {@link AttributeType#UNIT};
 *     {@link #NO_STANDARD} where no amount was published; empty when it is free of charge, null
 *     when nobody told
 * @param demands what else its procedure demands
 */
public record ServiceItem(
        String code,
        int version,
        LocalDate effectiveFrom,
        Bilingual name,
        String department,
        CaseType caseType,
        @Nullable Limit statutory,
        @Nullable Limit promised,
        List<Step> steps,
        Set<String> materials,
        @Nullable Map<String, Long> fees,
        Set<Demand> demands) {

    /**
     * The standard of a fee that is published without a single amount, such as a scale: more than
     * any amount, so that nothing is above it.
     */
    public static final long NO_STANDARD = (1L << 55) - 1;

    /**
     * A step 环节 of the procedure.
     *
     * @param limit how long it may take; null when nothing was set
     */
    public record Step(Activity activity, @Nullable Limit limit) {}

    /** What a procedure may demand beside its steps. */
    public enum Demand {
        /** The right to a hearing 听证 is told before the decision. */
        HEARING,
        /** Who handles it does not approve it 承办与批准分离. */
        SEPARATION
    }

    public ServiceItem {
        refuseBlank(code);
        if (version < 1) {
            throw new IllegalArgumentException("item version starts at 1: " + version);
        }
        steps = List.copyOf(steps);
        materials = Set.copyOf(materials);
        fees = fees == null ? null : Map.copyOf(fees);
        demands = Set.copyOf(demands);
    }

    private static void refuseBlank(String code) {
        if (code.isBlank()) {
            throw new IllegalArgumentException("a service item needs a code");
        }
    }

    /** Whether more was promised than the law allows 承诺时限长于法定时限: a mistake in the catalogue. */
    public boolean promisesBeyondTheLaw() {
        return promised instanceof Limit.Running promise
                && statutory instanceof Limit.Running law
                && promise.unit() == law.unit()
                && promise.amount() > law.amount();
    }

    /** The limit of a step; null when the item does not set one. */
    public @Nullable Limit limitOf(Activity activity) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).activity().equals(activity)) {
                return steps.get(i).limit();
            }
        }
        return null;
    }

    /** An item that is promised, in force since ever, and of which nothing else is known yet. */
    public static Builder builder(String code, int version) {
        return new Builder(code, version);
    }

    /** Gathers what was published about an item. */
    public static final class Builder {
        private final String code;
        private final int version;
        private LocalDate effectiveFrom = LocalDate.EPOCH;
        private Bilingual name;
        private String department = "";
        private CaseType caseType = CaseType.PROMISED;
        private @Nullable Limit statutory;
        private @Nullable Limit promised;
        private final List<Step> steps = new ArrayList<>();
        private final Set<String> materials = new LinkedHashSet<>();
        private @Nullable Map<String, Long> fees;
        private final Set<Demand> demands = EnumSet.noneOf(Demand.class);

        private Builder(String code, int version) {
            refuseBlank(code);
            this.code = code;
            this.version = version;
            this.name = Bilingual.same(code);
        }

        public Builder effectiveFrom(LocalDate day) {
            this.effectiveFrom = day;
            return this;
        }

        public Builder name(Bilingual title) {
            this.name = title;
            return this;
        }

        public Builder department(String unit) {
            this.department = unit;
            return this;
        }

        public Builder caseType(CaseType type) {
            this.caseType = type;
            return this;
        }

        public Builder statutory(@Nullable Limit limit) {
            this.statutory = limit;
            return this;
        }

        public Builder promised(@Nullable Limit limit) {
            this.promised = limit;
            return this;
        }

        /** Adds a step; its limit may be null. */
        public Builder step(Activity activity, @Nullable Limit limit) {
            steps.add(new Step(activity, limit));
            return this;
        }

        /** Adds steps without limits. */
        public Builder steps(Activity... activities) {
            for (Activity activity : activities) {
                step(activity, null);
            }
            return this;
        }

        public Builder material(String title) {
            materials.add(title);
            return this;
        }

        /** Adds a fee with its standard, in units of {@link AttributeType#UNIT}. */
        public Builder fee(String title, long standard) {
            Map<String, Long> told = fees == null ? new LinkedHashMap<>() : fees;
            told.put(title, standard);
            fees = told;
            return this;
        }

        /** The fees that were told are all; without one it is free of charge. */
        public Builder feesTold() {
            fees = fees == null ? new LinkedHashMap<>() : fees;
            return this;
        }

        public Builder demands(Demand demand) {
            demands.add(demand);
            return this;
        }

        public ServiceItem build() {
            return new ServiceItem(
                    code,
                    version,
                    effectiveFrom,
                    name,
                    department,
                    caseType,
                    statutory,
                    promised,
                    steps,
                    materials,
                    fees,
                    demands);
        }
    }
}
