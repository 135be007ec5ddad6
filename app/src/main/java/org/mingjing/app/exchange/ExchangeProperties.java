package org.mingjing.app.exchange;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much is taken at once.
 *
 * @param batch the most events in one request
 * @param body the largest request
 */
@ConfigurationProperties("mingjing.exchange")
record ExchangeProperties(@DefaultValue("5000") int batch, @DefaultValue("16MB") DataSize body) {}
