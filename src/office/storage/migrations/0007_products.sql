-- Products kept with their classifications. What was found of a product, by the rules or by a person, is only ever added; the product's
-- own row says how it stands now.

-- What classifications stand on: the editions, what the rules say of each entry, and which rules were drafts. Many products share one.
create table product_stand (
  n int generated always as identity unique,
  digest text primary key check (digest ~ '^sha256:[0-9a-f]{64}$'),
  stand jsonb not null,
  first_at timestamptz not null
);

create trigger product_stand_is_kept before update or delete or truncate on product_stand
  for each statement execute function refuse_change();

create table product (
  id text primary key check (id ~ '^prd_[0-9a-z]+$'),
  -- An integrator, or the office: nobody else sees it.
  owner text not null check (owner <> ''),
  name text not null check (name <> ''),
  reference text,
  -- A word of the caller's, by which what is sent twice is kept once.
  once text,
  -- In small letters, what it is looked for by.
  words text not null,
  -- By the rules; and what a person decided on this very item, if any.
  status text not null check (status in ('listed', 'not_listed', 'needs_facts', 'needs_expert')),
  entries jsonb not null,
  decided text check (decided in ('listed', 'not_listed')),
  decided_entries jsonb,
  -- Of the last classification.
  stand text not null references product_stand,
  saved_at timestamptz not null,
  changed_at timestamptz not null,
  version int not null default 1,
  unique (owner, reference),
  unique (owner, once),
  check ((decided is null) = (decided_entries is null))
);

create index product_by_owner on product (owner, id);
create index product_by_stand on product (owner, stand, id);

create table product_classification (
  product text not null references product,
  -- The product's version that it made.
  version int not null check (version > 0),
  because text not null check (because in ('saved', 'revised', 'decided', 'batch')),
  name text not null,
  reference text,
  item jsonb not null,
  status text not null,
  -- Canonical JSON, as text: the same answer is the same bytes.
  answer text not null,
  stand text not null references product_stand,
  by_actor text not null,
  at timestamptz not null,
  primary key (product, version)
);

create trigger product_classification_is_kept before update or delete or truncate on product_classification
  for each statement execute function refuse_change();

create table product_decision (
  product text not null,
  version int not null check (version > 0),
  -- The classification that the person had before them.
  of_version int not null,
  status text not null check (status in ('listed', 'not_listed')),
  list text,
  code text,
  path text,
  agrees boolean not null,
  reason text not null,
  evidence int[] not null,
  owner text not null,
  by_actor text not null,
  at timestamptz not null,
  primary key (product, version),
  foreign key (product, of_version) references product_classification (product, version),
  check ((status = 'listed') = (list is not null and code is not null)),
  check (path is null or code is not null),
  -- Nobody differs from the rules without a reason.
  check (agrees or reason <> '')
);

create index product_decision_by_owner on product_decision (owner, at);

create trigger product_decision_is_kept before update or delete or truncate on product_decision
  for each statement execute function refuse_change();

create table product_evidence (
  product text not null references product,
  n int not null check (n > 0),
  version int not null,
  kind text not null check (kind in ('datasheet', 'test_report', 'declaration', 'inspection')),
  words text not null check (words <> ''),
  link text,
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  by_actor text not null,
  at timestamptz not null,
  primary key (product, n)
);

create trigger product_evidence_is_kept before update or delete or truncate on product_evidence
  for each statement execute function refuse_change();

-- Which entries a product may belong to by its last classification, so that a change of an entry finds it: one text of its owner, the number
-- of its stand, the list, and `3A001` or the group `3A` in which a new entry may come. One text, so that thousands are looked up at once.
create table product_entry (
  place text not null,
  product text not null references product,
  primary key (place, product)
);

create index product_entry_by_product on product_entry (product);

-- A table of items that somebody uploaded to be classified. Deleted with its answers when its time is over.
create table product_batch (
  job text primary key references job,
  owner text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  keep boolean not null,
  ignored jsonb not null,
  packing text not null check (packing in ('gzip')),
  bytes bytea not null,
  added_at timestamptz not null
);

create index product_batch_by_owner on product_batch (owner, added_at);

create table product_batch_row (
  job text not null references product_batch,
  row_number bigint not null check (row_number > 0),
  answer jsonb not null,
  primary key (job, row_number)
);
