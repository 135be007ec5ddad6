package org.mingjing.eventlog;

import java.util.List;
import java.util.Map;

/**
 * What the exchange tables want to be told of a case, and case files do not hold: the applicant,
 * the codes of departments and of sources, the materials handed in.
 */
public interface ExchangeDetails {
    /** Nothing. */
    ExchangeDetails NONE =
            new ExchangeDetails() {
                @Override
                public Map<String, String> cells(String caseNumber) {
                    return Map.of();
                }

                @Override
                public List<String> materials(String caseNumber) {
                    return List.of();
                }
            };

    /**
     * Cells by column, for all rows of the case whose table has the column. Columns that our reader
     * reads are left as the case file has them.
     */
    Map<String, String> cells(String caseNumber);

    /** The names of the materials that came with the application, each a row. */
    List<String> materials(String caseNumber);
}
