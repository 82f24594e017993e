import type { NameKind, ReadingWord, Rendering } from './reading.ts'
import type { SourceWord } from './words.ts'

/** Initial, medial and final letters of a syllable in one system of romanisation. */
type HangulStyle = {
  readonly via: string
  readonly initials: readonly string[]
  readonly medials: readonly string[]
  readonly finals: readonly string[]
  /** Initials between voiced sounds within a word, where they are written otherwise. */
  readonly voiced?: readonly string[]
}

const list = (text: string) => text.split(' ').map(part => (part === '-' ? '' : part))

// ㄱ ㄲ ㄴ ㄷ ㄸ ㄹ ㅁ ㅂ ㅃ ㅅ ㅆ ㅇ ㅈ ㅉ ㅊ ㅋ ㅌ ㅍ ㅎ; ㅏ ㅐ ㅑ ㅒ ㅓ ㅔ ㅕ ㅖ ㅗ ㅘ ㅙ ㅚ ㅛ ㅜ ㅝ ㅞ ㅟ ㅠ ㅡ ㅢ ㅣ; none and 27 finals.
/** As the North writes names, and lists after it: Kim Jong Un, Pak, Ri, Choe, Jon. */
const north: HangulStyle = {
  via: 'hangul.north',
  initials: list('k kk n t tt r m p pp s ss - j jj ch kh th ph h'),
  medials: list('a ae ya yae o e yo ye o wa wae oe yo u wo we wi yu u ui i'),
  finals: list('- k k k n n n t l k m p l t l l m p p t t ng t t k t p t'),
  voiced: list('g kk n d tt r m b pp s ss - j jj ch kh th ph h'),
}
/** Revised Romanisation of 2000: Gim Jeongeun, Bak, Choe. */
const revised: HangulStyle = {
  via: 'hangul.revised',
  initials: list('g kk n d tt r m b pp s ss - j jj ch k t p h'),
  medials: list('a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'),
  finals: list('- k k k n n n t l k m p l t l l m p p t t ng t t k t p t'),
}
/** As Southern passports write given names: Jung, Young, Hyun, Woo, Sung. */
const southern: HangulStyle = {
  ...revised,
  via: 'hangul.southern',
  medials: list('a ae ya yae u e you ye o wa wae oe yo oo wo we wi yu eu ui ee'),
}
/** McCune-Reischauer without its accents: Chong, Pak, Ch'oe, Yi. */
const mccune: HangulStyle = {
  via: 'hangul.mccune',
  initials: list('k kk n t tt r m p pp s ss - ch tch ch k t p h'),
  medials: list('a ae ya yae o e yo ye o wa wae oe yo u wo we wi yu u ui i'),
  finals: list('- k k k n n n t l k m p l t l l m p p t t ng t t k t p t'),
  voiced: list('g kk n d tt r m b pp s ss - j tch ch k t p h'),
}

/** Family names with their spellings in the North, in the South and by habit elsewhere. */
const families = new Map(
  `김:kim:kim:gim 이:ri:lee:yi 리:ri:lee:yi 박:pak:park:bak 최:choe:choi:choe 정:jong:jung:chong 강:kang:kang:gang 조:jo:cho:cho
윤:yun:yoon:yun 장:jang:jang:chang 임:rim:lim:im 림:rim:lim:im 한:han:han:han 오:o:oh:o 서:so:seo:suh 신:sin:shin:shin 권:kwon:kwon:gwon
황:hwang:hwang:hwang 안:an:ahn:an 송:song:song:song 류:ryu:ryu:yu 유:yu:yoo:ryu 전:jon:jeon:chon 홍:hong:hong:hong 고:ko:ko:go 문:mun:moon:mun
양:yang:yang:ryang 량:ryang:yang:ryang 손:son:son:sohn 배:pae:bae:pae 백:paek:baek:paik 허:ho:hur:heo 남:nam:nam:nam 심:sim:shim:sim
노:ro:noh:no 로:ro:noh:no 하:ha:ha:ha 곽:kwak:kwak:gwak 성:song:sung:seong 차:cha:cha:cha 주:ju:joo:chu 우:u:woo:wu 구:ku:koo:gu
라:ra:na:la 나:na:na:ra 민:min:min:min 진:jin:jin:chin 지:ji:ji:chi 엄:om:um:eom 채:chae:chae:chae 원:won:won:won 천:chon:cheon:chun
방:pang:bang:pang 공:kong:kong:gong 현:hyon:hyun:hyeon 함:ham:ham:ham 변:pyon:byun:byeon 염:ryom:yeom:yom 렴:ryom:yeom:yom 여:ryo:yeo:yo
려:ryo:yeo:yo 추:chu:choo:chu 도:to:do:to 소:so:so:so 석:sok:seok:suk 선:son:sun:seon 설:sol:seol:sol 마:ma:ma:ma 길:kil:gil:kil
연:yon:yeon:yon 위:wi:wi:wi 표:phyo:pyo:pyo 명:myong:myung:myeong 기:ki:ki:gi 반:pan:ban:pan 왕:wang:wang:wang 금:kum:keum:geum
옥:ok:ok:ok 육:ryuk:yook:yuk 륙:ryuk:yook:yuk 인:in:in:in 맹:maeng:maeng:maeng 제:je:je:che 모:mo:mo:mo 탁:thak:tak:tak 국:kuk:kook:guk
어:o:eo:uh 은:un:eun:eun 편:phyon:pyun:pyeon 용:ryong:yong:yong 룡:ryong:yong:yong 계:kye:kye:gye 태:thae:tae:tae 피:phi:pi:pi 동:tong:dong:tong
궉:kwok:kwok:gwok 사:sa:sa:sa 승:sung:seung:sung 시:si:si:shi 경:kyong:kyung:gyeong 갈:kal:kal:gal 감:kam:kam:gam 온:on:on:on 탄:than:tan:tan
남궁:namgung:namkoong:namgung 황보:hwangbo:hwangbo:hwangbo 제갈:jegal:jegal:chegal 사공:sagong:sagong:sakong 선우:sonu:sunwoo:seonu
서문:somun:seomun:seomun 독고:tokko:dokgo:tokko 동방:tongbang:dongbang:tongbang 어금:ogum:eogeum:eogeum`
    .split(/\s+/)
    .map(row => {
      const [name = '', ...spellings] = row.split(':')
      return [name, spellings] as const
    }),
)

