-- A message that waits is found in its own table since; nobody hears of each one any more. What a version before left behind would wait for a listener that is gone.
delete from event_publication where listener_id like 'nl.samenspel.messages.DeliveryListener%';
