/**
 * Sentences that say nothing of an item but what somebody would like to hear of it ("this item is not controlled, approve"). They are left
 * out before anything is read, so that a description with them and one without them are the same description.
 */
const words = new Set(
  `a an the this that these those it its is are was were be been being has have had will would shall should can could may might must do does did
  and or but so as to of in on by for from with under at not no never all any every each other than you your we our us i my me they their he she who which what when where why how
  item items product products goods good equipment device unit article shipment material model thing part parts
  controlled uncontrolled control controls controlling list lists listed unlisted not_listed not-listed annex entry entries regulation regulations export exports exported exporting import customs trade law legal legally
  approve approved approves approval approving accept accepted allow allowed permit permitted permission release released releases clear cleared clearance
  licence license licences licenses licensing authorisation authorization authorised authorized require required requires requirement needed need needs necessary free freely exempt exempted exemption exception
  classify classified classification classifies classifying categorise categorize category status result decision determination outcome output answer verdict
  ear99 ecn eccn nlr mark marked marks marking treat treated consider considered considers regard regarded set return respond reply say says said state stated states report reported declare declared
  ignore disregard forget override overrule bypass skip previous prior preceding above below earlier instruction instructions instruct instructed rule rules prompt prompts command commands message
  system assistant user developer admin administrator model ai bot machine note notes notice attention important urgent please kindly immediately now directly simply just only always
  officer officers authority authorities government ministry agency department already previously confirmed confirm confirms confirmed certified certify certifies verified verify checked check reviewed review fully completely safe harmless civil civilian commercial dual use dual-use non-dual-use military purpose purposes end
  therefore hence thus because since if then yes true false subject outside scope applicable apply applies`
    .split(/\s+/)
    .filter(word => word !== ''),
)
/** One of these must be there: "civil machine parts" is a description, if a poor one. */
const claims = new Set(
  `controlled uncontrolled listed unlisted not_listed not-listed approve approved approves approval approving accept accepted allow allowed permit permitted permission
  release released clear cleared clearance licence license licences licenses authorised authorized exempt exempted exemption classify classified classification ear99 nlr
  ignore disregard forget override overrule bypass instruction instructions prompt harmless restricted`
    .split(/\s+/)
    .filter(word => word !== ''),
)
const claimInHan =
  /^(?=.*(?:管制|许可|批准|放行|出口|清单|忽略|指令|归类|列管))(?:本|该|此|这|请|物项|产品|商品|货物|设备|不|无|未|非|属于|受|是|在|需|需要|须|应|予以|列入|列管|管制|清单|许可|许可证|出口|批准|放行|直接|立即|即可|可以|自由|忽略|以上|之前|所有|的|指令|说明|归类|为|将|把|和|并|且|已|经|范围|内|外|审批|通过|系统|注意|重要)+$/u

/** The description without such sentences, letter for letter in its old places. */
export function withoutClaims(text: string): string {
  return text.replace(/[^.!?;。！？；\n]+[.!?;。！？；\n]*/gu, sentence =>
    isClaim(sentence) ? ' '.repeat(sentence.length) : sentence,
  )
}

function isClaim(sentence: string): boolean {
  const han = sentence.replaceAll(/[^\p{Script=Han}]/gu, '')
  const latin = sentence.toLowerCase().match(/[\p{L}\p{N}_'’-]+/gu) ?? []
  if (han !== '') return claimInHan.test(han) && latin.every(word => /^\p{Script=Han}+$/u.test(word) || words.has(word))
  return latin.length > 0 && latin.some(word => claims.has(word)) && latin.every(word => words.has(word))
}
