package org.mingjing.app.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * The columns of a list as a file, headed in the reader's language.
 *
 * @param <R> what a row is
 */
public final class Columns<R> {
    private final Tongue tongue;
    private final List<String> heading = new ArrayList<>();
    private final List<Function<R, ?>> cells = new ArrayList<>();

    public Columns(Tongue tongue) {
        this.tongue = tongue;
    }

    /**
     * One more column.
     *
     * @param key of the message that heads it
     */
    public Columns<R> with(String key, Function<R, String> cell) {
        heading.add(tongue.say(key));
        cells.add(cell);
        return this;
    }

    /**
     * One more column of numbers, with which a spreadsheet can reckon.
     *
     * @param key of the message that heads it
     */
    public Columns<R> count(String key, ToLongFunction<R> cell) {
        heading.add(tongue.say(key));
        cells.add(cell::applyAsLong);
        return this;
    }

    /**
     * Sends the list.
     *
     * @param format the end of the file's name
     * @param title the key of the message that names it
     * @param rows gives the rows, one after the other
     */
    public void send(
            HttpServletResponse response, String format, String title, Consumer<Consumer<R>> rows)
            throws IOException {
        Export.valueOf(format.toUpperCase(Locale.ROOT))
                .send(
                        response,
                        tongue.say(title),
                        heading,
                        taker -> rows.accept(row -> taker.accept(cells(row))));
    }

    private List<Object> cells(R row) {
        return cells.stream().<Object>map(cell -> cell.apply(row)).toList();
    }
}
