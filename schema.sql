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

create table batch_answer (
  job text not null,
  row_number bigint not null,
  answer jsonb not null,
  constraint batch_answer_pkey PRIMARY KEY (job, row_number),
  constraint batch_answer_job_fkey FOREIGN KEY (job) REFERENCES job(id),
  constraint batch_answer_row_number_check CHECK ((row_number > 0))
);

create table control_list (
  id text not null,
  name jsonb not null,
  is_demonstration boolean not null default false,
  constraint control_list_pkey PRIMARY KEY (id),
  constraint control_list_id_check CHECK ((id ~ '^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*$'::text))
);

create table control_list_edition (
  list text not null,
  number integer not null,
  name text not null,
  language text not null,
  format text not null,
  parser text not null,
  sha256 text not null,
  source text not null,
  retrieved_at timestamp with time zone not null,
  stated_from date,
  former integer,
  imported_by text not null,
  imported_at timestamp with time zone not null,
  report jsonb not null,
  report_digest text not null,
  status text not null default 'draft'::text,
  valid_from date,
  valid_to date,
  known_from timestamp with time zone,
  known_to timestamp with time zone,
  version integer not null default 1,
  constraint control_list_edition_pkey PRIMARY KEY (list, number),
  constraint control_list_edition_list_fkey FOREIGN KEY (list) REFERENCES control_list(id),
  constraint control_list_edition_list_former_fkey FOREIGN KEY (list, former) REFERENCES control_list_edition(list, number),
  constraint control_list_edition_sha256_fkey FOREIGN KEY (sha256) REFERENCES control_list_file(sha256),
  constraint control_list_edition_check CHECK ((valid_to > valid_from)),
  constraint control_list_edition_check1 CHECK ((known_to >= known_from)),
  constraint control_list_edition_check2 CHECK (((status <> 'draft'::text) OR (known_from IS NULL))),
  constraint control_list_edition_check3 CHECK (((status <> 'accepted'::text) OR (known_from IS NOT NULL))),
  constraint control_list_edition_check4 CHECK (((known_from IS NULL) = (valid_from IS NULL))),
  constraint control_list_edition_number_check CHECK ((number > 0)),
  constraint control_list_edition_report_digest_check CHECK ((report_digest ~ '^sha256:[0-9a-f]{64}$'::text)),
  constraint control_list_edition_source_check CHECK ((source <> ''::text)),
  constraint control_list_edition_status_check CHECK ((status = ANY (ARRAY['draft'::text, 'accepted'::text, 'withdrawn'::text])))
);

create table control_list_file (
  sha256 text not null,
  size bigint not null,
  packing text not null,
  bytes bytea not null,
  kept_at timestamp with time zone not null,
  constraint control_list_file_pkey PRIMARY KEY (sha256),
  constraint control_list_file_packing_check CHECK ((packing = 'gzip'::text)),
  constraint control_list_file_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
  constraint control_list_file_size_check CHECK ((size >= 0))
);

create table control_list_node (
  list text not null,
  number integer not null,
  position integer not null,
  uid text not null,
  path text not null,
  code text not null,
  text_hash text not null,
  node jsonb not null,
  constraint control_list_node_pkey PRIMARY KEY (list, number, "position"),
  constraint control_list_node_list_number_path_key UNIQUE (list, number, path),
  constraint control_list_node_list_number_uid_key UNIQUE (list, number, uid),
  constraint control_list_node_list_number_fkey FOREIGN KEY (list, number) REFERENCES control_list_edition(list, number),
  constraint control_list_node_position_check CHECK (("position" >= 0)),
  constraint control_list_node_text_hash_check CHECK ((text_hash ~ '^sha256:[0-9a-f]{64}$'::text))
);

create table control_list_resolution (
  n bigint not null generated always as identity,
  list text not null,
  number integer not null,
  uid text not null,
  text_hash text not null,
  flag text not null,
  written text not null,
  value text,
  unit text,
  reason text not null,
  by_officer text not null,
  at timestamp with time zone not null,
  constraint control_list_resolution_pkey PRIMARY KEY (n),
  constraint control_list_resolution_list_number_uid_fkey FOREIGN KEY (list, number, uid) REFERENCES control_list_node(list, number, uid),
  constraint control_list_resolution_reason_check CHECK ((reason <> ''::text)),
  constraint control_list_resolution_text_hash_check CHECK ((text_hash ~ '^sha256:[0-9a-f]{64}$'::text))
);

