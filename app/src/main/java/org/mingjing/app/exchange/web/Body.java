package org.mingjing.app.exchange.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;
import org.springframework.web.ErrorResponseException;

/** The bodies of requests, read up to a limit and no further. */
final class Body {
    private Body() {}

    static byte[] read(HttpServletRequest request, DataSize largest) throws IOException {
        int most = Math.toIntExact(largest.toBytes());
        try (InputStream input = begin(request, largest)) {
            byte[] body = input.readNBytes(most + 1);
            if (body.length > most) {
                throw tooLarge(largest);
            }
            return body;
        }
    }

    static String text(HttpServletRequest request, DataSize largest) throws IOException {
        byte[] body = read(request, largest);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
        } catch (CharacterCodingException e) {
            throw Problems.of(HttpStatus.BAD_REQUEST, "no UTF-8", e);
        }
    }

    static void copy(HttpServletRequest request, Path file, DataSize largest) throws IOException {
        byte[] part = new byte[1 << 16];
        long size = 0;
        try (InputStream input = begin(request, largest);
                var output = Files.newOutputStream(file)) {
            for (int read = input.read(part); read >= 0; read = input.read(part)) {
                size += read;
                if (size > largest.toBytes()) {
                    throw tooLarge(largest);
                }
                output.write(part, 0, read);
            }
        }
    }

    private static InputStream begin(HttpServletRequest request, DataSize largest)
            throws IOException {
        if (request.getContentLengthLong() > largest.toBytes()) {
            throw tooLarge(largest);
        }
        return request.getInputStream();
    }

    private static ErrorResponseException tooLarge(DataSize largest) {
        return Problems.of(
                HttpStatus.CONTENT_TOO_LARGE, "at most " + largest.toBytes() + " bytes at once");
    }
}
