package org.mingjing.replay;

import java.io.Closeable;
import org.mingjing.core.rule.Finding;

/** Where {@code --signals} writes findings. */
interface SignalSink extends Closeable {
    /** Nobody wants them. */
    SignalSink NONE =
            new SignalSink() {
                @Override
                public void write(Finding finding) {}

                @Override
                public void close() {}
            };

    void write(Finding finding);
}
