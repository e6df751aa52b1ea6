package bindery.manuscript.quarto;

import bindery.manuscript.quarto.Notebook.Cell;
import bindery.manuscript.quarto.Notebook.Output;
import bindery.manuscript.quarto.Notebook.Piece;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a notebook's JSON as it streams by, and keeps what a book can show of it. */
final class NotebookReader {
  /** Forms of pictures and the endings of their files, the sharpest first. */
  private static final Map<String, String> PICTURES = pictures();

  private static Map<String, String> pictures() {
    Map<String, String> endings = new LinkedHashMap<>();
    endings.put("image/svg+xml", ".svg");
    endings.put("image/png", ".png");
    endings.put("image/jpeg", ".jpg");
    endings.put("image/gif", ".gif");
    endings.put("svg", ".svg");
    endings.put("png", ".png");
    endings.put("jpeg", ".jpg");
    return endings;
  }

  private final JsonParser json;
  private final List<Cell> cells;
  private String language = "";

  private NotebookReader(JsonParser json, List<Cell> cells) {
    this.json = json;
    this.cells = cells;
  }

  /** The notebook, up to where it is no JSON. */
  static Notebook read(String text) {
    List<Cell> cells = new ArrayList<>();
    try (JsonParser json = new JsonFactory().createParser(text)) {
      NotebookReader reader = new NotebookReader(json, cells);
      reader.whole();
      return new Notebook(reader.language, cells, -1);
    } catch (JsonProcessingException e) {
      long at = e.getLocation() == null ? 0 : e.getLocation().getCharOffset();
      return new Notebook("", cells, (int) Math.max(0, Math.min(text.length(), at)));
    } catch (IOException e) {
      return new Notebook("", cells, 0);
    }
  }

  /** Cells stand at the top, or in worksheets (nbformat 3). */
  private void whole() throws IOException {
    for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
      if (token != JsonToken.FIELD_NAME) {
        continue;
      }
      String name = json.currentName();
      JsonToken value = json.nextToken();
      if (name.equals("cells") && value == JsonToken.START_ARRAY) {
        while (json.nextToken() == JsonToken.START_OBJECT) {
          cell();
        }
      } else if (name.equals("metadata") && value == JsonToken.START_OBJECT) {
        metadata();
      }
    }
  }

  private void metadata() throws IOException {
    int depth = 1;
    String in = "";
    while (depth > 0) {
      JsonToken token = json.nextToken();
      if (token == null) {
        return;
      } else if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
        depth++;
      } else if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
        depth--;
      } else if (token == JsonToken.FIELD_NAME && depth == 1) {
        in = json.currentName();
      } else if (token == JsonToken.VALUE_STRING && depth == 2) {
        String key = in + "." + json.currentName();
        if (key.equals("kernelspec.language") && language.isEmpty()
            || key.equals("language_info.name")) {
          language = json.getText();
        }
      }
    }
  }

  /** A cell that breaks off is kept as far as it was read. */
  private void cell() throws IOException {
    String kind = "";
    int level = 1;
    List<Piece> source = List.of();
    List<Output> outputs = new ArrayList<>();
    Set<String> tags = new HashSet<>();
    Map<String, Output> attached = Map.of();
    try {
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        JsonToken value = json.nextToken();
        switch (name) {
          case "cell_type" -> kind = json.getText();
          case "source", "input" -> source = pieces();
          case "level" -> level = value == JsonToken.VALUE_NUMBER_INT ? json.getIntValue() : 1;
          case "metadata" -> tags(tags);
          case "attachments" -> attached = attached();
          case "outputs" -> outputs(outputs);
          default -> json.skipChildren();
        }
      }
    } finally {
      cells.add(new Cell(kind, Math.max(1, Math.min(6, level)), source, outputs, tags, attached));
    }
  }

  private void outputs(List<Output> outputs) throws IOException {
    boolean list = json.currentToken() == JsonToken.START_ARRAY;
    while (list && json.nextToken() == JsonToken.START_OBJECT) {
      output(outputs);
    }
  }

  private void tags(Set<String> tags) throws IOException {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      json.skipChildren();
      return;
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      boolean named = json.currentName().equals("tags");
      json.nextToken();
      if (named) {
        pieces().forEach(tag -> tags.add(tag.text()));
      } else {
        json.skipChildren();
      }
    }
  }

  /** A string, or the strings of a list. */
  private List<Piece> pieces() throws IOException {
    if (json.currentToken() == JsonToken.VALUE_STRING) {
      return List.of(piece());
    }
    List<Piece> pieces = new ArrayList<>();
    if (json.currentToken() == JsonToken.START_ARRAY) {
      for (JsonToken t = json.nextToken(); t != null && t != JsonToken.END_ARRAY; ) {
        if (t == JsonToken.VALUE_STRING) {
          pieces.add(piece());
        } else {
          json.skipChildren();
        }
        t = json.nextToken();
      }
    } else {
      json.skipChildren();
    }
    return pieces;
  }

  private Piece piece() throws IOException {
    int from = (int) json.currentTokenLocation().getCharOffset();
    String text = json.getText();
    return new Piece(from, (int) json.currentLocation().getCharOffset(), text);
  }

  /** Of what a cell gave in several forms, the best that a book can hold. */
  private void output(List<Output> outputs) throws IOException {
    Map<String, List<Piece>> forms = new HashMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      if (name.equals("data") && value == JsonToken.START_OBJECT) {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
          form(json.currentName(), forms);
        }
      } else if (name.equals("text") || name.equals("traceback") || PICTURES.containsKey(name)) {
        forms.put(name, pieces());
      } else {
        json.skipChildren();
      }
    }
    Optional<Output> picture = picture(forms);
    if (picture.isPresent()) {
      outputs.add(picture.get());
      return;
    }
    OutputForms.choose(forms);
    add(forms, "text/markdown", "markdown", outputs);
    add(forms, "text/latex", "formula", outputs);
    add(forms, "text/html", "html", outputs);
    for (String words : List.of("text/plain", "text", "traceback")) {
      add(forms, words, "words", outputs);
    }
  }

  private static Optional<Output> picture(Map<String, List<Piece>> forms) {
    return PICTURES.entrySet().stream()
        .filter(form -> !forms.getOrDefault(form.getKey(), List.of()).isEmpty())
        .findFirst()
        .map(form -> new Output(form.getValue(), forms.get(form.getKey())));
  }

  /** Pictures that the text of a cell names: {@code ![](attachment:name.png)}. */
  private Map<String, Output> attached() throws IOException {
    Map<String, Output> attached = new HashMap<>();
    boolean map = json.currentToken() == JsonToken.START_OBJECT;
    while (map && json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      Map<String, List<Piece>> forms = new HashMap<>();
      if (json.nextToken() != JsonToken.START_OBJECT) {
        json.skipChildren();
        continue;
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        form(json.currentName(), forms);
      }
      picture(forms).ifPresent(picture -> attached.put(name, picture));
    }
    return attached;
  }

  private static void add(
      Map<String, List<Piece>> forms, String name, String kind, List<Output> outputs) {
    if (!forms.getOrDefault(name, List.of()).isEmpty()) {
      outputs.add(new Output(kind, List.copyOf(forms.get(name))));
      forms.clear();
    }
  }

  private void form(String name, Map<String, List<Piece>> forms) throws IOException {
    json.nextToken();
    if (name.startsWith("text/") || PICTURES.containsKey(name)) {
      forms.put(name, pieces());
    } else {
      json.skipChildren();
    }
  }
}
