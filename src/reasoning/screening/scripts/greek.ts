import type { Rendering } from './reading.ts'
import type { SourceWord } from './words.ts'

/** Greek by ELOT 743 (ISO 843) as passports have it, then as habit has it abroad: Charalampos and Haralambos, Giorgos and Yiorgos. */
export function readGreek(words: readonly SourceWord[]): readonly Rendering[] {
  return (['greek.elot', 'greek.habit'] as const).map((via, way) => ({
    via,
    words: words.map(({ text, source }) => ({ text: spell(text, way), source, how: 'transliterated' })),
  }))
}

const letters = new Map(
  'α=a β=v γ=g/y δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y/i φ=f χ=ch/h ψ=ps ω=o'
    .split(' ')
    .map(row => [row.slice(0, 1), row.slice(2).split('/')] as const),
)
const pairs = new Map(
  'ου=ou γγ=ng γξ=nx γχ=nch μπ=mp/b ντ=nt/d γκ=gk/g'
    .split(' ')
    .map(row => [row.slice(0, 2), row.slice(3).split('/')] as const),
)
/** After a, e and i an upsilon is v, before voiceless sounds and at the end f. */
const voiceless = 'θκξπσςτφχψ'

function spell(word: string, way: number): string {
  const bare = word
    .normalize('NFD')
    .replace(/[\u0300-\u0307\u0309-\u036f]/g, '')
    .replace(/\u0308/g, '')
  let latin = ''
  for (let at = 0; at < bare.length; at++) {
    const two = bare.slice(at, at + 2)
    const pair = two === 'μπ' && at === 0 ? ['b'] : pairs.get(two)
    if (pair !== undefined) {
      latin += pair[Math.min(way, pair.length - 1)] ?? ''
      at++
    } else if (/^[αεη]υ$/.test(two)) {
      const next = bare.charAt(at + 2)
      latin += `${letters.get(two.charAt(0))?.[0] ?? ''}${next === '' || voiceless.includes(next) ? 'f' : 'v'}`
      at++
    } else {
      const letter = bare.charAt(at)
      const said = letters.get(letter)
      latin += said?.[Math.min(way, said.length - 1)] ?? (/[a-z0-9]/.test(letter) ? letter : '')
    }
  }
  return latin
}
