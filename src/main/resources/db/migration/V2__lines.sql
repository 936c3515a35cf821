-- Where a record stands in its line, and what other nodes brought. Made anew from the journal, so nothing is carried over.
drop table record_index;

create table record_index (
    number bigint primary key,
    segment integer not null,
    start_offset integer not null,
    length integer not null,
    id varchar(32) not null,
    event varchar(32) not null,
    campaign varchar(64) not null,
    kind varchar(16) not null,
    practice boolean not null,
    taken_hour integer not null,
    node varchar(32) not null,
    line bigint not null,
    sequence bigint not null,
    link binary(32) not null,
    standing varchar(10) not null
);

create index record_index_event on record_index (event, number);
create index record_index_id on record_index (id);
create unique index record_index_line on record_index (line, sequence, link);
