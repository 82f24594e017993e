-- Work that is done behind the answers: each job is one row, which holds how far it has come. A slice of work and the step of the
-- cursor past it are one transaction, so that a job whose process was killed goes on where the last slice ended, and never does one twice.
create table job (
  id text primary key check (id ~ '^job_[0-9a-z]+$'),
  kind text not null check (kind <> ''),
  -- The thing the job is about: of one kind there is one job for it, however often it is asked for.
  subject text not null,
  input jsonb not null,
  status text not null default 'waiting' check (status in ('waiting', 'running', 'done', 'failed')),
  cursor jsonb not null default 'null',
  done bigint not null default 0 check (done >= 0),
  total bigint check (total >= 0),
  result jsonb,
  -- How often it was taken up: a job that ends each process that takes it up must not do so for ever.
  attempts int not null default 0,
  holder text,
  held_until timestamptz,
  added_at timestamptz not null,
  ended_at timestamptz,
  unique (kind, subject),
  check ((status = 'running') = (holder is not null)),
  check ((holder is null) = (held_until is null)),
  check ((status in ('done', 'failed')) = (ended_at is not null))
);

create index job_to_take_up on job (added_at, id) where status in ('waiting', 'running');
