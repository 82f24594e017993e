-- Who was screened, against what, and with what result; and what officers found of the hits.

-- The whole record as one canonical text under its digest: its request, the editions, versions and thresholds, and every candidate.
create table screening (
  digest text primary key check (digest ~ '^sha256:[0-9a-f]{64}$'),
  request_hash text not null check (request_hash ~ '^sha256:[0-9a-f]{64}$'),
  record text not null,
  first_at timestamptz not null
);

create index screening_by_request on screening (request_hash);
create index screening_by_time on screening (first_at);

-- It may be deleted when its time is over, since it names persons; it is never changed.
create trigger screening_is_kept before update or truncate on screening
  for each statement execute function refuse_change();

-- Parties that somebody asked to be kept, so that a change of a list finds them.
create table known_party (
  fingerprint text primary key check (fingerprint ~ '^sha256:[0-9a-f]{64}$'),
  n bigint generated always as identity unique,
  party jsonb not null,
  first_seen timestamptz not null
);

create table known_party_source (
  fingerprint text not null references known_party,
  kind text not null,
  ref text not null,
  last_seen timestamptz not null,
  primary key (fingerprint, kind, ref)
);

create index known_party_by_ref on known_party_source (kind, ref);

-- One party and one entry that may be the same. `bound` is what the present state rests on: when any of it changes, the hit opens again.
create table hit (
  id text primary key check (id ~ '^hit_[0-9a-z]+$'),
  fingerprint text not null references known_party,
  source text not null references list_source,
  key text not null,
  status text not null check (status in ('potential', 'under_review', 'true_match', 'false_positive', 'inconclusive', 'escalated')),
  bound jsonb not null,
  seen jsonb not null,
  name_key text not null,
  opened_at timestamptz not null,
  expires_at timestamptz,
  version int not null default 1,
  unique (fingerprint, source, key),
  check (expires_at is null or status = 'false_positive')
);

create index hit_by_status on hit (status, opened_at, id);
create index hit_by_name on hit (source, key, name_key);

-- What was done about a hit, by whom, in words. A discharge stands on two rows by two officers.
create table hit_finding (
  id text primary key check (id ~ '^fnd_[0-9a-z]+$'),
  hit text not null references hit,
  -- The hit's version that the officer had before them.
  version int not null,
  act text not null,
  from_status text not null,
  to_status text not null,
  by_actor text,
  at timestamptz not null,
  reason text,
  words text,
  evidence jsonb not null,
  bound jsonb not null,
  confirms text unique references hit_finding,
  unique (hit, version)
);

create trigger hit_finding_is_kept before update or delete or truncate on hit_finding
  for each statement execute function refuse_change();

-- Answers of a batch, a line of the uploaded table each.
create table batch_answer (
  job text not null references job,
  row_number bigint not null check (row_number > 0),
  answer jsonb not null,
  primary key (job, row_number)
);
