/** Letters of the common numbering: A goods, B production and test equipment, C materials, D software, E technology. */
export type GroupLetter = 'A' | 'B' | 'C' | 'D' | 'E'

/** How likely each kind of entry is, 0 to 1, by the words that say what sort of thing is asked for. */
export type GroupHints = { readonly letters: Readonly<Record<GroupLetter, number>>; readonly word: string }

const software =
  /\b(?:software|firmware|source code|object code|computer programs?|control programs?|(?:diagnostic|simulation|control|design|analysis) (?:program|code)s?|algorithm|app|sdk|library code|weights|licen[cs]e key|unlock (?:key|code)|activation (?:key|code)|control logic)\b|소프트웨어|프로그램(?!이|을\s수정)|소스\s?코드|펌웨어|软件|源代码|固件|程序|軟體|ソフトウェア|ソフト(?!ウ)|プログラム|ソースコード|программ\S*\s?обеспечен\S*|исходн\S+ код\S*|программ[аыу]\b|برنامج|برمجيات|برامج|شيفرة/giu
const technology =
  /\b(?:technology|know-?how|technical (?:data|documents?|documentation|drawings?|information|assistance|knowledge|specifications?)|blueprints?|manuals?|recipes?|procedures?|process (?:technology|package|data|parameters)|production documents?|design (?:documents?|package|data|files?|drawings?)|training (?:materials?|course|documents?)|drawings?|data ?sheets?|documentation|technology transfer|instructions|handbooks?|(?:development|production|design|manufacturing) (?:know-how|technology))\b|기술(?!자|연|원|적)|노하우|도면|매뉴얼|설계\s?자료|기술\s?자료|레시피|절차|교육\s?자료|공정\s?패키지|技术|图纸|诀窍|工艺(?:流程|参数|包|文件)|技術|図面|ノウハウ|マニュアル|технологи[яиюей]\S*|документаци\S*|чертеж\S*|ноу-хау|تكنولوجيا|تقنية|وثائق فنية|مخططات/giu
const production =
  /\b(?:production (?:equipment|facilit\w+|line|plant|tool)|manufactur\w+ (?:equipment|machine|line|tool)|test(?:ing)? (?:equipment|rigs?|stands?|facilit\w+|benches|bench|chambers?|sets?|systems?|channel)|inspection (?:equipment|systems?|machines?)|calibrat\w+ (?:equipment|rigs?|systems?)|measuring (?:machines?|systems?|equipment)|tooling|tools?|jigs?|dies|mou?lds?|fixtures?|furnaces?|press(?:es)?|machin(?:e|es|ing cent(?:re|er)s?)|mixers?|mills?|plants?|wind tunnels?|facilit(?:y|ies)|centrifuges?|lathes?)\b|생산\s?설비|제조\s?(?:장비|설비|장치)|시험\s?(?:장비|설비|장치)|검사\s?장비|교정\s?장비|측정기|금형|지그|풍동|전기로|프레스|분쇄|设备|装备|试验台|测试设备|生产线|模具|夹具|炉|機械|製造装置|試験装置|検査装置|оборудовани\S* для|стенд\S*|станок|станк\S*/giu
const materials =
  /\b(?:powders?|fib(?:er|re)s?|alloys?|steels?|resins?|films?|coatings?|materials?|compounds?|gas(?:es)?|liquids?|solvents?|chemicals?|substrates?|wafers?|metals?|ceramics?|polymers?|fluids?|graphite|prepregs?|pre-impregnated|oxides?|isotopes?|acids?|salts?|tows?|yarns?|rovings?|logs|fertili[sz]er)\b|분말|섬유|합금|강판?|수지|필름|코팅|소재|화합물|가스|용액|용제|기판|웨이퍼|금속|세라믹|폴리머|원료|비료|粉末|纤维|合金|钢|树脂|薄膜|涂层|材料|化合物|粉|порош\S*|волокн\S*|сплав\S*|сталь|материал\S*/giu
/** "With GaAs technology" tells how a thing is made, not that technology is the item. */
const notTheItem = /\b(?:with|using|by|based on|in|has|have|of|through|via|without|and|-)\s+(?:[\w/-]+\s){0,3}$/i
const goodsBehind =
  /^\s*(?:-?\s*(?:defined|controlled|based|driven|equipped|option)|(?:used|is|for)?\s*(?:part|module|equipment|device|system|company|vendor|provider|developer|firm|house|park|partner))\b/i
const soloBefore = /\b(?:program(?:me)?|no|without)\s+$/i

/** What the words of a text say about the letter of the entry. Most texts say nothing of it, and then goods come first. */
export function groupHints(text: string): GroupHints {
  const soft = firstOf(text, software)
  const tech = firstOf(text, technology)
  const made = firstOf(text, production)
  const stuff = firstOf(text, materials)
  const isSoft = soft !== undefined && (tech === undefined || soft.at <= tech.at || !tech.isHead || soft.isHead)
  const isTech = tech !== undefined && !(isSoft && soft.isHead)
  if (isTech && tech.isHead)
    return { letters: { A: 0.1, B: 0.1, C: 0.1, D: isSoft ? 0.5 : 0.2, E: 1 }, word: tech.word }
  if (isSoft && soft.isHead) return { letters: { A: 0.1, B: 0.1, C: 0.05, D: 1, E: 0.25 }, word: soft.word }
  const faint = isTech || isSoft ? 0.3 : 0
  return {
    letters: {
      A: 0.75,
      B: made === undefined ? 0.6 : 1,
      C: stuff === undefined ? 0.5 : stuff.isHead ? 1 : 0.7,
      D: isSoft ? faint : 0,
      E: isTech ? faint : 0,
    },
    word: (made ?? stuff)?.word ?? '',
  }
}

function firstOf(
  text: string,
  pattern: RegExp,
): { readonly at: number; readonly word: string; readonly isHead: boolean } | undefined {
  let first: { readonly at: number; readonly word: string; readonly isHead: boolean } | undefined
  for (const { 0: word, index } of text.matchAll(pattern)) {
    const ahead = text.slice(Math.max(0, index - 40), index)
    const rest = text.slice(index + word.length, index + word.length + 24)
    if (soloBefore.test(ahead) || goodsBehind.test(rest)) continue
    const isHead = !notTheItem.test(ahead) || /^\s*(?:and|,)?\s*$/.test(ahead)
    if (first === undefined || (isHead && !first.isHead)) first = { at: index, word, isHead }
  }
  return first
}
