package bindery.manuscript.project;

import bindery.book.Role;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Guesses what a section is for where nobody said so, in a plain list of files: a chapter called
 * "Preface" is the preface, and what bears the title of the book is no chapter of it.
 */
public final class RoleByTitle {
  private static final Pattern APPENDIX =
      Pattern.compile(
          "(?iu)(appendix|anhang|annexe|apéndice|appendice|приложение)\\s+([A-ZА-Я]|\\d+)\\b.*");

  private static final Map<String, Role> TITLES =
      Map.ofEntries(
          Map.entry("foreword", Role.FOREWORD),
          Map.entry("geleitwort", Role.FOREWORD),
          Map.entry("preface", Role.PREFACE),
          Map.entry("vorwort", Role.PREFACE),
          Map.entry("préface", Role.PREFACE),
          Map.entry("prefacio", Role.PREFACE),
          Map.entry("prefazione", Role.PREFACE),
          Map.entry("предисловие", Role.PREFACE),
          Map.entry("まえがき", Role.PREFACE),
          Map.entry("introduction", Role.INTRODUCTION),
          Map.entry("einleitung", Role.INTRODUCTION),
          Map.entry("introducción", Role.INTRODUCTION),
          Map.entry("введение", Role.INTRODUCTION),
          Map.entry("acknowledgments", Role.ACKNOWLEDGMENTS),
          Map.entry("acknowledgements", Role.ACKNOWLEDGMENTS),
          Map.entry("dedication", Role.DEDICATION),
          Map.entry("conclusion", Role.CONCLUSION),
          Map.entry("epilogue", Role.EPILOGUE),
          Map.entry("afterword", Role.AFTERWORD),
          Map.entry("nachwort", Role.AFTERWORD),
          Map.entry("послесловие", Role.AFTERWORD),
          Map.entry("あとがき", Role.AFTERWORD),
          Map.entry("glossary", Role.GLOSSARY),
          Map.entry("glossar", Role.GLOSSARY),
          Map.entry("bibliography", Role.BIBLIOGRAPHY),
          Map.entry("references", Role.BIBLIOGRAPHY),
          Map.entry("literaturverzeichnis", Role.BIBLIOGRAPHY),
          Map.entry("index", Role.INDEX),
          Map.entry("colophon", Role.COLOPHON),
          Map.entry("appendix", Role.BACK_MATTER),
          Map.entry("appendices", Role.BACK_MATTER));

  private RoleByTitle() {}

  public static Role of(String title, String book) {
    if (title.equals(book)) {
      return Role.FRONT_MATTER;
    }
    if (APPENDIX.matcher(title).matches()) {
      return Role.APPENDIX;
    }
    return TITLES.getOrDefault(title.strip().toLowerCase(Locale.ROOT), Role.CHAPTER);
  }
}
