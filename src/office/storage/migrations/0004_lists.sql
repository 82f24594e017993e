-- Lists of designated parties. What a publisher gave is kept byte for byte; an edition is only ever added; an entry is one row for each
-- stretch of editions in which it stood unchanged.

create function refuse_rewrite() returns trigger language plpgsql as $$
begin
  raise exception 'This row of % is only ever closed, never rewritten', tg_table_name using errcode = 'restrict_violation';
end
$$;

-- Bytes under the digest of what they were before they were packed.
create table kept_file (
  sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  size bigint not null check (size >= 0),
  packing text not null check (packing in ('gzip')),
  bytes bytea not null,
  kept_at timestamptz not null
);

create trigger kept_file_is_kept before update or truncate on kept_file
  for each statement execute function refuse_change();

create table list_source (
  id text primary key check (id ~ '^[a-z][a-z0-9_]*$'),
  -- The edition in force; null: none was ever accepted, and nobody is screened against this list.
  edition int check (edition > 0),
  -- When an edition was last found to be the publisher's newest, be it the one that was there already.
  confirmed_at timestamptz,
  -- Why the last arrival was refused, while the former edition stays; null where it was accepted.
  trouble jsonb,
  version int not null default 1
);

create table list_edition (
  source text not null references list_source,
  number int not null check (number > 0),
  -- Of the files as they came, in their order: one file's own digest, or the digest of several.
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  files text[] not null,
  format text not null,
  parser text not null,
  published_on date,
  arrived_at timestamptz not null,
  records int not null check (records >= 0),
  report jsonb not null,
  verdict text not null check (verdict in ('accepted', 'refused')),
  -- Why it was refused, with the figures; or what it changed.
  because jsonb not null,
  -- When every known party had been matched against it.
  matched_at timestamptz,
  primary key (source, number)
);

create table list_entry (
  source text not null,
  key text not null,
  from_edition int not null,
  -- The first edition in which it no longer stands so: half-open.
  to_edition int check (to_edition > from_edition),
  hash text not null check (hash ~ '^sha256:[0-9a-f]{64}$'),
  entry jsonb not null,
  primary key (source, key, from_edition),
  foreign key (source, from_edition) references list_edition (source, number)
);

create unique index list_entry_in_force on list_entry (source, key) where to_edition is null;
create index list_entry_by_edition on list_entry (source, from_edition);

create trigger list_entry_is_kept before delete or truncate on list_entry
  for each statement execute function refuse_change();
create trigger list_entry_is_not_rewritten before update on list_entry
  for each row when (
    old.to_edition is not null or (old.source, old.key, old.from_edition, old.hash, old.entry)
      is distinct from (new.source, new.key, new.from_edition, new.hash, new.entry)
  ) execute function refuse_rewrite();

-- A change to one of the state's own lists: one officer proposes it, another decides.
create table list_proposal (
  id text primary key check (id ~ '^prp_[0-9a-z]+$'),
  source text not null references list_source,
  change text not null check (change in ('add', 'amend', 'remove')),
  key text not null,
  entry jsonb,
  reason text not null check (reason <> ''),
  proposed_by text not null,
  proposed_at timestamptz not null,
  status text not null default 'open' check (status in ('open', 'approved', 'rejected', 'withdrawn')),
  decided_by text,
  decided_at timestamptz,
  decision text,
  edition int,
  version int not null default 1,
  check ((change = 'remove') = (entry is null)),
  check ((status = 'open') = (decided_by is null)),
  -- Four eyes: no program of ours, and no other, can store a decision by whoever proposed it.
  check (status not in ('approved', 'rejected') or decided_by <> proposed_by)
);

create unique index list_proposal_open on list_proposal (source, key) where status = 'open';
