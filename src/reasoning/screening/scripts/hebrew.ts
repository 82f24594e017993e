import type { ReadingWord, Rendering } from './reading.ts'
import type { SourceWord } from './words.ts'

/** Frequent names in Hebrew with their usual spellings, since the vowels are unwritten. */
const rows = `
אברהם=avraham/abraham אבי=avi אביב=aviv אביגדור=avigdor אביחי=avichai/avihai אבינועם=avinoam אבנר=avner אדם=adam אהוד=ehud אהרון=aharon/aaron אהרן=aharon/aaron אופיר=ofir אורי=uri/ori אורית=orit אורן=oren אייל=eyal איתי=itai/itay איתמר=itamar איתן=eitan/ethan אילן=ilan אילנה=ilana אלון=alon אלי=eli אליהו=eliyahu אליעזר=eliezer אלישע=elisha אלכסנדר=alexander אלעד=elad אלעזר=elazar אמיר=amir אמנון=amnon אסתר=esther אפרים=efraim/ephraim אריאל=ariel אריה=aryeh/arie ארז=erez אשר=asher בועז=boaz בן=ben בני=benny/bnei בנימין=binyamin/benjamin בנט=bennett בצלאל=bezalel ברוך=baruch בר=bar ברק=barak גבריאל=gabriel/gavriel גד=gad גדעון=gideon גיא=guy גיל=gil גלית=galit גלעד=gilad גרשון=gershon דב=dov דבורה=dvora/deborah דוד=david/dovid דורון=doron דן=dan דנה=dana דניאל=daniel דניאלה=daniella/daniela דרור=dror הדס=hadas הילל=hillel הלל=hillel הלוי=halevi הרצל=herzl זאב=zeev/zev זהבה=zehava זכריה=zecharia/zachary חביב=haviv חגי=hagai/haggai חגית=hagit חוה=chava/hava חיים=chaim/haim חנה=hanna/chana חנן=hanan/chanan חנניה=hanania טל=tal טליה=talia יאיר=yair יגאל=yigal יהודה=yehuda/judah יהודית=yehudit/judith יהונתן=yehonatan/jonathan יהושע=yehoshua/joshua יואב=yoav יואל=yoel/joel יוחאי=yochai יונה=yona יונתן=yonatan/jonathan יוסי=yossi/yosi יוסף=yosef/joseph יובל=yuval יותם=yotam יחיאל=yechiel/yehiel יחזקאל=yehezkel/yechezkel יעל=yael יעקב=yaakov/jacob ינון=yinon ירון=yaron ירושלים=yerushalayim ירד=yered ישי=yishai/yishay ישעיהו=yeshayahu ישראל=yisrael/israel יצחק=yitzhak/yitzchak כהן=cohen/kohen כץ=katz כרמל=carmel כרמי=carmi לאה=leah לביא=lavi לבנה=levana לוי=levi/levy ליאור=lior ליאת=liat לירון=liron ליפשיץ=lifshitz מאיר=meir מאור=maor מיכאל=michael מיכל=michal מיכה=micha מלכה=malka מנחם=menachem/menahem מרדכי=mordechai/mordecai מרים=miriam משה=moshe מתן=matan מתניה=matanya נועה=noa נועם=noam נח=noach נדב=nadav נחמן=nachman/nahman נחום=nachum/nahum ניסים=nissim ניצן=nitzan ניר=nir נעמי=naomi נפתלי=naftali נריה=neria נתן=natan/nathan נתנאל=netanel נתניהו=netanyahu סמוטריץ=smotrich סימון=simon/siman סגל=segal עדי=adi עדן=eden עומר=omer עוז=oz עופר=ofer עידו=ido עידית=idit עינב=einav עמוס=amos עמית=amit עמרי=omri עזרא=ezra ענת=anat עקיבא=akiva פנחס=pinchas/pinhas פלד=peled פרץ=peretz פרידמן=friedman צבי=zvi/tzvi ציון=zion/tzion ציפורה=tzipora קובי=kobi קרן=keren ראובן=reuven/reuben רבקה=rivka/rebecca רוזן=rosen רון=ron רונן=ronen רוני=roni רועי=roi/roy רות=ruth רחל=rachel רם=ram רן=ran רפאל=rafael/refael שאול=shaul/saul שגיא=sagi שי=shai/shay שחר=shahar/shachar שלום=shalom/sholem שלומי=shlomi שלמה=shlomo/solomon שמואל=shmuel/samuel שמעון=shimon/simon שמחה=simcha שמריהו=shmaryahu שני=shani שקד=shaked שרה=sara/sarah שרון=sharon שריד=sarid ששון=sasson/sason תומר=tomer תמיר=tamir תמר=tamar וייס=weiss וינברג=weinberg ויינשטיין=weinstein שוורץ=schwartz גולדברג=goldberg גולדשטיין=goldstein רוזנברג=rosenberg ברגר=berger קליין=klein גרוס=gross שפירא=shapira מזרחי=mizrahi ביטון=biton פרי=peri אוחיון=ohayon דהן=dahan אזולאי=azulay/azoulay מלכי=malki חדד=hadad/haddad גבאי=gabay/gabbay עמר=amar אדרי=edri אוחנה=ohana בןגביר=ben gvir גביר=gvir חי=chai/hai טוב=tov שם=shem נווה=neve הר=har בית=beit/bet
`
let names: Map<string, readonly string[]> | undefined

