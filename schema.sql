-- Generated from the migrations; not to be edited. It shows what they add up to.

create table audit_entry (
  seq bigint not null generated always as identity,
  id text not null,
  at timestamp with time zone not null,
  actor_kind text not null,
  actor_id text,
  operation text not null,
  effect text not null,
  subject_kind text,
  subject_id text,
  outcome text not null,
  allowed_by text,
  request_id text,
  details jsonb not null,
  hash text not null,
  constraint audit_entry_pkey PRIMARY KEY (seq),
  constraint audit_entry_id_key UNIQUE (id),
  constraint audit_entry_actor_kind_check CHECK ((actor_kind <> ''::text)),
  constraint audit_entry_check CHECK (((subject_kind IS NULL) = (subject_id IS NULL))),
  constraint audit_entry_details_check CHECK ((jsonb_typeof(details) = 'object'::text)),
  constraint audit_entry_effect_check CHECK ((effect = ANY (ARRAY['reads'::text, 'writes'::text]))),
  constraint audit_entry_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text)),
  constraint audit_entry_id_check CHECK ((id ~ '^aud_[0-9a-z]+$'::text)),
  constraint audit_entry_operation_check CHECK ((operation <> ''::text)),
  constraint audit_entry_outcome_check CHECK ((outcome = ANY (ARRAY['done'::text, 'refused'::text, 'failed'::text])))
);

create table audit_link (
  n bigint not null,
  entry_seq bigint not null,
  entry_hash text not null,
  previous text not null,
  hash text not null,
  constraint audit_link_pkey PRIMARY KEY (n),
  constraint audit_link_entry_seq_key UNIQUE (entry_seq),
  constraint audit_link_previous_key UNIQUE (previous),
  constraint audit_link_entry_hash_check CHECK ((entry_hash ~ '^[0-9a-f]{64}$'::text)),
  constraint audit_link_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text)),
  constraint audit_link_n_check CHECK ((n > 0)),
  constraint audit_link_previous_check CHECK ((previous ~ '^[0-9a-f]{64}$'::text))
);

create table audit_pending (
  seq bigint not null,
  constraint audit_pending_pkey PRIMARY KEY (seq)
);

create table pack_edition (
  digest text not null,
  jurisdiction text not null,
  edition text not null,
  source text not null,
  first_seen timestamp with time zone not null,
  constraint pack_edition_pkey PRIMARY KEY (digest),
  constraint pack_edition_digest_check CHECK ((digest ~ '^sha256:[0-9a-f]{64}$'::text))
);

create table saved_enquiry (
  id text not null,
  sealed bytea not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  constraint saved_enquiry_pkey PRIMARY KEY (id),
  constraint saved_enquiry_check CHECK ((expires_at > created_at)),
  constraint saved_enquiry_id_check CHECK ((id ~ '^enq_[0-9a-z]+$'::text))
);

create table schema_migration (
  number integer not null,
  name text not null,
  checksum text not null,
  applied_at timestamp with time zone not null default now(),
  constraint schema_migration_pkey PRIMARY KEY (number),
  constraint schema_migration_number_check CHECK ((number > 0))
);

CREATE OR REPLACE FUNCTION public.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception '% of % is refused: its rows are only ever added to', tg_op, tg_table_name using errcode = 'restrict_violation';
end
$function$;

CREATE INDEX audit_entry_by_subject ON public.audit_entry USING btree (subject_kind, subject_id, seq) WHERE (subject_kind IS NOT NULL);

CREATE INDEX pack_edition_by_jurisdiction ON public.pack_edition USING btree (jurisdiction, edition);

CREATE INDEX saved_enquiry_by_expiry ON public.saved_enquiry USING btree (expires_at);

CREATE TRIGGER audit_entry_is_kept BEFORE DELETE OR UPDATE OR TRUNCATE ON public.audit_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER audit_link_is_kept BEFORE DELETE OR UPDATE OR TRUNCATE ON public.audit_link FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER pack_edition_is_kept BEFORE DELETE OR UPDATE OR TRUNCATE ON public.pack_edition FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
