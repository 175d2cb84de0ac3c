-- It is surely this person: with the own card, or added just now. Only then may a sitting leave anything behind by which somebody comes in.
alter table sitting rename column own_card to proven;
