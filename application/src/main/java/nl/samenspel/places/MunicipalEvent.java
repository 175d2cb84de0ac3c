package nl.samenspel.places;

/**
 * Something that happened in one municipality and that other modules may hear. Events carry identifiers, versions and the municipality, never names, texts or
 * addresses: they are kept in the outbox and its archive. A listener works for the municipality of the event.
 */
public interface MunicipalEvent {

    MunicipalityCode municipality();
}
