import type { Text } from '../../values/index.ts'

/** Something of a list that a person must look at before the edition is accepted. */
export type ListFlag = {
  readonly code: ListFlagCode
  readonly line: number
  readonly path: string
  /** What stands in the file. */
  readonly value: string
}
export type ListFlagCode = keyof typeof listFlagTexts

export const listFlagTexts = {
  lost_superscript: {
    en: 'An exponent seems to have lost its raised position (4 x 106 may be four million). It was not read as a number.',
    zh: '指数似乎失去了上标（4 x 106 可能是四百万）。未作为数字读取。',
    ar: 'يبدو أن الأس فقد موضعه المرتفع (قد تعني 4 x 106 أربعة ملايين). لم يُقرأ كعدد.',
  },
  no_unit: {
    en: 'A limit has a number without a unit.',
    zh: '限值中的数字没有单位。',
    ar: 'حدّ فيه عدد بلا وحدة قياس.',
  },
  ambiguous_number: {
    en: 'The number cannot be read for certain: its mark may part decimals or thousands, or it is too long.',
    zh: '该数字无法确定读法：其符号可能是小数点或千位分隔符，或数字过长。',
    ar: 'لا يمكن قراءة العدد على وجه اليقين: قد تفصل علامته الكسور أو الآلاف، أو هو أطول مما ينبغي.',
  },
  dead_reference: {
    en: 'The text refers to a provision that this edition does not have.',
    zh: '文本引用了此版本中不存在的条款。',
    ar: 'يشير النص إلى حكم غير موجود في هذه الطبعة.',
  },
  undefined_term: {
    en: 'The term stands in quotation marks and is defined nowhere in this edition.',
    zh: '该术语带引号，但此版本中没有定义。',
    ar: 'المصطلح بين علامتي تنصيص ولا تعريف له في هذه الطبعة.',
  },
  mangled_code: {
    en: 'A spreadsheet has turned the code into a number. The code was restored where only one code can have given it.',
    zh: '电子表格已将代码变成数字。仅在只有一种可能时才还原代码。',
    ar: 'حوّل برنامج جداول الرمز إلى عدد. لم يُستعد الرمز إلا حيث لا يحتمل غيره.',
  },
  misspelled_code: {
    en: 'The code is not written as codes are; it was read as the only one it can mean.',
    zh: '代码书写不规范；按唯一可能的含义读取。',
    ar: 'الرمز غير مكتوب كما تُكتب الرموز، وقُرئ على معناه الوحيد الممكن.',
  },
  unreadable_code: {
    en: 'The code cannot be told from the row. Its text is kept below its section.',
    zh: '无法从该行得知代码。文本保留在其所属部分之下。',
    ar: 'لا يُعرف الرمز من الصف. حُفظ نصه تحت قسمه.',
  },
  orphan: {
    en: 'The provision stands below one that this edition does not have.',
    zh: '该条款所属的上级条款不在此版本中。',
    ar: 'يقع الحكم تحت حكم غير موجود في هذه الطبعة.',
  },
  duplicate_path: {
    en: 'The path stands twice. The second text was kept under a name of its own.',
    zh: '该路径出现两次。第二个文本以单独名称保留。',
    ar: 'المسار مكرر. حُفظ النص الثاني باسم مستقل.',
  },
  inline_list: {
    en: 'A list stood inside one line, and was parted into provisions.',
    zh: '一行之内含有列表，已拆分为各条款。',
    ar: 'كانت قائمة داخل سطر واحد، فقُسمت إلى أحكام.',
  },
  text_after_note: {
    en: 'Text went on after a note, and was added to the provision before the note.',
    zh: '注释之后文本继续，已并入注释之前的条款。',
    ar: 'استمر النص بعد ملاحظة، فأُضيف إلى الحكم الذي قبلها.',
  },
  odd_marker: {
    en: 'A letter or number at the beginning of a line does not follow the one before, and was left in the text.',
    zh: '行首的字母或数字与前文不连续，已留在文本中。',
    ar: 'حرف أو رقم في أول السطر لا يتبع ما قبله، فتُرك في النص.',
  },
  skipped_number: {
    en: 'A letter or number is missing before this one.',
    zh: '此处之前缺少一个字母或序号。',
    ar: 'ينقص حرف أو رقم قبل هذا.',
  },
  bad_cas: {
    en: 'The check digit of the CAS number is wrong.',
    zh: 'CAS 号的校验位有误。',
    ar: 'رقم التحقق في رقم CAS غير صحيح.',
  },
  unreadable_row: {
    en: 'The row has not the shape that this format has.',
    zh: '该行不符合此格式的结构。',
    ar: 'الصف لا يطابق بنية هذه الصيغة.',
  },
  fewer_than_before: {
    en: 'The edition has noticeably fewer entries or provisions than the one before.',
    zh: '此版本的条目或条款明显少于前一版本。',
    ar: 'في هذه الطبعة قيود أو أحكام أقل بوضوح من سابقتها.',
  },
} as const satisfies Record<string, Text>