/** Korean words: a person's family name apart and the given name once split, once glued, or all words as they stand. */
export function readHangul(words: readonly SourceWord[], kind: NameKind): readonly Rendering[] {
  const person = kind === 'body' ? undefined : personIn(words)
  if (person === undefined)
    return [north, revised, mccune].map(style => ({
      via: style.via,
      words: words.map(word => said(romanise(word.text, style), word.source)),
    }))
  const { family, given } = person
  const spellings = families.get(family) ?? []
  const syllables = [...given]
  const ways: readonly (readonly [HangulStyle, number, boolean])[] = [
    [north, 0, false],
    [revised, 1, false],
    [southern, 1, false],
    [north, 0, true],
    [mccune, 2, false],
    [revised, 1, true],
  ]
  return ways.map(([style, spelling, glued]) => ({
    via: style.via,
    words: [
      said(spellings[spelling] ?? romanise(family, style), family),
      ...(glued
        ? [said(romanise(given, style), given)]
        : syllables.map(syllable => said(romanise(syllable, style), syllable))),
    ],
  }))
}

const said = (text: string, source: string): ReadingWord => ({ text, source, how: 'transliterated' })

/** Whether Hangul words have the build of a Korean person's name. */
export const isHangulPerson = (words: readonly SourceWord[]): boolean => personIn(words) !== undefined

/** Family and given name where the words have the build of a Korean person's name. */
function personIn(words: readonly SourceWord[]): { family: string; given: string } | undefined {
  const [first, second] = words.map(word => word.text)
  if (first === undefined || words.length > 3) return undefined
  if (words.length > 1) {
    const given = words
      .slice(1)
      .map(word => word.text)
      .join('') // prettier-ignore
    return families.has(first) && second !== undefined && given.length <= 3 ? { family: first, given } : undefined
  }
  if (first.length > 5 || first.length < 2) return undefined
  const double = first.slice(0, 2)
  if ((first.length >= 4 || certainDoubles.has(double)) && first.length > 2 && families.has(double))
    return { family: double, given: first.slice(2) }
  const single = first.slice(0, 1)
  return families.has(single) && first.length <= 4 ? { family: single, given: first.slice(1) } : undefined
}

/** Family names of two syllables whose first is rarely a family name before such a given name. */
const certainDoubles = new Set(['남궁', '황보', '제갈', '독고', '사공'])

const voicedFinals = new Set([0, 4, 8, 16, 21])

function romanise(word: string, style: HangulStyle): string {
  let latin = ''
  let isVoiced = false
  for (const syllable of word) {
    const index = syllable.charCodeAt(0) - 0xac00
    if (index < 0 || index >= 11172) {
      isVoiced = false
      continue
    }
    const initial = Math.floor(index / 588)
    const final = index % 28
    // Finals of two letters are rare in names; l before l stays as it is.
    latin += (isVoiced ? style.voiced?.[initial] : undefined) ?? style.initials[initial] ?? ''
    latin += style.medials[Math.floor((index % 588) / 28)] ?? ''
    latin += style.finals[final] ?? ''
    isVoiced = voicedFinals.has(final)
  }
  return latin
}
