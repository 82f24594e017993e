/** What an item is meant for decides, where two entries have the same goods, which series of numbers is meant. */
export type Series = 'general' | 'missile' | 'nuclear' | 'chemical' | 'military' | 'lower'

const words: readonly (readonly [Series, RegExp])[] = [
  [
    'missile',
    /\b(?:missiles?|rockets?|ballistic|launch[- ]vehicles?|re-?entry|cruise missile|ramjets?|scramjets?|propellants?|warheads?|sounding rockets?|300 ?km|guidance|guided|unmanned (?:aircraft|aerial|air)|stealth|(?:radar|thermal|infrared) (?:and \w+ )?signature|flight vehicle|flying (?:body|vehicle))\b|미사일|로켓|발사체|재진입|추진제|탄두|유도|비행체|무인 비행|스텔스|导弹|火箭|运载|弹道|弹头|推进剂|再入|ミサイル|ロケット|ракет\S*|صاروخ\S*|صواريخ/giu,
  ],
  [
    'nuclear',
    /\b(?:nuclear|uranium|plutonium|enrichment|isotopes?|isotopic|centrifuge rotors?|tritium|deuterium|heavy water|reprocessing|actinides?|fissile|radioactive|neutrons?|reactor core|depleted)\b|원자력|핵|우라늄|플루토늄|농축|동위원소|중수|삼중수소|방사성|중성자|核|铀|钚|浓缩|同位素|重水|氚|原子力|ウラン|同位体|ядерн\S*|урана?\b|изотоп\S*|نووي\S*|يورانيوم/giu,
  ],
  [
    'chemical',
    /\b(?:chemical (?:weapons?|agents?|plant|reactors?|process)|nerve agents?|precursors?|toxins?|pathogens?|virus(?:es)?|bacteri\w+|biological|ferment\w+|toxic|glass-lined|pesticides?)\b|화학|생물|독소|병원체|바이러스|전구체|살충제|化学|毒素|病毒|细菌|前体|生物|化学剤|ウイルス|химическ\S*|биологическ\S*|вирус\S*|كيميائي\S*|بيولوجي\S*/giu,
  ],
  [
    'military',
    /\b(?:military|defen[cs]e|munitions?|warships?|naval|combat|fighters?|army|weapons?|armou?red|battlefield|tactical|ordnance|tanks? (?:gun|parts?))\b|군용|군사|국방|방산|군함|전투|무기|전차|军用|军事|国防|战斗|武器|装甲|軍用|防衛|военн\S*|боев\S*|оборон\S*|عسكري\S*|دفاع\S*/giu,
  ],
  [
    'lower',
    /\b(?:ordinary|general[- ]purpose|common|civil(?:ian)?|commercial|not otherwise (?:controlled|specified)|basic|standard|consumer|retail|everyday|household|hobby|general manufacturing)\b|일반|민수|민간|상용|범용|소비자|普通|民用|通用|消费|一般|民生|汎用|бытов\S*|гражданск\S*|مدني\S*/giu,
  ],
]

/** What a text speaks of, and how surely: `item` is what is said of the item, `whole` tells of its buyer too. */
export function domainsOf(item: string, whole: string): ReadonlyMap<Series, number> {
  const found = new Map<Series, number>()
  for (const [series, pattern] of words) {
    if (item.search(pattern) >= 0) found.set(series, 1)
    else if (whole.search(pattern) >= 0) found.set(series, ofBuyer)
  }
  return found
}

const ofBuyer = 0.5

/** The series an entry belongs to, by the digit after its letter: 1 missiles, 2 nuclear, 3 chemical and biological, 6 military, 9 lower. */
export function seriesOf(code: string): Series {
  if (code.startsWith('0')) return /^0[A-E]0/.test(code) ? 'nuclear' : code[2] === '6' ? 'military' : 'general'
  const digit = code[2] ?? ''
  if (digit === '1') return 'missile'
  if (digit === '2') return 'nuclear'
  if (digit === '3') return 'chemical'
  if (digit === '6') return 'military'
  return digit === '9' && code[3] === '9' ? 'lower' : 'general'
}