create table control_list_signature (
  list text not null,
  number integer not null,
  version integer not null,
  act text not null,
  by_officer text not null,
  at timestamp with time zone not null,
  seen text not null,
  valid_from date,
  valid_to date,
  words text not null,
  confirms integer,
  confirmed_officer text,
  constraint control_list_signature_pkey PRIMARY KEY (list, number, version),
  constraint control_list_signature_list_number_version_by_officer_key UNIQUE (list, number, version, by_officer),
  constraint control_list_signature_list_number_confirms_confirmed_offi_fkey FOREIGN KEY (list, number, confirms, confirmed_officer) REFERENCES control_list_signature(list, number, version, by_officer),
  constraint control_list_signature_list_number_fkey FOREIGN KEY (list, number) REFERENCES control_list_edition(list, number),
  constraint control_list_signature_act_check CHECK ((act = ANY (ARRAY['accept'::text, 'withdraw'::text]))),
  constraint control_list_signature_check CHECK (((act = 'accept'::text) = (valid_from IS NOT NULL))),
  constraint control_list_signature_check1 CHECK (((confirms IS NULL) = (confirmed_officer IS NULL))),
  constraint control_list_signature_check2 CHECK ((confirmed_officer <> by_officer)),
  constraint control_list_signature_seen_check CHECK ((seen ~ '^sha256:[0-9a-f]{64}$'::text))
);

create table hit (
  id text not null,
  fingerprint text not null,
  source text not null,
  key text not null,
  status text not null,
  bound jsonb not null,
  seen jsonb not null,
  name_key text not null,
  opened_at timestamp with time zone not null,
  expires_at timestamp with time zone,
  version integer not null default 1,
  constraint hit_pkey PRIMARY KEY (id),
  constraint hit_fingerprint_source_key_key UNIQUE (fingerprint, source, key),
  constraint hit_fingerprint_fkey FOREIGN KEY (fingerprint) REFERENCES known_party(fingerprint),
  constraint hit_source_fkey FOREIGN KEY (source) REFERENCES list_source(id),
  constraint hit_check CHECK (((expires_at IS NULL) OR (status = 'false_positive'::text))),
  constraint hit_id_check CHECK ((id ~ '^hit_[0-9a-z]+$'::text)),
  constraint hit_status_check CHECK ((status = ANY (ARRAY['potential'::text, 'under_review'::text, 'true_match'::text, 'false_positive'::text, 'inconclusive'::text, 'escalated'::text])))
);

create table hit_finding (
  id text not null,
  hit text not null,
  version integer not null,
  act text not null,
  from_status text not null,
  to_status text not null,
  by_actor text,
  at timestamp with time zone not null,
  reason text,
  words text,
  evidence jsonb not null,
  bound jsonb not null,
  confirms text,
  constraint hit_finding_pkey PRIMARY KEY (id),
  constraint hit_finding_confirms_key UNIQUE (confirms),
  constraint hit_finding_hit_version_key UNIQUE (hit, version),
  constraint hit_finding_confirms_fkey FOREIGN KEY (confirms) REFERENCES hit_finding(id),
  constraint hit_finding_hit_fkey FOREIGN KEY (hit) REFERENCES hit(id),
  constraint hit_finding_id_check CHECK ((id ~ '^fnd_[0-9a-z]+$'::text))
);

create table job (
  id text not null,
  kind text not null,
  subject text not null,
  input jsonb not null,
  status text not null default 'waiting'::text,
  cursor jsonb not null default 'null'::jsonb,
  done bigint not null default 0,
  total bigint,
  result jsonb,
  attempts integer not null default 0,
  holder text,
  held_until timestamp with time zone,
  added_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  constraint job_pkey PRIMARY KEY (id),
  constraint job_kind_subject_key UNIQUE (kind, subject),
  constraint job_check CHECK (((status = 'running'::text) = (holder IS NOT NULL))),
  constraint job_check1 CHECK (((holder IS NULL) = (held_until IS NULL))),
  constraint job_check2 CHECK (((status = ANY (ARRAY['done'::text, 'failed'::text])) = (ended_at IS NOT NULL))),
  constraint job_done_check CHECK ((done >= 0)),
  constraint job_id_check CHECK ((id ~ '^job_[0-9a-z]+$'::text)),
  constraint job_kind_check CHECK ((kind <> ''::text)),
  constraint job_status_check CHECK ((status = ANY (ARRAY['waiting'::text, 'running'::text, 'done'::text, 'failed'::text]))),
  constraint job_total_check CHECK ((total >= 0))
);

