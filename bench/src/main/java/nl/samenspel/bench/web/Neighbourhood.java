package nl.samenspel.bench.web;

/** A neighbourhood of the municipality that is filled. */
record Neighbourhood(String code, String district, String name) {
}
