package org.mingjing.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A JSON file that was read to its end, which fails when it is none: its texts by field. */
final class JsonReading {
    private record Field(String name, String text) {}

    private final List<Field> fields = new ArrayList<>();

    static JsonReading of(Path file) {
        JsonReading reading = new JsonReading();
        try (JsonParser json =
                new JsonFactory()
                        .createParser(ObjectReadContext.empty(), Files.newBufferedReader(file))) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    reading.fields.add(new Field(json.currentName(), json.getString()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reading;
    }

    List<String> fields(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).map(Field::text).toList();
    }
}