create table kept_file (
  sha256 text not null,
  size bigint not null,
  packing text not null,
  bytes bytea not null,
  kept_at timestamp with time zone not null,
  constraint kept_file_pkey PRIMARY KEY (sha256),
  constraint kept_file_packing_check CHECK ((packing = 'gzip'::text)),
  constraint kept_file_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
  constraint kept_file_size_check CHECK ((size >= 0))
);

create table known_party (
  fingerprint text not null,
  n bigint not null generated always as identity,
  party jsonb not null,
  first_seen timestamp with time zone not null,
  constraint known_party_pkey PRIMARY KEY (fingerprint),
  constraint known_party_n_key UNIQUE (n),
  constraint known_party_fingerprint_check CHECK ((fingerprint ~ '^sha256:[0-9a-f]{64}$'::text))
);

create table known_party_source (
  fingerprint text not null,
  kind text not null,
  ref text not null,
  last_seen timestamp with time zone not null,
  constraint known_party_source_pkey PRIMARY KEY (fingerprint, kind, ref),
  constraint known_party_source_fingerprint_fkey FOREIGN KEY (fingerprint) REFERENCES known_party(fingerprint)
);

create table list_edition (
  source text not null,
  number integer not null,
  sha256 text not null,
  files text[] not null,
  format text not null,
  parser text not null,
  published_on date,
  arrived_at timestamp with time zone not null,
  records integer not null,
  report jsonb not null,
  verdict text not null,
  because jsonb not null,
  matched_at timestamp with time zone,
  constraint list_edition_pkey PRIMARY KEY (source, number),
  constraint list_edition_source_fkey FOREIGN KEY (source) REFERENCES list_source(id),
  constraint list_edition_number_check CHECK ((number > 0)),
  constraint list_edition_records_check CHECK ((records >= 0)),
  constraint list_edition_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
  constraint list_edition_verdict_check CHECK ((verdict = ANY (ARRAY['accepted'::text, 'refused'::text])))
);

create table list_entry (
  source text not null,
  key text not null,
  from_edition integer not null,
  to_edition integer,
  hash text not null,
  entry jsonb not null,
  constraint list_entry_pkey PRIMARY KEY (source, key, from_edition),
  constraint list_entry_source_from_edition_fkey FOREIGN KEY (source, from_edition) REFERENCES list_edition(source, number),
  constraint list_entry_check CHECK ((to_edition > from_edition)),
  constraint list_entry_hash_check CHECK ((hash ~ '^sha256:[0-9a-f]{64}$'::text))
);

create table list_proposal (
  id text not null,
  source text not null,
  change text not null,
  key text not null,
  entry jsonb,
  reason text not null,
  proposed_by text not null,
  proposed_at timestamp with time zone not null,
  status text not null default 'open'::text,
  decided_by text,
  decided_at timestamp with time zone,
  decision text,
  edition integer,
  version integer not null default 1,
  constraint list_proposal_pkey PRIMARY KEY (id),
  constraint list_proposal_source_fkey FOREIGN KEY (source) REFERENCES list_source(id),
  constraint list_proposal_change_check CHECK ((change = ANY (ARRAY['add'::text, 'amend'::text, 'remove'::text]))),
  constraint list_proposal_check CHECK (((change = 'remove'::text) = (entry IS NULL))),
  constraint list_proposal_check1 CHECK (((status = 'open'::text) = (decided_by IS NULL))),
  constraint list_proposal_check2 CHECK (((status <> ALL (ARRAY['approved'::text, 'rejected'::text])) OR (decided_by <> proposed_by))),
  constraint list_proposal_id_check CHECK ((id ~ '^prp_[0-9a-z]+$'::text)),
  constraint list_proposal_reason_check CHECK ((reason <> ''::text)),
  constraint list_proposal_status_check CHECK ((status = ANY (ARRAY['open'::text, 'approved'::text, 'rejected'::text, 'withdrawn'::text])))
);

