package org.mingjing.app.exchange;

/**
 * A source as administrators see it.
 *
 * @param isRevoked whether it has no credential any more
 */
public record AdmittedSource(String code, String name, boolean isRevoked) {}
