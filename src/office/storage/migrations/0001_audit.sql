-- The audit log. Entries are written in the transaction of the act they record; the links that chain them are written afterwards,
-- by one sealer at a time, so that writers never wait for each other.

create table audit_entry (
  seq bigint generated always as identity primary key,
  id text not null unique check (id ~ '^aud_[0-9a-z]+$'),
  at timestamptz not null,
  actor_kind text not null check (actor_kind <> ''),
  actor_id text,
  operation text not null check (operation <> ''),
  effect text not null check (effect in ('reads', 'writes')),
  subject_kind text,
  subject_id text,
  outcome text not null check (outcome in ('done', 'refused', 'failed')),
  allowed_by text,
  request_id text,
  details jsonb not null check (jsonb_typeof(details) = 'object'),
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  check ((subject_kind is null) = (subject_id is null))
);

create index audit_entry_by_subject on audit_entry (subject_kind, subject_id, seq) where subject_kind is not null;

-- Which entries are still to be linked: a queue, the only table of the audit log that loses rows.
create table audit_pending (
  seq bigint primary key
);

create table audit_link (
  n bigint primary key check (n > 0),
  entry_seq bigint not null unique,
  entry_hash text not null check (entry_hash ~ '^[0-9a-f]{64}$'),
  previous text not null unique check (previous ~ '^[0-9a-f]{64}$'),
  hash text not null check (hash ~ '^[0-9a-f]{64}$')
);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% of % is refused: its rows are only ever added to', tg_op, tg_table_name using errcode = 'restrict_violation';
end
$$;

create trigger audit_entry_is_kept before update or delete or truncate on audit_entry
  for each statement execute function refuse_change();

create trigger audit_link_is_kept before update or delete or truncate on audit_link
  for each statement execute function refuse_change();
