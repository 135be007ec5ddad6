package org.mingjing.simulator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** The command line: {@code mingjing generate …}. */
public final class Main {
    private Main() {}

    public static void main(String[] a) throws IOException {
        Path out = Path.of(a[3]);
        Files.createDirectories(out);
        long t = System.nanoTime();
        Generation g =
                new Generation(
                        Integer.parseInt(a[0]),
                        Long.parseLong(a[1]),
                        LocalDate.parse(a[2]),
                        Double.parseDouble(a[4]));
        ItemsCsv.write(g.city(), out.resolve("items.csv"));
        try (EventsCsv e = new EventsCsv(out.resolve("events.csv"));
                TruthCsv tr = new TruthCsv(out.resolve("truth.csv"))) {
            Volume v = g.run(List.of(e, tr), Generation.Progress.NONE);
            System.out.println(
                    v.cases()
                            + " "
                            + v.events()
                            + " open "
                            + v.open()
                            + " faulty "
                            + v.faulty()
                            + " s "
                            + (System.nanoTime() - t) / 1e9);
            v.breaches().forEach((k, n) -> System.out.println(k + " " + n));
        }
    }
}
