/** What a word for goods is in its text: the item itself, a part of it, what it is for, or only named beside it. */
export type GoodsRole = 'head' | 'part' | 'use' | 'mention'

type Span = { readonly at: number; readonly end: number }

/** Words before goods that say what they are to the item, in languages whose prepositions stand in front; the last one counts. */
const before: readonly (readonly [GoodsRole, RegExp])[] = [
  [
    'use',
    /(?<!-)\b(?:for|against|encoding|coding for|used(?= (?:for|in|to|as|with|on|at|by|inside|within|during|when|where)\b)|intended|designed|made (?:for|to)|meant|mounted|install(?:ed|able)|fitted|destined|supplied|applied|aboard|on board|into|onto|to (?:make|produce|test|build|control|measure|manufacture|operate|inspect|calibrate|tune|join|cool|clean|hold)|(?:that|which)(?= )|(?:controls?|simulat(?:es|ing)|controlling|detects?|detecting|identif(?:ies|ying)|monitors|detection of|testing|measuring|producing|manufacturing|inspecting|making|machining|cutting|densifying)(?= )|on|in|under|inside|within|(?<=\bout )of|(?<!(?:sheet|roll|set|piece|kg|g|t|tonne|ton|batch|unit|pair|type|kind|drum|bottle|box|sample|quantity|pack)s? )of|from|at|to)\b(?!-)/gi,
  ],
  [
    'use',
    /(?<![\p{L}\p{M}])(?:для|под|при|на|в|لـ?|لأجل|من أجل|في|على)(?=\s)|用于|适用于|应用于|供|装在|安装在|安装于/gu,
  ],
  [
    'part',
    /\b(?:with|containing|contains?|including|includes|incl|incorporat(?:es|ing)|equipped with|based on|using|uses|consisting of|comprising|built from|made (?:of|from)|featuring|having|plus)\b/gi,
  ],
  [
    'part',
    /(?<![\p{L}\p{M}])(?:с|содержащ\S*|включа\S*|مع|يحتوي)(?=\s)|带有?|含有?|包含|内含|配有|采用|基于|配备|搭载/gu,
  ],
  [
    'mention',
    /\b(?:meeting|meets)\b|(?<=\b(?:certified|compliant|conforming|tested|approved|qualified) )(?:to|with|for|as)\b/gi,
  ],
]
/** Words behind goods that say it, in languages where they follow (Korean, Japanese, Chinese 用). */
const behind: readonly (readonly [GoodsRole, RegExp])[] = [
  [
    'use',
    /^[가-힣\s·-]{0,6}?(?:용(?:의|으로)?(?=[\s가-힣]|$)|(?:에|에서)\s?(?:쓰|사용|들어가|탑재|장착|부착|설치|적용|넣)|(?:을|를)\s?위한|(?:을|를)\s?(?:제어|시험|검사|제조|생산|측정|가공|만드|만들)|의\s?(?:개발|생산|제조|시험|검사|설계|부품))/u,
  ],
  ['use', /^(?:用|用の|向け|向けの|のための|の試験|の製造|の検査|的(?:制造|生产|检测|测试|控制|软件|技术|设备|部件))/u],
  ['part', /^(?:[이가을를]\s?(?:내장|포함|들어간|탑재|장착|들어있)|(?:を|が)(?:含む|内蔵|搭載|備え))/u],
]

const clauseEnd = /(?<!\bincl)\.|[;:。；!?！？\n]|,(?=\s)|，|、|\((?!s\))/gu
const noun = /^\s?[-/]?\s?[\p{L}\p{N}]+/u
const notNoun =
  /^\s?(?:and|or|of|for|with|in|on|at|to|from|by|as|that|which|is|are|used|using|designed|made|mounted|returned|rated|up|having|able|capable|without|sold|per|custom|no|not|the|a|an|under|over|above|below)\b/i

/** "Battery-grade powder" and "incubator-type vessel" are no battery and no incubator. */
const likeness = /^-(?:type|style|like|sized?|shaped|grade|based|compatible)\b/i

/** The role of goods at `span`; `next` are the goods that the text names after them. */
export function roleOf(text: string, span: Span, next: Span | undefined): GoodsRole {
  const ahead = text.slice(clauseStart(text, span.at), span.at)
  const after = text.slice(span.end, span.end + 24)
  for (const [role, pattern] of behind) if (pattern.test(after)) return role
  if (likeness.test(after)) return 'use'
  const last = lastMark(ahead)
  if (last !== undefined) return last
  // Within one noun phrase the last goods are the item ("missile guidance computer"), those before only tell its kind.
  if (next !== undefined && isSameNoun(text.slice(span.end, next.at))) return 'mention'
  // In "valves, pumps and tanks for acid" each is the item; behind the comma of "a plant for acid, tanks" it may be anything.
  return lastMark(text.slice(sentenceStart(text, span.at), span.at)) === undefined ? 'head' : 'mention'
}

