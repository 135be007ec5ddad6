package org.mingjing.app.casefile;

/**
 * Something that came about a case and could not be taken. Until it is settled the case is
 * incomplete: a finding that something is missing there is provisional, for it may be just that.
 *
 * @param source the code of the source
 * @param caseNumber the case's number at the source; the case may be unknown as yet
 * @param reference what tells it apart from other refusals of the case
 * @param message what people call it, such as the message's id
 */
public record Refusal(String source, String caseNumber, String reference, String message) {}
