-- Standing 3: past the last link that the ring believes of a machine that was sent away.
create index record_untrusted on record (number) where standing = 3;