create table list_source (
  id text not null,
  edition integer,
  confirmed_at timestamp with time zone,
  trouble jsonb,
  version integer not null default 1,
  constraint list_source_pkey PRIMARY KEY (id),
  constraint list_source_edition_check CHECK ((edition > 0)),
  constraint list_source_id_check CHECK ((id ~ '^[a-z][a-z0-9_]*$'::text))
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

create table product (
  id text not null,
  owner text not null,
  name text not null,
  reference text,
  once text,
  words text not null,
  status text not null,
  entries jsonb not null,
  decided text,
  decided_entries jsonb,
  stand text not null,
  saved_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  version integer not null default 1,
  constraint product_pkey PRIMARY KEY (id),
  constraint product_owner_once_key UNIQUE (owner, once),
  constraint product_owner_reference_key UNIQUE (owner, reference),
  constraint product_stand_fkey FOREIGN KEY (stand) REFERENCES product_stand(digest),
  constraint product_check CHECK (((decided IS NULL) = (decided_entries IS NULL))),
  constraint product_decided_check CHECK ((decided = ANY (ARRAY['listed'::text, 'not_listed'::text]))),
  constraint product_id_check CHECK ((id ~ '^prd_[0-9a-z]+$'::text)),
  constraint product_name_check CHECK ((name <> ''::text)),
  constraint product_owner_check CHECK ((owner <> ''::text)),
  constraint product_status_check CHECK ((status = ANY (ARRAY['listed'::text, 'not_listed'::text, 'needs_facts'::text, 'needs_expert'::text])))
);

create table product_batch (
  job text not null,
  owner text not null,
  sha256 text not null,
  keep boolean not null,
  ignored jsonb not null,
  packing text not null,
  bytes bytea not null,
  added_at timestamp with time zone not null,
  constraint product_batch_pkey PRIMARY KEY (job),
  constraint product_batch_job_fkey FOREIGN KEY (job) REFERENCES job(id),
  constraint product_batch_packing_check CHECK ((packing = 'gzip'::text)),
  constraint product_batch_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
);

create table product_batch_row (
  job text not null,
  row_number bigint not null,
  answer jsonb not null,
  constraint product_batch_row_pkey PRIMARY KEY (job, row_number),
  constraint product_batch_row_job_fkey FOREIGN KEY (job) REFERENCES product_batch(job),
  constraint product_batch_row_row_number_check CHECK ((row_number > 0))
);

create table product_classification (
  product text not null,
  version integer not null,
  because text not null,
  name text not null,
  reference text,
  item jsonb not null,
  status text not null,
  answer text not null,
  stand text not null,
  by_actor text not null,
  at timestamp with time zone not null,
  constraint product_classification_pkey PRIMARY KEY (product, version),
  constraint product_classification_product_fkey FOREIGN KEY (product) REFERENCES product(id),
  constraint product_classification_stand_fkey FOREIGN KEY (stand) REFERENCES product_stand(digest),
  constraint product_classification_because_check CHECK ((because = ANY (ARRAY['saved'::text, 'revised'::text, 'decided'::text, 'batch'::text]))),
  constraint product_classification_version_check CHECK ((version > 0))
);

create table product_decision (
  product text not null,
  version integer not null,
  of_version integer not null,
  status text not null,
  list text,
  code text,
  path text,
  agrees boolean not null,
  reason text not null,
  evidence integer[] not null,
  owner text not null,
  by_actor text not null,
  at timestamp with time zone not null,
  constraint product_decision_pkey PRIMARY KEY (product, version),
  constraint product_decision_product_of_version_fkey FOREIGN KEY (product, of_version) REFERENCES product_classification(product, version),
  constraint product_decision_check CHECK (((status = 'listed'::text) = ((list IS NOT NULL) AND (code IS NOT NULL)))),
  constraint product_decision_check1 CHECK (((path IS NULL) OR (code IS NOT NULL))),
  constraint product_decision_check2 CHECK ((agrees OR (reason <> ''::text))),
  constraint product_decision_status_check CHECK ((status = ANY (ARRAY['listed'::text, 'not_listed'::text]))),
  constraint product_decision_version_check CHECK ((version > 0))
);

create table product_entry (
  place text not null,
  product text not null,
  constraint product_entry_pkey PRIMARY KEY (place, product),
  constraint product_entry_product_fkey FOREIGN KEY (product) REFERENCES product(id)
);

create table product_evidence (
  product text not null,
  n integer not null,
  version integer not null,
  kind text not null,
  words text not null,
  link text,
  sha256 text,
  by_actor text not null,
  at timestamp with time zone not null,
  constraint product_evidence_pkey PRIMARY KEY (product, n),
  constraint product_evidence_product_fkey FOREIGN KEY (product) REFERENCES product(id),
  constraint product_evidence_kind_check CHECK ((kind = ANY (ARRAY['datasheet'::text, 'test_report'::text, 'declaration'::text, 'inspection'::text]))),
  constraint product_evidence_n_check CHECK ((n > 0)),
  constraint product_evidence_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
  constraint product_evidence_words_check CHECK ((words <> ''::text))
);

create table product_stand (
  n integer not null generated always as identity,
  digest text not null,
  stand jsonb not null,
  first_at timestamp with time zone not null,
  constraint product_stand_pkey PRIMARY KEY (digest),
  constraint product_stand_n_key UNIQUE (n),
  constraint product_stand_digest_check CHECK ((digest ~ '^sha256:[0-9a-f]{64}$'::text))
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

create table screening (
  digest text not null,
  request_hash text not null,
  record text not null,
  first_at timestamp with time zone not null,
  constraint screening_pkey PRIMARY KEY (digest),
  constraint screening_digest_check CHECK ((digest ~ '^sha256:[0-9a-f]{64}$'::text)),
  constraint screening_request_hash_check CHECK ((request_hash ~ '^sha256:[0-9a-f]{64}$'::text))
);

CREATE OR REPLACE FUNCTION public.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception '% of % is refused: its rows are only ever added to', tg_op, tg_table_name using errcode = 'restrict_violation';
end
$function$;

CREATE OR REPLACE FUNCTION public.refuse_rewrite()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'This row of % is only ever closed, never rewritten', tg_table_name using errcode = 'restrict_violation';
end
$function$;

CREATE OR REPLACE FUNCTION public.refuse_unsigned()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
$function$;

CREATE INDEX audit_entry_by_subject ON public.audit_entry USING btree (subject_kind, subject_id, seq) WHERE (subject_kind IS NOT NULL);

CREATE UNIQUE INDEX control_list_edition_draft ON public.control_list_edition USING btree (list) WHERE (status = 'draft'::text);

CREATE INDEX control_list_node_by_uid ON public.control_list_node USING btree (list, uid);

CREATE INDEX control_list_resolution_by_list ON public.control_list_resolution USING btree (list);

CREATE INDEX hit_by_name ON public.hit USING btree (source, key, name_key);

CREATE INDEX hit_by_status ON public.hit USING btree (status, opened_at, id);

CREATE INDEX job_to_take_up ON public.job USING btree (added_at, id) WHERE (status = ANY (ARRAY['waiting'::text, 'running'::text]));

CREATE INDEX known_party_by_ref ON public.known_party_source USING btree (kind, ref);

CREATE INDEX list_entry_by_edition ON public.list_entry USING btree (source, from_edition);

CREATE UNIQUE INDEX list_entry_in_force ON public.list_entry USING btree (source, key) WHERE (to_edition IS NULL);

CREATE UNIQUE INDEX list_proposal_open ON public.list_proposal USING btree (source, key) WHERE (status = 'open'::text);

CREATE INDEX pack_edition_by_jurisdiction ON public.pack_edition USING btree (jurisdiction, edition);

CREATE INDEX product_batch_by_owner ON public.product_batch USING btree (owner, added_at);

CREATE INDEX product_by_owner ON public.product USING btree (owner, id);

CREATE INDEX product_by_stand ON public.product USING btree (owner, stand, id);

CREATE INDEX product_decision_by_owner ON public.product_decision USING btree (owner, at);

CREATE INDEX product_entry_by_product ON public.product_entry USING btree (product);

CREATE INDEX saved_enquiry_by_expiry ON public.saved_enquiry USING btree (expires_at);

CREATE INDEX screening_by_request ON public.screening USING btree (request_hash);

CREATE INDEX screening_by_time ON public.screening USING btree (first_at);

CREATE TRIGGER audit_entry_is_kept BEFORE DELETE OR UPDATE OR TRUNCATE ON public.audit_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER audit_link_is_kept BEFORE DELETE OR UPDATE OR TRUNCATE ON public.audit_link FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER control_list_edition_is_kept BEFORE DELETE OR TRUNCATE ON public.control_list_edition FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER control_list_edition_is_not_rewritten BEFORE UPDATE ON public.control_list_edition FOR EACH ROW WHEN (((old.status = 'withdrawn'::text) OR ((old.known_from IS NOT NULL) AND (((old.known_from IS DISTINCT FROM new.known_from) OR (old.valid_from IS DISTINCT FROM new.valid_from)) OR (old.valid_to IS DISTINCT FROM new.valid_to))) OR ((old.known_to IS NOT NULL) AND (old.known_to IS DISTINCT FROM new.known_to)) OR (((((((((((((((old.list IS DISTINCT FROM new.list) OR (old.number IS DISTINCT FROM new.number)) OR (old.name IS DISTINCT FROM new.name)) OR (old.language IS DISTINCT FROM new.language)) OR (old.format IS DISTINCT FROM new.format)) OR (old.parser IS DISTINCT FROM new.parser)) OR (old.sha256 IS DISTINCT FROM new.sha256)) OR (old.source IS DISTINCT FROM new.source)) OR (old.retrieved_at IS DISTINCT FROM new.retrieved_at)) OR (old.stated_from IS DISTINCT FROM new.stated_from)) OR (old.former IS DISTINCT FROM new.former)) OR (old.imported_by IS DISTINCT FROM new.imported_by)) OR (old.imported_at IS DISTINCT FROM new.imported_at)) OR (old.report IS DISTINCT FROM new.report)) OR (old.report_digest IS DISTINCT FROM new.report_digest)))) EXECUTE FUNCTION refuse_rewrite();

CREATE TRIGGER control_list_edition_is_signed BEFORE INSERT OR UPDATE OF status ON public.control_list_edition FOR EACH ROW EXECUTE FUNCTION refuse_unsigned();

CREATE TRIGGER control_list_file_is_kept BEFORE DELETE OR UPDATE OR TRUNCATE ON public.control_list_file FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER control_list_node_is_kept BEFORE DELETE OR UPDATE OR TRUNCATE ON public.control_list_node FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER control_list_resolution_is_kept BEFORE DELETE OR UPDATE OR TRUNCATE ON public.control_list_resolution FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER control_list_signature_is_kept BEFORE DELETE OR UPDATE OR TRUNCATE ON public.control_list_signature FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER hit_finding_is_kept BEFORE DELETE OR UPDATE OR TRUNCATE ON public.hit_finding FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER kept_file_is_kept BEFORE UPDATE OR TRUNCATE ON public.kept_file FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER list_entry_is_kept BEFORE DELETE OR TRUNCATE ON public.list_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER list_entry_is_not_rewritten BEFORE UPDATE ON public.list_entry FOR EACH ROW WHEN (((old.to_edition IS NOT NULL) OR (((((old.source IS DISTINCT FROM new.source) OR (old.key IS DISTINCT FROM new.key)) OR (old.from_edition IS DISTINCT FROM new.from_edition)) OR (old.hash IS DISTINCT FROM new.hash)) OR (old.entry IS DISTINCT FROM new.entry)))) EXECUTE FUNCTION refuse_rewrite();

CREATE TRIGGER pack_edition_is_kept BEFORE DELETE OR UPDATE OR TRUNCATE ON public.pack_edition FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER product_classification_is_kept BEFORE DELETE OR UPDATE OR TRUNCATE ON public.product_classification FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER product_decision_is_kept BEFORE DELETE OR UPDATE OR TRUNCATE ON public.product_decision FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER product_evidence_is_kept BEFORE DELETE OR UPDATE OR TRUNCATE ON public.product_evidence FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER product_stand_is_kept BEFORE DELETE OR UPDATE OR TRUNCATE ON public.product_stand FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER screening_is_kept BEFORE UPDATE OR TRUNCATE ON public.screening FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
