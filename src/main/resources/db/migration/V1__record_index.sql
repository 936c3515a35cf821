-- An index over the journal's records. It holds nothing that the journal does not, and is made anew from it at will.
create table record_index (
    number bigint primary key,
    segment integer not null,
    start_offset integer not null,
    length integer not null,
    id varchar(32) not null unique,
    event varchar(32) not null,
    campaign varchar(64) not null,
    kind varchar(16) not null,
    practice boolean not null,
    taken_hour integer not null
);

create index record_index_event on record_index (event, number);
