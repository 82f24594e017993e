-- Control lists. What a publisher gave is kept byte for byte; an edition and its provisions are only ever added; and nobody's signature
-- or finding is rewritten.

create table control_list (
  id text primary key check (id ~ '^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*$'),
  name jsonb not null,
  is_demonstration boolean not null default false
);

-- Bytes under the digest of what they were before they were packed.
create table control_list_file (
  sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  size bigint not null check (size >= 0),
  packing text not null check (packing in ('gzip')),
  bytes bytea not null,
  kept_at timestamptz not null
);

create trigger control_list_file_is_kept before update or delete or truncate on control_list_file
  for each statement execute function refuse_change();

create table control_list_edition (
  list text not null references control_list,
  number int not null check (number > 0),
  -- As its publisher calls it.
  name text not null,
  language text not null,
  format text not null,
  parser text not null,
  sha256 text not null references control_list_file,
  source text not null check (source <> ''),
  retrieved_at timestamptz not null,
  stated_from date,
  -- The edition that it was read after: its provisions have their uids from there.
  former int,
  imported_by text not null,
  imported_at timestamptz not null,
  report jsonb not null,
  report_digest text not null check (report_digest ~ '^sha256:[0-9a-f]{64}$'),
  status text not null default 'draft' check (status in ('draft', 'accepted', 'withdrawn')),
  -- When it applies: half-open.
  valid_from date,
  valid_to date check (valid_to > valid_from),
  -- Since when, and until when, this system took it for the state of the law.
  known_from timestamptz,
  known_to timestamptz check (known_to >= known_from),
  version int not null default 1,
  primary key (list, number),
  foreign key (list, former) references control_list_edition (list, number),
  check (status <> 'draft' or known_from is null),
  check (status <> 'accepted' or known_from is not null),
  check ((known_from is null) = (valid_from is null))
);

-- One at a time: the next is read after the one that was accepted.
create unique index control_list_edition_draft on control_list_edition (list) where status = 'draft';

create trigger control_list_edition_is_kept before delete or truncate on control_list_edition
  for each statement execute function refuse_change();
create trigger control_list_edition_is_not_rewritten before update on control_list_edition
  for each row when (
    old.status = 'withdrawn'
    or (old.known_from is not null and (old.known_from, old.valid_from, old.valid_to)
      is distinct from (new.known_from, new.valid_from, new.valid_to))
    or (old.known_to is not null and old.known_to is distinct from new.known_to)
    or (old.list, old.number, old.name, old.language, old.format, old.parser, old.sha256, old.source, old.retrieved_at, old.stated_from,
        old.former, old.imported_by, old.imported_at, old.report, old.report_digest)
      is distinct from (new.list, new.number, new.name, new.language, new.format, new.parser, new.sha256, new.source, new.retrieved_at,
        new.stated_from, new.former, new.imported_by, new.imported_at, new.report, new.report_digest)
  ) execute function refuse_rewrite();

create table control_list_node (
  list text not null,
  number int not null,
  position int not null check (position >= 0),
  uid text not null,
  path text not null,
  code text not null,
  text_hash text not null check (text_hash ~ '^sha256:[0-9a-f]{64}$'),
  node jsonb not null,
  primary key (list, number, position),
  unique (list, number, path),
  unique (list, number, uid),
  foreign key (list, number) references control_list_edition (list, number)
);

create index control_list_node_by_uid on control_list_node (list, uid);

create trigger control_list_node_is_kept before update or delete or truncate on control_list_node
  for each statement execute function refuse_change();

-- Who put their hand to what. An act stands on two rows by two officers: the second confirms the first.
create table control_list_signature (
  list text not null,
  number int not null,
  -- The edition's version that the officer had before them.
  version int not null,
  act text not null check (act in ('accept', 'withdraw')),
  by_officer text not null,
  at timestamptz not null,
  -- The report the officer has seen.
  seen text not null check (seen ~ '^sha256:[0-9a-f]{64}$'),
  valid_from date,
  valid_to date,
  words text not null,
  confirms int,
  confirmed_officer text,
  primary key (list, number, version),
  unique (list, number, version, by_officer),
  foreign key (list, number) references control_list_edition (list, number),
  foreign key (list, number, confirms, confirmed_officer) references control_list_signature (list, number, version, by_officer),
  check ((act = 'accept') = (valid_from is not null)),
  check ((confirms is null) = (confirmed_officer is null)),
  -- Four eyes: no program of ours, and no other, can store a second signature by the first officer.
  check (confirmed_officer <> by_officer)
);

create trigger control_list_signature_is_kept before update or delete or truncate on control_list_signature
  for each statement execute function refuse_change();

-- No program of ours, and no other, can put an edition in use, or take one out of it, that two officers have not signed for.
create function refuse_unsigned() returns trigger language plpgsql as $$
begin
  if new.status <> 'draft' and not exists (
    select 1 from control_list_signature s
    where s.list = new.list and s.number = new.number
      and s.act = case new.status when 'accepted' then 'accept' else 'withdraw' end
      and (s.confirms is not null or new.known_from is null)
  ) then
    raise exception 'Edition % of % is not signed by two officers', new.number, new.list using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;

create trigger control_list_edition_is_signed before insert or update of status on control_list_edition
  for each row execute function refuse_unsigned();

-- What a person found of a flag, such as the value of a number that lost its exponent. It holds for the provision as long as its text stays.
create table control_list_resolution (
  n bigint generated always as identity primary key,
  list text not null,
  number int not null,
  uid text not null,
  text_hash text not null check (text_hash ~ '^sha256:[0-9a-f]{64}$'),
  flag text not null,
  written text not null,
  value text,
  unit text,
  reason text not null check (reason <> ''),
  by_officer text not null,
  at timestamptz not null,
  foreign key (list, number, uid) references control_list_node (list, number, uid)
);

create index control_list_resolution_by_list on control_list_resolution (list);

create trigger control_list_resolution_is_kept before update or delete or truncate on control_list_resolution
  for each statement execute function refuse_change();
