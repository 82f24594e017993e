export { columnName } from './column-name.ts'
export { encodingOf, type TextDecoding, type TextEncoding, textDecoding } from './decode-text.ts'
export { type DelimitedOptions, delimitedReader, type PushText } from './read-delimited.ts'
export { jsonItemsReader } from './read-json-items.ts'
export { linesReader } from './read-lines.ts'
export { type RowLimits, type UploadedRow, uploadedRows } from './read-rows.ts'
export { isXlsx, readXlsx, type Sheet, type SheetRow, type XlsxLimits, xlsxRows } from './read-xlsx.ts'
export {
  childOf,
  childrenOf,
  textOf,
  type XmlElement,
  type XmlHandlers,
  type XmlLimits,
  xmlReader,
} from './read-xml.ts'
export { readZip, type ZipArchive, type ZipLimits } from './read-zip.ts'
export { type RowFault, rowFault, storable } from './row-fault.ts'
export { readSafeCell, safeCell, writeDelimited } from './write-delimited.ts'
