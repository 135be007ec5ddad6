package org.mingjing.app.pages;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.springframework.web.multipart.MultipartFile;

/** Text files that readers send with a form. */
public final class Uploaded {
    private static final Charset CHINESE = Charset.forName("GB18030");

    private Uploaded() {}

    /** The text of a file: as in logs, what is no UTF-8 is GB18030. */
    public static String text(MultipartFile file) throws IOException {
        byte[] content = file.getBytes();
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException e) {
            return new String(content, CHINESE);
        }
    }
}
