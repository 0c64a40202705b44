package org.luohu.spring;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Function;
import org.luohu.application.Application;
import org.luohu.decision.Decision;
import org.luohu.render.DecisionJson;

/**
 * Decisions and applications in Jackson's hands, also within other objects: in the JSON that the
 * schemas describe and in no other.
 */
public final class LuohuJackson extends SimpleModule {

  private static final long serialVersionUID = 1L;

  /**
   * A module.
   *
   * @param reader reads an application from JSON, such as {@link LuohuDecider#read}
   */
  public LuohuJackson(Function<byte[], Application> reader) {
    super("luohu");
    addSerializer(Decision.class, new DecisionWriter());
    addDeserializer(Application.class, new JsonReader(reader));
  }

  private static final class DecisionWriter extends StdSerializer<Decision> {
    private static final long serialVersionUID = 1L;

    DecisionWriter() {
      super(Decision.class);
    }

    @Override
    public void serialize(Decision decision, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeRawValue(DecisionJson.render(decision));
    }
  }

  /** Hands the very tokens on, keys that come twice among them. */
  private static final class JsonReader extends StdDeserializer<Application> {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // modules are not serialised once they are registered
    private final Function<byte[], Application> reader;

    JsonReader(Function<byte[], Application> reader) {
      super(Application.class);
      this.reader = reader;
    }

    @Override
    public Application deserialize(JsonParser in, DeserializationContext context)
        throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (JsonGenerator copy = in.getCodec().getFactory().createGenerator(bytes)) {
        copy.copyCurrentStructure(in);
      }
      return reader.apply(bytes.toByteArray());
    }
  }
}
