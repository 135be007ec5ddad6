-- Of which cases something came that could not be taken: what is missing there may be just that.
create table casefile.refused (
    source    text not null,
    number    text not null,
    reference text not null,
    primary key (source, number, reference)
);
