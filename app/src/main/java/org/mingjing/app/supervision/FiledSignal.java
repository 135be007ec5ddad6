package org.mingjing.app.supervision;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A signal as a file of them tells it: as lists show it, and how people came to revoke it or not.
 *
 * @param revoked who took it back last; null when nobody did
 * @param earlier what else was asked for and decided, in its order
 */
public record FiledSignal(SignalRow signal, @Nullable Revoked revoked, List<TakenStep> earlier) {}
