import type { ConceptFound } from '../search/index.ts'
import { foldPlain } from './folded.ts'
import type { Lexicon } from './lexicon.ts'
import { spokenWords } from './spoken-words.ts'

/**
 * Short names of substances are those of other things too: "HF" is a band of frequencies, "KF-25" a flange. They name the item only
 * where nothing else does, or where the text speaks of a substance; elsewhere they only lead the search to its entry.
 */
export function isLooseShort({ written, at }: ConceptFound, text: string): boolean {
  if (!/^(?=.*(?:[A-Z].*[A-Z]|\d))[A-Za-z\d]{2,4}$/.test(written)) return false
  const rest = `${text.slice(0, at)} ${text.slice(at + written.length)}`
  return /\p{L}{2}/u.test(rest) && !ofSubstance.test(rest)
}

const ofSubstance =
  /\b(?:acid|anhydrous|aqueous|solutions?|gas|liquid|cylinders?|drums?|jerrycans?|bottles?|ampoules?|vials?|reagents?|purity|pure|assay|cas|(?:technical|electronic|reagent|industrial|analytical|synthesis) grade|chemicals?|solvents?|powder|crystals?|crystalline|flakes|granul(?:es|ar)|salt|precursors?|propellants?|oxidi[sz]ers?|monopropellants?|inhibited|stabili[sz]ed|blends?|mixtures?|amine|etchant|w\/w|wt)\b|\d\s?(?:%|wt|kg|mol)|\d\s?(?:m?l|g)\b|[酸液体瓶桶粉剂溶]|纯度|气体|试剂/iu

/** "Thionyl chloride cell", "hydrogen cyanide gas detector": a thing that bears the name of what it works with, and is no chemical. */
export function isNameOfThing({ bar, substances, subjectsOf }: Naming, found: ConceptFound, text: string): boolean {
  const end = found.at + found.written.length
  return isSubstance({ bar, substances, subjectsOf }, found) && thing.test(text.slice(end, end + 60))
}

/** "UF6 cylinder, empty": what was in a container is not what is sent; how much of it is left nobody has said. */
export function isWhatWasIn(lexicon: Lexicon, found: ConceptFound, text: string): boolean {
  if (!isSubstance(lexicon, found)) return false
  const folded = foldPlain(text)
  const isEmptied = spokenWords(lexicon.bar, 'emptied', folded).some(each => !each.isDenied)
  return isEmptied && spokenWords(lexicon.bar, 'containers', folded).length > 0
}

type Naming = Pick<Lexicon, 'bar' | 'substances' | 'subjectsOf'>

function isSubstance({ bar, substances, subjectsOf }: Naming, { concept }: ConceptFound): boolean {
  const isOnlyItself = (id: string) =>
    [...(bar.kinship.upwards.get(id) ?? [])].some(above => bar.rules.subjects.get(above)?.isOnlyItself)
  return substances.has(concept) || (subjectsOf.get(concept) ?? []).some(isOnlyItself)
}

const thing =
  /^[\s-](?:(?!(?:and|or|for|in|of|with|from|to|used|as|by)\b)[\p{L}\d]+[\s-]){0,2}?(?:cells?|batter(?:y|ies)(?![\s-](?:grade|chemicals?|precursors?|materials?))|accumulators?|detect(?:ors?|ion)|sens(?:ors?|ing)|electrodes?|analy[sz]ers?|monitors?|meters?|alarms?|regulators?|test(?:er|ing)?s?|assays?|transmitters?|dosimeters?|badges?|scrubbers?|pumps?|valves?|absorbers?|lamps?|lasers?|burners?|generators?|gloves?|refrigerators?|refrigeration|liquefiers?|liquefaction|compressors?|expanders?|turboexpanders?|cryostats?|cryocoolers?|purifiers?|recovery|plants?|towers?|columns?|converters?|crackers?|reactors?|furnaces?|blowers?|engines?|thrusters?|turbines?|separators?|probes?|targets?)\b/iu
