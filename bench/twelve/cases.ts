import type { Outcome } from '../../src/law/rulebooks/index.ts'

/** A case of the twelve rules with all sixteen facts: the one object that every engine is given. */
export type TwelveCase = {
  readonly activity: 'export' | 're_export' | 'transit' | 'brokering'
  readonly destination: string
  readonly kind: 'goods' | 'technology' | 'software' | 'service'
  readonly listed: boolean
  readonly family: 'nuclear' | 'chemical' | 'missile' | 'conventional' | 'other'
  readonly contentShare: string
  readonly endUse: 'civil' | 'military' | 'wmd'
  readonly knowledge: 'known' | 'should_know' | 'suspected' | 'none'
  readonly notified: boolean
  readonly partyLists: readonly ('sanctioned' | 'watch')[]
  readonly registered: boolean
  readonly convicted: boolean
  readonly temporary: boolean
  readonly publicDomain: boolean
  readonly humanitarian: boolean
  readonly undertaking: boolean
}

export type TwelveAnswer = { readonly outcome: Outcome; readonly rules: readonly string[] }

/** Cases as a licensing office meets them: most are harmless, few are forbidden. Read back from JSON, as if they had come in by a request. */
export function twelveCases(count: number, random: () => number): readonly TwelveCase[] {
  const chance = (share: number) => random() < share
  const one = <T>(first: T, ...others: readonly T[]): T =>
    [first, ...others][Math.floor(random() * (others.length + 1))] ?? first
  const made = Array.from(
    { length: count },
    (): TwelveCase => ({
      activity: chance(0.7) ? 'export' : one('re_export', 'transit', 'brokering'),
      destination: chance(0.03)
        ? one('XA', 'XB')
        : chance(0.5)
          ? one('XE', 'XF', 'XG', 'XH')
          : one('XK', 'XL', 'XM', 'XN', 'XP', 'XQ'),
      kind: chance(0.7) ? 'goods' : one('technology', 'software', 'service'),
      listed: chance(0.4),
      family: chance(0.6) ? 'other' : one('nuclear', 'chemical', 'missile', 'conventional'),
      contentShare: (Math.floor(random() * 4_000) / 100).toFixed(2),
      endUse: chance(0.02) ? 'wmd' : chance(0.15) ? 'military' : 'civil',
      knowledge: chance(0.02) ? 'known' : chance(0.1) ? one('should_know', 'suspected') : 'none',
      notified: chance(0.03),
      partyLists: chance(0.92) ? [] : one(['watch'], ['sanctioned'], ['sanctioned', 'watch']),
      registered: chance(0.6),
      convicted: chance(0.03),
      temporary: chance(0.1),
      publicDomain: chance(0.15),
      humanitarian: chance(0.05),
      undertaking: chance(0.5),
    }),
  )
  return JSON.parse(JSON.stringify(made))
}
