import { describe, expect, test } from 'vitest'
import { readings } from './readings.ts'

const said = (name: string) => readings(name, { kind: 'person' }).map(({ text }) => text)

describe('Greek', () => {
  test.each([
    ['Ελευθέριος Βενιζέλος', 'eleftherios venizelos'],
    ['Κυριάκος Μητσοτάκης', 'kyriakos mitsotakis'],
    ['Αλέξης Τσίπρας', 'alexis tsipras'],
    ['Μπακογιάννη', 'bakogianni'],
    ['Χαράλαμπος', 'haralabos'],
    ['Παύλος', 'pavlos'],
  ])('%s is %s', (name, spelling) => expect(said(name)).toContain(spelling))
})
