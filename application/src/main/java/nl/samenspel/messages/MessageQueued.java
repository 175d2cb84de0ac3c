package nl.samenspel.messages;

import nl.samenspel.places.MunicipalityCode;

/** A message of this municipality waits to be sent. Only to be quick: the table of messages is its own outbox, and what waits there is found without it too. */
record MessageQueued(MunicipalityCode municipality) {}
