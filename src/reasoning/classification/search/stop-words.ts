import { stem } from './stem.ts'

const words = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .trim()
      .split(/\s+/)
      .flatMap(word => [word, stem(word)]),
  )

/** Words without meaning about goods, on both sides. */
export const emptyWords = words(`
a an the and or of to in on at by for from with within without as is are was were be been being it its this that these those which what who
whose when where how why than then there their they them he she his her we our ours us you your i my me so such same other others any all each
every some both either neither no not nor only also very more most much many few less least own per via into onto over under above below up
down out off between among through during before after again further once here about against if but because until while can could may might
will would shall should must do does did doing done have has had having get got one two three etc eg ie vs
`)

/** Words of lists that stand in every entry, and words of questions that tell of the trade, not of the goods. */
export const tradeWords = words(
  `
specially special controlled control? specified following follows see list lists items item entry entries therefor thereof accordance
export exports exporting exported ship shipping shipment ship? send sending sell selling sold sale supply supplying supplied supplies supplier
deliver delivery delivering provide providing provided offer quote quoting quotation buy buying purchase order requested request requests
customer client buyer company companies firm vendor distributor dealer partner university institute academic consignee recipient
foreign overseas abroad domestic international country countries eccn classification classify classified category categories code codes?
license? licenses? licensed? licensing permit regulation regulations compliance advise advice please confirm check clarify determine
want wants wanted need needs needed like plan planning plans going headed destined candidate candidates review wanted question apply applies applicable
our we us team sample samples? retail published
`.replaceAll(/\S+\?/g, ''),
)

/** Words that goods of every kind share: they tell little, though they may be rare in a list. */
export const faintWords = words(`
high higher low lower small smaller large larger big heavy light long short fast slow quick wide narrow thin thick precision precise accurate
accuracy module unit set kit type level class grade series model range size number system equipment device apparatus instrument machine
component part accessory assembly product material item goods body head base main single dual multi multiple special dedicated advanced modern
new novel custom tailored portable mobile compact lightweight rugged used using use made make making built build building able capable capability
capacity based purpose function functional feature intended suitable rated enabling various different improved improvement better standard
general specific particular certain typical common popular well known complete whole full total real time process processing processed method
technique high-speed speed performance quality efficient efficiency work working works operate operating operation operational fitted attached
include including contain containing consist prepared preparing line project site facility area end side inside outside field
`)

export function isEmpty(word: string): boolean {
  return emptyWords.has(word)
}
