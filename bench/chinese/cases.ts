/** A case as the public contract has it; which law it names is always the Chinese pack's. */
export type ContractCase = Readonly<Record<string, unknown>>

/** Enquiries as exporters make them: one to three items, one or two receivers, everything stated, so that most are decided. */
export function statedCases(count: number, random: () => number): readonly ContractCase[] {
  const chance = (share: number) => random() < share
  const one = <T>(first: T, ...others: readonly T[]): T =>
    [first, ...others][Math.floor(random() * (others.length + 1))] ?? first
  const many = () => (chance(0.7) ? 1 : chance(0.7) ? 2 : 3)
  return Array.from({ length: count }, (_, index) => {
    const destination = one('DE', 'BR', 'ZA', 'MY', 'VN', 'EG', 'MX', 'IN', 'FR', 'JP', 'US')
    const items = Array.from({ length: many() }, (__, at) => ({
      id: String(at + 1),
      description: one(
        'maraging steel bar',
        'numerically controlled machine tool',
        'centrifugal pump',
        'drawing of a valve',
        'graphite block',
      ),
      kind: chance(0.8) ? 'goods' : one('technology', 'software'),
      listed: chance(0.4),
      domain: chance(0.9) ? 'dual_use' : one('military', 'nuclear'),
      origin: 'CN',
    }))
    const receivers = Array.from({ length: chance(0.8) ? 1 : 2 }, (__, at) => ({
      role: at === 0 ? 'end_user' : 'consignee',
      name: `Receiver ${index}.${at}`,
      country: destination,
      lists: chance(0.94) ? [] : [one('watch_list', 'control_list')],
    }))
    return {
      id: `bench-${index}`,
      jurisdiction: 'cn',
      asOf: '2026-11-21',
      activity: chance(0.9) ? 'export' : one('provision', 'transit', 're_export'),
      mode: one('sale', 'exhibition', 'cooperation'),
      items,
      parties: [{ role: 'exporter', name: 'Lanqiao Materials Co', country: 'CN', lists: [] }, ...receivers],
      destination,
      endUse: { statement: 'civil manufacturing', military: chance(0.05), wmd: chance(0.01), terrorism: false },
      knowledge: {
        nationalSecurity: chance(0.95) ? 'none' : 'suspected',
        wmd: chance(0.97) ? 'none' : one('known', 'should_know', 'suspected'),
        terrorism: 'none',
        military: 'none',
      },
      exporter: {
        icp: one('effective', 'established', 'none'),
        exportRecord: chance(0.8),
        fixedChannels: chance(0.5),
        criminalPunishment: false,
        seriousPenaltyWithin5Years: false,
        controlledForeignSubsidiary: false,
      },
      facts: {
        temporaryControl: [],
        prohibition: [],
        registrationGround: 'none',
        technologyExemption: 'none',
        militaryEndUser: false,
        controlListMeasure: 'prohibit',
        specialPermission: false,
        riskAssessmentReport: true,
        complianceUndertaking: true,
        exporterQualified: true,
        itemFamily: Object.fromEntries(
          items.map(item => [item.id, chance(0.9) ? 'other' : one('gallium', 'graphite', 'uav')]),
        ),
      },
    }
  })
}

/** The same, half told: each fact is left out with this chance, as when an exporter has just begun. */
export function partialCases(
  cases: readonly ContractCase[],
  chance: number,
  random: () => number,
): readonly ContractCase[] {
  const thinned = (value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).flatMap(([key, of]) => (random() < chance ? [] : [[key, of]])))
      : value
  const thinnedList = (value: unknown, keep: readonly string[]) =>
    Array.isArray(value)
      ? value.map(each =>
          Object.fromEntries(Object.entries(each).filter(([key]) => keep.includes(key) || random() >= chance)),
        )
      : value
  return cases.map(kase => ({
    ...kase,
    items: thinnedList(kase['items'], ['id']),
    parties: thinnedList(kase['parties'], ['role', 'name']),
    endUse: thinned(kase['endUse']),
    knowledge: thinned(kase['knowledge']),
    exporter: thinned(kase['exporter']),
    facts: thinned(kase['facts']),
  }))
}
