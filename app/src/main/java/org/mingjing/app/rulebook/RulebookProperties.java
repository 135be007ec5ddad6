package org.mingjing.app.rulebook;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param pack the rule pack's name, or its file or folder
 */
@ConfigurationProperties("mingjing.rulebook")
record RulebookProperties(@DefaultValue("cn-licensing") String pack) {}
