package org.mingjing.simulator;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.mingjing.core.casefile.Edits;

/** Understands {@code --faults}, {@code --near-misses} and every {@code --rate TWIST=SHARE}. */
final class RateArguments {
    private static final double MOST = 0.5;
    private static final double ROUNDING = 1e-9;

    private final Wording wording;

    RateArguments(Wording wording) {
        this.wording = wording;
    }

    /**
     * The rates.
     *
     * @throws GenerateRefused when they make no sense
     */
    Rates rates(GenerateOptions options) {
        refuseShare("--faults", options.faults, MOST);
        double nearMisses = options.faults;
        if (options.nearMisses != null) {
            nearMisses = options.nearMisses;
            refuseShare("--near-misses", nearMisses, MOST);
        }
        Rates rates = Rates.of(options.faults, nearMisses, own(options.rates));
        if (rates.sum() > 1 + ROUNDING) {
            throw new GenerateRefused(wording.say("error.rates", rates.sum()));
        }
        return rates;
    }

    private void refuseShare(String option, double share, double most) {
        if (!(share >= 0 && share <= most)) {
            throw new GenerateRefused(
                    wording.say("error.share", option, most, String.valueOf(share)));
        }
    }

    private Map<Twist, Double> own(List<String> arguments) {
        Map<Twist, Double> own = new EnumMap<>(Twist.class);
        for (String argument : arguments) {
            int sign = argument.indexOf('=');
            if (sign < 0) {
                throw new GenerateRefused(wording.say("error.rate", argument));
            }
            Twist twist = twist(argument.substring(0, sign).strip());
            if (own.put(twist, share(argument, argument.substring(sign + 1))) != null) {
                throw new GenerateRefused(wording.say("error.rate-twice", twist.id()));
            }
        }
        return own;
    }

    private double share(String argument, String text) {
        double share;
        try {
            share = Double.parseDouble(text.strip());
        } catch (NumberFormatException e) {
            throw new GenerateRefused(wording.say("error.rate", argument));
        }
        refuseShare("--rate " + argument, share, 1);
        return share;
    }

    private Twist twist(String name) {
        String wanted = name.toLowerCase(Locale.ROOT).replace('_', '-');
        return Stream.of(Twist.values())
                .filter(twist -> twist.id().equals(wanted))
                .findFirst()
                .orElseThrow(
                        () ->
                                new GenerateRefused(
                                        wording.say("error.twist", name, nearest(wanted))));
    }

    private static String nearest(String wanted) {
        return Stream.of(Twist.values())
                .map(Twist::id)
                .min(Comparator.comparingInt(id -> Edits.between(id, wanted)))
                .orElseThrow();
    }
}
