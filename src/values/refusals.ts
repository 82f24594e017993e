/**
 * Every expected refusal of the system: its HTTP status and its sentence.
 * A code is part of the public contract: it may gain a better sentence, never another meaning.
 */
export const refusals = {
  // What was sent cannot be read.
  not_json: { status: 400, message: 'This is not JSON: {problem}.' },
  too_large: { status: 413, message: 'This is larger than the {limit} allowed.' },
  too_deep: { status: 400, message: 'This is nested more than {limit} levels deep.' },
  forbidden_key: { status: 400, message: 'The key {key} is not allowed.' },
  malformed_text: { status: 400, message: 'The text holds {problem}, which cannot be stored.' },
  wrong_type: { status: 422, message: 'This must be {expected}, not {found}.' },
  unknown_field: { status: 422, message: 'There is no field {field} here.' },
  unknown_value: { status: 422, message: '{value} is not one of the values allowed here.' },
  missing_field: { status: 422, message: 'The field {field} is missing.' },
  duplicate_id: { status: 422, message: 'The id {id} is used twice.' },

  // Files of other publishers: lists, tables, spreadsheets.
  unknown_list_format: {
    status: 422,
    message: 'This is none of the list formats that can be read. Its first bytes decide, never its name.',
  },
  unknown_encoding: { status: 422, message: 'The text encoding {encoding} is not known.' },
  misencoded: { status: 422, message: 'The byte at position {position} is no {encoding} text.' },
  truncated: { status: 422, message: 'The file ends before it is complete: {problem}.' },
  malformed_xml: { status: 422, message: 'This is not well-formed XML at line {line}: {problem}.' },
  document_type: {
    status: 422,
    message: 'The XML declares a document type at line {line}. Entities of a document are never read.',
  },
  too_many_cells: { status: 422, message: 'The row has {cells} cells, and the table {columns} columns.' },
  malformed_table: { status: 422, message: 'Line {line} of the table cannot be read: {problem}.' },
  unsafe_archive: { status: 422, message: 'The spreadsheet is not opened: {problem}.' },
  missing_part: { status: 422, message: 'The list comes in several files, and {part} is missing.' },

  // It can be read, but the value cannot be.
  impossible_date: {
    status: 422,
    message: '{date} is not a date of the calendar (year-month-day, such as 2026-09-29).',
  },
  impossible_instant: { status: 422, message: '{instant} is not an instant (such as 2026-09-29T08:00:00Z).' },
  impossible_period: { status: 422, message: 'The period ends ({to}) before it begins ({from}).' },
  unknown_time_zone: { status: 422, message: '{timeZone} is not a time zone (such as Asia/Shanghai).' },
  malformed_code: { status: 422, message: '{value} is not a well-formed {kind}.' },
  malformed_id: { status: 422, message: '{id} is not an identifier of this system.' },
  unknown_country: { status: 422, message: '{country} is not a country or area code of ISO 3166-1.' },
  not_a_decimal: { status: 422, message: '{value} is not an exact decimal number: {problem}.' },
  unknown_unit: { status: 422, message: '{unit} is not a unit this system knows (UCUM code).' },
  unit_kind_differs: { status: 422, message: '{from} and {to} measure different things.' },
  inexact_conversion: { status: 422, message: '{value} {from} has no exact decimal value in {to}.' },
  unknown_attribute: { status: 422, message: 'There is no attribute {attribute} that an entry asks for.' },
  wrong_unit_kind: {
    status: 422,
    message: '{unit} does not measure {attribute}. Units that do: {allowed}.',
  },
  unknown_currency: { status: 422, message: '{currency} is not a currency code of ISO 4217.' },
  currency_differs: { status: 422, message: 'Amounts in {one} and {other} cannot be put together.' },

  // The law and its data.
  unknown_jurisdiction: { status: 404, message: 'There is no law pack for {jurisdiction}.' },
  unknown_pack_edition: { status: 404, message: 'There is no edition {edition} of the law pack {pack}.' },
  before_coverage: { status: 422, message: '{date} is before {from}, the first day this law pack covers.' },
  outside_calendar: {
    status: 422,
    message: '{date} is outside the working-day calendar, which covers {from} to {last}.',
  },
  bad_pack: { status: 422, message: 'The law pack has a fault: {problem}.' },
  digest_differs: { status: 409, message: 'The digest is {found}, and {expected} was expected.' },

  // Who may do what, and when.
  not_found: { status: 404, message: 'There is no such {thing}.' },
  not_allowed: { status: 403, message: 'You are not allowed to do this.' },
  changed_meanwhile: {
    status: 409,
    message: 'Someone has changed this meanwhile. Look at it again, then repeat what you meant to do.',
  },
  wrong_state: { status: 409, message: 'This cannot be done now ({act}): it is {state}.' },
  same_person: { status: 403, message: 'A second officer must do this: you have signed it already.' },
  not_screened: { status: 503, message: 'Nobody can be cleared: never loaded: {lists}. Load it first.' },
  stale_list: { status: 503, message: 'Nobody can be cleared: out of date: {lists}. Load it anew first.' },
  expired: { status: 410, message: 'This {thing} has expired.' },
  too_many_requests: { status: 429, message: 'Too many requests. Try again in {seconds} seconds.' },

  // The system itself.
  storage_held: { status: 503, message: 'The database in {place} is in use by process {process}.' },
  storage_unavailable: { status: 503, message: 'The database cannot be reached.' },
  bad_configuration: { status: 500, message: 'The configuration is wrong: {problem}.' },
  bad_usage: { status: 400, message: '{problem}' },
  unreadable_file: { status: 400, message: 'The file {file} cannot be read: {problem}.' },
  internal: { status: 500, message: 'Something went wrong on our side. The fault is recorded as {reference}.' },
} as const satisfies Record<string, { readonly status: number; readonly message: string }>

export type RefusalCode = keyof typeof refusals
export const refusalCodes = Object.keys(refusals) as readonly RefusalCode[]