/** Nothing but two further words at most stand between: no comma, no "and" or "without", no figure, and no Korean ending. */
function isSameNoun(between: string): boolean {
  return /^[\s-]?(?:(?!\p{Script=Hangul})[\p{L}-]+\s){0,2}$/u.test(between) && !betweenNouns.test(` ${between} `)
}

const betweenNouns =
  / (?:and|or|under|over|inside|within|through|by|via|against|behind|between|for|with|without|no|not|non|of|in|on|at|to|from|by|used|using|и|или|без|не|для|с|на|в|و|أو|بدون|مع|في|من) /i

function lastMark(text: string): GoodsRole | undefined {
  // In Chinese and Japanese what is said before 的 or の is said of the words before it, and the item follows.
  const ahead = text.slice(Math.max(text.lastIndexOf('的'), text.lastIndexOf('の')) + 1)
  let last: GoodsRole | undefined
  let furthest = -1
  for (const [role, pattern] of before)
    for (const { index } of ahead.matchAll(pattern))
      if (index >= furthest) {
        last = role
        furthest = index
      }
  return last
}

function sentenceStart(text: string, at: number): number {
  const from = Math.max(0, at - reach)
  const ahead = text.slice(from, at)
  return from + Math.max(...['. ', '。', '! ', '? ', '\n', '; '].map(mark => ahead.lastIndexOf(mark) + 1))
}

/** How far back a word still says something of goods: keeps the work in proportion to the text, whatever it is. */
const reach = 240

/** What the clause is a part of begins after the last stop, comma or bracket. */
function clauseStart(text: string, at: number): number {
  const from = Math.max(0, at - reach)
  let start = from
  for (const { index, 0: mark } of text.slice(from, at).matchAll(clauseEnd)) start = from + index + mark.length
  return start
}

/** Whether a further noun of the same phrase follows, which then names the item: "CNC" in "CNC software option". */
export function isFollowedByNoun(text: string, { end }: Span): boolean {
  const rest = text.slice(end, end + 30)
  return noun.test(rest) && !notNoun.test(rest)
}

/** "Non-magnetic gyro" is a gyro: what the little word denies stands right behind it. */
const deniedBefore: readonly RegExp[] = [
  /\bnon[\s-]$/iu,
  /\b(?:no|without) (?:provisions?|facilit(?:y|ies)|possibility|option|means) (?:for|to|of) (?:fit|add|attach|mount|connect|install)(?:t?ing)? (?:(?:an?|any|the) )?$/iu,
  /\b(?:without(?: any)?|no|not(?: an?| for| contain\w*| includ\w*)?|lacks?|lacking|free of|excluding|except(?: for)?|none of|neither|nor|other than|rather than|(?:does|do) not (?:have|contain|include|use))[\s-]+(?:[\p{L}\d-]+\s){0,2}$/iu,
  /(?<![\p{L}\p{M}])(?:не|нет|без|кроме|بدون|غير|ليس|بلا|دون)\s+(?:[\p{L}\p{M}\d-]+\s){0,2}$/iu,
  /(?:不含(?:有|任何)?|不带|不包括|不包含|没有|未(?:带|含|装)?|非|无|不是|除了?)$/u,
]
const deniedBehind =
  /^(?:\s?(?:[은는이가을를도]|와|과|관련|기능|품목|장비|제품|부품|용도|목적){0,4}\s?(?:없[이는음다]|아[니닌]|미포함|미탑재|제외|불포함|하지 않|지 않)|-free\b|\s?(?:なし|無し|ではない|を含まない|を除く|はない|がない)|\s(?:is|are) (?:not|absent))/u

/** Whether the text says that there is none of it: "without encryption", "no adaptive antenna", 不含, 없이. */
export function markBefore(text: string, at: number): GoodsRole | undefined {
  return lastMark(text.slice(clauseStart(text, at), at))
}

export function isDenied(text: string, { at, end }: Span): boolean {
  const start = clauseStart(text, at)
  return (
    deniedBefore.some(pattern => pattern.test(text.slice(start, at))) || deniedBehind.test(text.slice(end, end + 24))
  )
}
