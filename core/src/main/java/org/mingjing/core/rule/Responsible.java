package org.mingjing.core.rule;

import org.mingjing.core.casefile.Actor;
import org.mingjing.core.casefile.Link;

/** A person who answers for a finding by the link 环节 in which they acted. */
public record Responsible(Link link, Actor actor) {}
