import type { Text } from '../../values/index.ts'

/** Something of a list that could not be read as it was meant. The entry stands nevertheless, unless the report has it as skipped. */
export type Fault = {
  readonly code: FaultCode
  /** Of the file, where the record begins. */
  readonly line?: number
  /** Of the entry. */
  readonly key?: string
  /** The publisher's words for the field, and what stood in it. */
  readonly field?: string
  readonly value?: string
}
export type FaultCode = keyof typeof faultTexts

export const faultTexts = {
  not_json: {
    en: 'The line is not JSON.',
    zh: '该行不是 JSON。',
    ar: 'السطر ليس بصيغة JSON.',
  },
  wrong_shape: {
    en: 'The record does not have the shape of this format.',
    zh: '该记录不符合此格式的结构。',
    ar: 'السجل لا يطابق بنية هذه الصيغة.',
  },
  no_key: {
    en: 'The record has no key of its own; one was made from its content.',
    zh: '该记录没有自己的标识；已根据其内容生成。',
    ar: 'لا يحمل السجل معرّفًا خاصًا به، فأُنشئ له معرّف من محتواه.',
  },
  no_name: { en: 'The record has no name.', zh: '该记录没有名称。', ar: 'لا يحمل السجل أي اسم.' },
  duplicate_key: {
    en: 'Another entry has this key; a number was added to it.',
    zh: '另一条目已使用此标识；已加上序号。',
    ar: 'يستخدم قيد آخر هذا المعرّف، فأُضيف إليه رقم.',
  },
  unreadable_date: {
    en: 'The date could not be read; its words are kept among the remarks.',
    zh: '无法读取该日期；原文保留在备注中。',
    ar: 'تعذّرت قراءة التاريخ، وحُفظت كلماته ضمن الملاحظات.',
  },
  wrong_columns: {
    en: 'The row has more or fewer cells than the table has columns.',
    zh: '该行的单元格数与表格列数不符。',
    ar: 'عدد خلايا الصف يختلف عن عدد أعمدة الجدول.',
  },
  orphan: {
    en: 'The record belongs to an entry that is not in the list.',
    zh: '该记录所属的条目不在名单中。',
    ar: 'يتبع السجل قيدًا غير موجود في القائمة.',
  },
  unknown_value: {
    en: 'The value is not one that this format has.',
    zh: '该值不属于此格式的取值。',
    ar: 'القيمة ليست من قيم هذه الصيغة.',
  },
  missing_part: {
    en: 'The list comes in several files, and this one was not given.',
    zh: '该名单由多个文件组成，缺少此文件。',
    ar: 'تتألف القائمة من عدة ملفات، ولم يُقدَّم هذا الملف.',
  },
  replaced_letters: {
    en: 'Letters were lost before the list came here: it holds replacement characters.',
    zh: '名单到达之前已有字符丢失：其中含有替换字符。',
    ar: 'فُقدت حروف قبل وصول القائمة: فيها رموز استبدال.',
  },
  garbled_letters: {
    en: 'Letters were read in a wrong encoding before the list came here, and written again.',
    zh: '名单到达之前曾以错误编码读取并重新写入，字符已成乱码。',
    ar: 'قُرئت الحروف بترميز خاطئ قبل وصول القائمة ثم كُتبت من جديد.',
  },
  count_differs: {
    en: 'The publisher states another number of records than the file holds.',
    zh: '发布者声明的记录数与文件中的不符。',
    ar: 'عدد السجلات الذي يذكره الناشر يختلف عما في الملف.',
  },
} as const satisfies Record<string, Text>
