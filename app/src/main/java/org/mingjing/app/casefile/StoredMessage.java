package org.mingjing.app.casefile;

import java.util.Map;
import java.util.Objects;

/** A message with the case to which it belongs. */
record StoredMessage(long caseId, CaseMessage message) {
    static StoredMessage of(Map<CaseKey, Long> cases, CaseMessage message) {
        return new StoredMessage(Objects.requireNonNull(cases.get(CaseKey.of(message))), message);
    }

    MessageKey key() {
        return new MessageKey(caseId, message.id(), message.version());
    }
}
