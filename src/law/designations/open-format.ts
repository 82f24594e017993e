import type { EditionReader, FormatReader, Sink } from './edition-reader.ts'
import { canadaXml } from './formats/canada-xml.ts'
import { euXml } from './formats/eu-xml.ts'
import { ftmJson } from './formats/ftm-json.ts'
import { ofacAdvancedXml } from './formats/ofac-advanced-xml.ts'
import { ofacCsv } from './formats/ofac-csv.ts'
import { ofacXml } from './formats/ofac-xml.ts'
import { plainCsv } from './formats/plain-csv.ts'
import { senzingJson } from './formats/senzing-json.ts'
import { ukCsv } from './formats/uk-csv.ts'
import { ukXml } from './formats/uk-xml.ts'
import { unXml } from './formats/un-xml.ts'
import { usCslCsv, usCslJson } from './formats/us-csl.ts'
import { usDeniedTsv } from './formats/us-denied-tsv.ts'
import type { DesignationFormat } from './formats.ts'

const readers: Readonly<Record<DesignationFormat, FormatReader>> = {
  un_xml: unXml,
  ofac_csv: ofacCsv,
  ofac_xml: ofacXml,
  ofac_advanced_xml: ofacAdvancedXml,
  eu_xml: euXml,
  uk_xml: ukXml,
  uk_csv: ukCsv,
  canada_xml: canadaXml,
  us_csl_csv: usCslCsv,
  us_csl_json: usCslJson,
  us_denied_tsv: usDeniedTsv,
  ftm_json: ftmJson,
  senzing_json: senzingJson,
  plain_csv: plainCsv,
}

export function openFormat(format: DesignationFormat, sink: Sink): EditionReader {
  return readers[format](sink)
}
