import { describe, expect, test } from 'vitest'
import { readings } from './readings.ts'

const said = (name: string) => readings(name, { kind: 'person' }).map(({ text }) => text)

describe('[SCR-09] names in Arabic script', () => {
  test.each([
    ['محمد بن سلمان', 'muhammad bin salman'],
    ['صدام حسين', 'saddam hussein'],
    ['أسامة بن لادن', 'usama bin ladin'],
    ['عبد الرحمن', 'abd al rahman'],
    ['عبدالكريم', 'abdul karim'],
    ['عبدالكريم', 'abdulkarim'],
    ['نور الدين', 'nur al din'],
    ['بشار الأسد', 'bashar al asad'],
    ['بشار الأسد', 'bashar alasad'],
    ['علی خامنه‌ای', 'ali khamenei'],
    ['محمود احمدی‌نژاد', 'mahmoud ahmadinejad'],
    ['قاسم سلیمانی', 'ghasem soleimani'],
    ['قاسم سلیمانی', 'qasim sulaymani'],
    ['محمدرضا حسینی', 'mohammadreza hosseini'],
    ['حسن روحانی', 'hassan rouhani'],
    ['غلامعلی رشید', 'gholamali rashid'],
    ['نواز شریف', 'nawaz sharif'],
    ['ﺻﺎﻟﺢ', 'salih'],
    ['مُحَمَّـد', 'muhammad'],
  ])('%s is %s', (name, spelling) => expect(said(name)).toContain(spelling))

  test('figures are read', () => expect(said('لواء ۱۲٣')).toContain('liwa 123'))

  test('a word in no table keeps its consonants', () => expect(said('تنگسیری')[0]).toMatch(/^t\w*n\w*g\w*s\w*r\w*$/))
})
