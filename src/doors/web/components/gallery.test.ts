import { expect, test } from 'vitest'
import { languages, voiceOf } from '../voice.ts'
import { gallery } from './gallery.ts'

test.each(languages)('every component has an example in %s that carries no style, no script and no raw value', lang => {
  for (const { name, shown } of gallery(voiceOf(lang))) {
    expect({ name, count: shown.length > 0 }).toEqual({ name, count: true })
    for (const each of shown) expect(String(each)).not.toMatch(/\sstyle="|<script|undefined|\[object|\{\{/)
  }
})
