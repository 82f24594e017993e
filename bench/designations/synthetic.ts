/** A list in the shape of the Security Council's, made from a seed: nobody in it exists. Chunks of about a mebibyte, `bytes` together at least. */
export function* syntheticList(bytes: number, seed = 1): Generator<string> {
  const random = mulberry(seed)
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? ''
  const word = () => Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(syllables)).join('')
  const name = () => `${word()} ${word()}`
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<CONSOLIDATED_LIST dateGenerated="2031-05-06T00:00:00Z">\n  <INDIVIDUALS>\n'
  let chunk = ''
  for (let written = 0, id = 1; written < bytes; id++) {
    const aliases = Array.from(
      { length: Math.floor(random() * 8) },
      () =>
        `<INDIVIDUAL_ALIAS>\n        <QUALITY>${pick(['Good', 'Low'])}</QUALITY>\n        <ALIAS_NAME>${name()}</ALIAS_NAME>\n      </INDIVIDUAL_ALIAS>\n      `,
    ).join('')
    const entry = `    <INDIVIDUAL>
      <DATAID>${1_000_000 + id}</DATAID>
      <VERSIONNUM>1</VERSIONNUM>
      <FIRST_NAME>${word()}</FIRST_NAME>
      <SECOND_NAME>${name()}</SECOND_NAME>
      <UN_LIST_TYPE>Synthetic</UN_LIST_TYPE>
      <REFERENCE_NUMBER>SYi.${id}</REFERENCE_NUMBER>
      <LISTED_ON>2030-01-02</LISTED_ON>
      <NAME_ORIGINAL_SCRIPT>${pick(arabic)} ${pick(arabic)}</NAME_ORIGINAL_SCRIPT>
      <COMMENTS1>${Array.from({ length: 30 }, word).join(' ')} &amp; nobody.</COMMENTS1>
      <NATIONALITY>
        <VALUE>${pick(countries)}</VALUE>
      </NATIONALITY>
      <LAST_DAY_UPDATED>
        <VALUE>2031-02-03</VALUE>
      </LAST_DAY_UPDATED>
      ${aliases}<INDIVIDUAL_ADDRESS>
        <CITY>${word()}</CITY>
        <COUNTRY>${pick(countries)}</COUNTRY>
      </INDIVIDUAL_ADDRESS>
      <INDIVIDUAL_DATE_OF_BIRTH>
        <TYPE_OF_DATE>EXACT</TYPE_OF_DATE>
        <DATE>19${10 + Math.floor(random() * 89)}-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 10)}</DATE>
      </INDIVIDUAL_DATE_OF_BIRTH>
      <INDIVIDUAL_DOCUMENT>
        <TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT>
        <NUMBER>${pick(['A', 'B', 'C'])}${Math.floor(random() * 1e8)}</NUMBER>
      </INDIVIDUAL_DOCUMENT>
      <SORT_KEY/>
      <SORT_KEY_LAST_MOD/>
    </INDIVIDUAL>
`
    chunk += entry
    written += entry.length
    if (chunk.length > 1_048_576) {
      yield chunk
      chunk = ''
    }
  }
  yield `${chunk}  </INDIVIDUALS>\n  <ENTITIES>\n  </ENTITIES>\n</CONSOLIDATED_LIST>\n`
}

const syllables = 'ka mo ri ta lu ne so vi dra fen gor hal im jo pel qua rus shi tev ul'.split(' ')
const arabic = ['مثال', 'اختبار', 'قائمة', 'عينة', 'تجربة']
const countries = ['Iraq', 'Afghanistan', "Democratic People's Republic of Korea", 'Yemen', 'Nowhere at all']

/** Mulberry32: small, and the same numbers on every machine. */
function mulberry(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
