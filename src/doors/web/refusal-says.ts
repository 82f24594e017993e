import { plainNumber } from '../../reasoning/classification/index.ts'
import { isolate, type RefusalCode } from '../../values/index.ts'
import type { Values, Voice } from './voice.ts'

type Said = { readonly code: RefusalCode; readonly details: Readonly<Record<string, unknown>> }

/** More than this is a catalogue, and no help to somebody who mistyped one word. */
const allowedMax = 12

/** A refusal in the language of the page: what is wrong, what may have been meant, and what would be right. */
export function refusalSays(voice: Voice, { code, details }: Said): string {
  const { t } = voice
  const shown = Object.fromEntries(
    Object.entries(details).flatMap(([name, value]): [string, Values[string]][] =>
      typeof value === 'number'
        ? [[name, voice.number(value)]]
        : typeof value === 'string'
          ? [[name, value === plainNumber ? t('refusal.plain_number') : own(voice, value)]]
          : [],
    ),
  )
  const { suggestion, allowed } = details
  const values = Array.isArray(allowed) ? allowed.map(each => own(voice, String(each))) : []
  return [
    t(`refusal.${code}`, shown),
    ...(typeof suggestion === 'string' ? [t('refusal.meant', { suggestion: own(voice, suggestion) })] : []),
    ...(values.length > 0 && values.length <= allowedMax
      ? [t('refusal.allowed', { values: voice.list(values, 'or') })]
      : []),
  ].join(voice.lang === 'zh' ? '' : ' ')
}

const lengthMax = 200
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufefc]/

/** A stranger's value, short and on one line, and kept from turning round the sentence where it could. */
function own({ dir }: Voice, value: string): string {
  const line = value.replace(/\p{C}/gu, '\u{fffd}')
  const short = line.length > lengthMax ? `${line.slice(0, lengthMax)}…` : line
  return dir === 'rtl' || rightToLeft.test(short) ? isolate(short) : short
}