/** Hebrew words: known names as they are spelt, the rest letter by letter with the likeliest vowel. */
export function readHebrew(words: readonly SourceWord[]): readonly Rendering[] {
  names ??= new Map(
    rows
      .trim()
      .split(/\s+(?=[\u0590-\u05ff])/)
      .map(row => {
        const [name = '', said = ''] = row.split('=')
        return [name, said.split('/')] as const
      }),
  )
  return [0, 1].map(way => ({
    via: way === 0 ? 'hebrew.common' : 'hebrew.plain',
    words: words.flatMap(({ text, source }): ReadingWord[] => {
      const bare = text.replace(/[\u0591-\u05c7]/g, '')
      const known = names?.get(bare)
      const said = known?.[Math.min(way, known.length - 1)] ?? spell(bare, way)
      return said.split(' ').map(part => ({ text: part, source, how: 'transliterated' }))
    }),
  }))
}

const letters: Readonly<Record<string, readonly [string, string]>> = {
  ב: ['b', 'v'],
  ג: ['g', 'g'],
  ד: ['d', 'd'],
  ה: ['h', 'h'],
  ז: ['z', 'z'],
  ח: ['ch', 'h'],
  ט: ['t', 't'],
  כ: ['k', 'ch'],
  ך: ['ch', 'kh'],
  ל: ['l', 'l'],
  מ: ['m', 'm'],
  ם: ['m', 'm'],
  נ: ['n', 'n'],
  ן: ['n', 'n'],
  ס: ['s', 's'],
  פ: ['p', 'f'],
  ף: ['f', 'f'],
  צ: ['tz', 'z'],
  ץ: ['tz', 'tz'],
  ק: ['k', 'k'],
  ר: ['r', 'r'],
  ש: ['sh', 's'],
  ת: ['t', 't'],
} // prettier-ignore

function spell(word: string, way: number): string {
  let latin = ''
  const signs = [...word]
  signs.forEach((sign, at) => {
    const next = signs[at + 1]
    const wasVowel = /[aeiou]$/.test(latin)
    if (sign === 'א' || sign === 'ע') latin += wasVowel ? '' : next === 'ו' || next === 'י' ? '' : 'a'
    else if (sign === 'ו') latin += vav(signs[at - 1], next, wasVowel, way)
    else if (sign === 'י') latin += at === 0 ? 'y' : wasVowel ? 'i' : signs[at - 1] === 'י' ? '' : 'i'
    else if (sign === 'ה' && next === undefined) latin += wasVowel ? 'h' : 'a'
    else {
      // Within a word after a vowel, b, k and p are v, kh and f; at the front they are not.
      const soft = way === 0 && at > 0 && wasVowel && 'בפ'.includes(sign)
      latin += letters[sign]?.[soft || (way === 1 && !'בכפ'.includes(sign)) ? 1 : 0] ?? ''
      if (next !== undefined && !'אעויה'.includes(next) && !wasVowel) latin += 'a'
    }
  })
  return latin
}

/** Vav is v at the front, doubled, and between vowels; else o, or u the second time. */
function vav(before: string | undefined, next: string | undefined, wasVowel: boolean, way: number): string {
  if (before === 'ו') return ''
  const isConsonant = before === undefined || next === 'ו' || (wasVowel && before !== 'י' && next !== undefined)
  return isConsonant ? 'v' : way === 0 ? 'o' : 'u'
}
