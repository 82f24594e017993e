-- A saved enquiry is readable only with the key in its private link. Nothing else about it is stored.
create table saved_enquiry (
  id text primary key check (id ~ '^enq_[0-9a-z]+$'),
  sealed bytea not null,
  created_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > created_at)
);

create index saved_enquiry_by_expiry on saved_enquiry (expires_at);

-- Each edition of a law pack that ever gave an answer, as its canonical text, so that the answer can be given again.
create table pack_edition (
  digest text primary key check (digest ~ '^sha256:[0-9a-f]{64}$'),
  jurisdiction text not null,
  edition text not null,
  source text not null,
  first_seen timestamptz not null
);

create index pack_edition_by_jurisdiction on pack_edition (jurisdiction, edition);

create trigger pack_edition_is_kept before update or delete or truncate on pack_edition
  for each statement execute function refuse_change();
