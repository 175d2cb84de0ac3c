package nl.samenspel.access;

/** The month in which somebody turns eighteen, as two numbers that are typed; both empty: not younger, or not told. */
record AgeForm(String month, String year) {}
