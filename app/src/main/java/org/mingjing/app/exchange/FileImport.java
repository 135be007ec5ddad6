package org.mingjing.app.exchange;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.app.casefile.AttributeText;
import org.mingjing.app.casefile.CaseMessage;
import org.mingjing.app.casefile.Delivery;
import org.mingjing.app.casefile.EventStore;
import org.mingjing.app.casefile.Outcome;
import org.mingjing.app.casefile.Refusal;
import org.mingjing.app.rulebook.LawInForce;
import org.mingjing.core.casefile.ApplicantName;
import org.mingjing.core.casefile.CaseEvent;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.casefile.CaseFiles;
import org.mingjing.core.casefile.Mapping;
import org.mingjing.eventlog.EventLogReader;
import org.mingjing.eventlog.Problems;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Imports whole files: event logs as XES or CSV, and folders of national exchange tables. All
 * messages of a case are added together, so that each case is judged once.
 */
@Component
public class FileImport {
    private static final int BATCH = 4_000;

    /** What a file lost of a case, until a file tells of the case and loses nothing. */
    private static final String IN_FILES = "file";

    private final LawInForce law;
    private final EventStore store;
    private final AttributeText attributes;
    private final ApplicationEventPublisher publisher;
    private final TransactionTemplate transaction;

    FileImport(
            LawInForce law,
            EventStore store,
            AttributeText attributes,
            ApplicationEventPublisher publisher,
            TransactionTemplate transaction) {
        this.law = law;
        this.store = store;
        this.attributes = attributes;
        this.publisher = publisher;
        this.transaction = transaction;
    }

    /**
     * Imports a file or folder.
     *
     * @param asOf as of when the cases are judged; null for when the last message was received
     */
    public Imported read(
            Path fileOrFolder, String source, @Nullable Instant asOf, ImportProgress progress) {
        Mapping mapping = law.pack().mapping();
        if (mapping == null) {
            throw new IllegalStateException("the rule pack " + law.pack().id() + " maps no log");
        }
        CaseFiles.Builder builder = CaseFiles.builder(law.vocabulary(), law.calendar());
        Problems problems = new Problems();
        EventLogReader reader = EventLogReader.into(builder, mapping, problems);
        LogFiles.of(fileOrFolder).forEach(reader::read);
        CaseFiles files = builder.build();
        Instant judged = asOf == null ? Instant.ofEpochMilli(files.lastReceivedAt()) : asOf;
        return new Appending(files, source, judged, progress).all(problems);
    }

    /** One file on its way into the store. */
    private final class Appending {
        private final CaseFiles files;
        private final String source;
        private final Instant asOf;
        private final ImportProgress progress;
        private final List<CaseMessage> batch = new ArrayList<>(BATCH);
        private final List<Refusal> lost = new ArrayList<>();
        private final List<Refusal> whole = new ArrayList<>();
        private long accepted;
        private long duplicates;
        private long contradicted;

        Appending(CaseFiles files, String source, Instant asOf, ImportProgress progress) {
            this.files = files;
            this.source = source;
            this.asOf = asOf;
            this.progress = progress;
        }

        Imported all(Problems problems) {
            int cases = 0;
            CaseFile file = files.size() == 0 ? null : files.get(0);
            boolean goesOn = progress.goesOn(0, files.eventCount(), 0);
            while (file != null && goesOn && cases < files.size()) {
                files.move(file, cases++);
                add(file);
                goesOn = isBatchOpen(cases) || append();
            }
            publisher.publishEvent(
                    new EventsTaken(source, accepted, duplicates, contradicted, List.of()));
            return new Imported(
                    cases, accepted, duplicates, contradicted, problems, cases == files.size());
        }

        private boolean isBatchOpen(int cases) {
            return batch.size() < BATCH && cases < files.size();
        }

        private void add(CaseFile file) {
            (file.isIncomplete() ? lost : whole)
                    .add(new Refusal(source, file.id(), IN_FILES, IN_FILES));
            String caseData = attributes.of(file);
            ApplicantName applicant = ApplicantName.of(file);
            for (int position = 0; position < file.eventCount(); position++) {
                CaseEvent event = file.event(position);
                batch.add(
                        new CaseMessage(
                                source,
                                file.id(),
                                file.itemCode(),
                                file.itemVersion(),
                                applicant,
                                event.message(),
                                event.version(),
                                event.activity().id(),
                                event.name(),
                                event.occurredAt(),
                                event.receivedAt(),
                                event.dayPrecision(),
                                event.voided(),
                                file.sequence(position),
                                event.actor().person(),
                                event.actor().post(),
                                event.actor().department(),
                                attributes.of(file, position),
                                caseData));
            }
        }

        /** Takes the batch up and tells so, both or neither. */
        private boolean append() {
            Boolean goesOn = transaction.execute(status -> appendAndTell());
            batch.clear();
            lost.clear();
            whole.clear();
            return Boolean.TRUE.equals(goesOn);
        }

        private boolean appendAndTell() {
            for (Outcome outcome : store.append(new Delivery(batch, lost, whole), asOf)) {
                switch (outcome) {
                    case ACCEPTED -> accepted++;
                    case DUPLICATE -> duplicates++;
                    case CONTRADICTED -> contradicted++;
                }
            }
            return progress.goesOn(
                    accepted + duplicates + contradicted, files.eventCount(), accepted);
        }
    }
}
