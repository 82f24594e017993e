/** A plain export under Chinese law with every common question answered, so that a test names only what it is about. */
export const chineseCase = (more: Readonly<Record<string, unknown>> = {}) => ({
  id: 'c',
  jurisdiction: 'cn',
  asOf: '2026-08-03',
  activity: 'export',
  mode: 'sale',
  items: [{ id: '1', description: 'vacuum pump', kind: 'goods', listed: false, domain: 'dual_use', origin: 'CN' }],
  parties: [
    { role: 'exporter', name: 'Exporter', country: 'CN', lists: [] },
    { role: 'end_user', name: 'End user', country: 'DE', lists: [] },
  ],
  destination: 'DE',
  endUse: { statement: 'civil', military: false, wmd: false, terrorism: false },
  knowledge: { nationalSecurity: 'none', wmd: 'none', terrorism: 'none', military: 'none' },
  exporter: {
    icp: 'none',
    exportRecord: true,
    fixedChannels: false,
    criminalPunishment: false,
    seriousPenaltyWithin5Years: false,
    controlledForeignSubsidiary: false,
  },
  facts: { temporaryControl: [], prohibition: [], registrationGround: 'none', itemFamily: { 1: 'other' } },
  ...more,
})

export const listedItem = {
  id: '1',
  description: 'maraging steel',
  kind: 'goods',
  code: '1C216',
  listed: true,
  domain: 'dual_use',
  origin: 'CN',
}
export const modelExporter = {
  icp: 'effective',
  exportRecord: true,
  fixedChannels: true,
  criminalPunishment: false,
  seriousPenaltyWithin5Years: false,
  controlledForeignSubsidiary: false,
}
export const endUserOn = (lists: readonly string[]) => [{ role: 'end_user', name: 'Listed', country: 'MY', lists }]
