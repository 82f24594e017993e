/** What a form sent, cleaned: no control characters, one way of writing each character, no white space at the ends. */
export type Fields = {
  /** Empty where the field was not sent. */
  readonly one: (name: string) => string
  /** As it was typed, but for control characters and white space at the ends: for names that are looked into for disguises. */
  readonly asTyped: (name: string) => string
  readonly many: (name: string) => readonly string[]
  readonly file: (name: string) => File | undefined
  readonly files: (name: string) => readonly File[]
}

export async function readFields(request: Request): Promise<Fields> {
  return fieldsOf(await request.formData())
}

export function fieldsOf(form: FormData): Fields {
  const many = (name: string) => form.getAll(name).flatMap(value => (typeof value === 'string' ? [cleaned(value)] : []))
  return {
    asTyped: name => {
      const value = form.get(name)
      return typeof value === 'string'
        ? value
            .toWellFormed()
            .replace(/\p{Cc}/gu, ' ')
            .trim()
        : ''
    },
    many,
    one: name => many(name)[0] ?? '',
    files: name => form.getAll(name).filter(value => value instanceof File),
    file: name => form.getAll(name).find(value => value instanceof File),
  }
}

/** A lone surrogate cannot be stored, and a direction mark typed into a name would turn round the page that shows it. */
function cleaned(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[^\P{C}\n\t\u200c\u200d]/gu, '')
    .trim()
}

/** Digits as typed on an Arabic, Persian or full-width keyboard become those of the codes and the law. */
export function plainDigits(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u0660-\u0669]/g, digit => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, digit => String(digit.charCodeAt(0) - 0x6f0))
    .replaceAll('\u066b', '.')
}
