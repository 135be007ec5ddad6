package org.mingjing.eventlog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import org.mingjing.core.casefile.CaseFiles;

/**
 * Writes case files of the vocabulary of licensing as the national exchange tables {@code
 * up_pro_*}: one CSV file a table, with all columns of the table in UTF-8.
 *
 * <p>Every event is told, with its time, its person and what was explained; links that have no
 * table of their own are rows of {@code up_pro_process} under their Chinese names. The tables
 * cannot carry approvers, numbers of documents, days requested, payments, posts and the other
 * attributes of the vocabulary, nor departments but those of applications and acceptances. A row is
 * written again with {@code U} whenever an event that it tells was received later or changed, and
 * with {@code D} when all were deleted. What describes the applicant and the like comes from {@link
 * ExchangeDetails}; without them these columns stay empty.
 *
 * <p>What was read from such tables and is written again reads as the same case files.
 */
public final class ExchangeTablesWriter {
    private ExchangeTablesWriter() {}

    /**
     * Writes the tables into a folder, which is made if it is not there, in place of those there.
     *
     * @param zone of the times in the tables, which name none
     * @throws IOException when a file cannot be written
     */
    public static void write(CaseFiles caseFiles, ZoneId zone, Path folder) throws IOException {
        try (OpenLog log = open(zone, folder, ExchangeDetails.NONE)) {
            log.write(caseFiles);
        }
    }

    /**
     * Begins the tables in a folder, which is made if it is not there, in place of those there.
     * Cases are written to them as they come.
     *
     * @param zone of the times in the tables, which name none
     * @param details asked about each case while it is written
     * @throws IOException when a file cannot be written
     */
    public static OpenLog open(ZoneId zone, Path folder, ExchangeDetails details)
            throws IOException {
        Files.createDirectories(folder);
        return OpenTables.begin(zone, folder, details);
    }
}
