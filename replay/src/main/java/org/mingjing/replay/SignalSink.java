package org.mingjing.replay;

import java.io.Closeable;
import org.mingjing.core.rule.Finding;

/** Where {@code --signals} writes findings. */
interface SignalSink extends Closeable {
    void write(Finding finding);
}
