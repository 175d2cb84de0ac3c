package nl.samenspel.paper;

/** One letter in a document of many, with a sheet in its own language. */
public record LetterOfMany(Sheet sheet, LetterOnPaper letter) {}
