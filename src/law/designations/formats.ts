/** What can be imported, most of it as its publisher offers it; `plain_csv` is our own, documented in the README. */
export const designationFormats = [
  'un_xml',
  'ofac_csv',
  'ofac_xml',
  'ofac_advanced_xml',
  'eu_xml',
  'uk_xml',
  'uk_csv',
  'canada_xml',
  'us_csl_csv',
  'us_csl_json',
  'us_denied_tsv',
  'ftm_json',
  'senzing_json',
  'plain_csv',
] as const
export type DesignationFormat = (typeof designationFormats)[number]

/** The list's name as its publisher gives it; formats that any list may come in have none. */
export const formatNames: Readonly<Record<DesignationFormat, string>> = {
  un_xml: 'United Nations Security Council Consolidated List, XML',
  ofac_csv: 'OFAC lists, legacy CSV files joined by number',
  ofac_xml: 'OFAC lists, classic XML (sdnList)',
  ofac_advanced_xml: 'OFAC lists, advanced sanctions data model XML',
  eu_xml: 'EU consolidated list of financial sanctions, XML (FSF)',
  uk_xml: 'UK Sanctions List, XML',
  uk_csv: 'UK Sanctions List, CSV',
  canada_xml: 'Consolidated Canadian Autonomous Sanctions List, XML',
  us_csl_csv: 'US Consolidated Screening List, CSV',
  us_csl_json: 'US Consolidated Screening List, JSON',
  us_denied_tsv: 'US Denied Persons List, TSV',
  ftm_json: 'FollowTheMoney entities, JSON lines',
  senzing_json: 'Senzing entity specification, JSON lines',
  plain_csv: 'Designations, plain CSV',
}

/** Raised when the same bytes come to give other entries: hashes of entries of different versions cannot be compared. */
export const parserVersion = '1'
