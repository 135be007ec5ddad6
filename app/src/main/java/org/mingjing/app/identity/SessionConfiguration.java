package org.mingjing.app.identity;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializationFailedException;
import org.springframework.core.serializer.support.SerializingConverter;

/** Sessions in the database, which outlive the server and the version that wrote them. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(SessionConfiguration.class);

    /** By this name Spring Session finds it. */
    @Bean
    ConversionService springSessionConversionService() {
        GenericConversionService service = new GenericConversionService();
        service.addConverter(Object.class, byte[].class, new SerializingConverter());
        DeserializingConverter reader = new DeserializingConverter();
        service.addConverter(byte[].class, Object.class, bytes -> read(reader, bytes));
        return service;
    }

    /* What another version wrote and this one cannot read: one signs in again. */
    private static @Nullable Object read(DeserializingConverter reader, byte[] bytes) {
        try {
            return reader.convert(bytes);
        } catch (SerializationFailedException e) {
            LOG.info("a part of a session cannot be read any more: {}", e.getMessage());
            return null;
        }
    }
}
