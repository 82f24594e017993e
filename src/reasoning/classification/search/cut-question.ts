/**
 * What a question says about the trade and the asker, not about the goods: who buys, where it goes, and that one wants to know. It is
 * blanked, so that places in the text stay what they were.
 */
const whoBuys = `(?:compan(?:y|ies)|customers?|clients?|firms?|universit(?:y|ies)|institutes?|institutions?|laborator(?:y|ies)|labs?|partners?|makers?|manufacturers?|vendors?|distributors?|consorti(?:a|um)|research(?:ers)?|builders?|integrators?|suppliers?|operators?|airlines?|shipyards?|agenc(?:y|ies)|foundr(?:y|ies)|resellers?|recyclers?|importers?|end[- ]users?|consignees?|plants?|contractors?|start-?ups?|subsidiar(?:y|ies)|governments?|ministr(?:y|ies)|prisons?|police(?: tender)?|programs?|programmes?)`
const kindOfBuyer = `(?:foreign|overseas|domestic|local|allied|private|public|state|national|european|asian|african|american|middle east|middle eastern|defen[cs]e|aerospace|space|medical|academic|military|commercial|industrial|semiconductor|electronics?|chip|drone|nuclear|university|engineering|marine|naval|research|testing|propulsion|aircraft|machine tool|satellite structure|launch[- ]vehicle|aero-engine|optics|security|oil|mining|automotive|energy|[A-Z][a-z]+(?:an|ese|ish|i))`
const english: readonly RegExp[] = [
  /\b(?:what|which|how|who|could|can|would|should|do|does|is|are|will)\b[^.?!\n]{0,160}\?/gi,
  /\b(?:please|kindly)\b[^.?!\n]{0,120}/gi,
  /\bwe (?:need|want|would like|have) to (?:understand|know|confirm|check|determine)[^.?!\n]{0,160}/gi,
  /\bthe (?:customer|client|company|supplier|export team|team|buyer|vendor|user) (?:says?|wants?|needs?|requested|asks?|asked|would)[^.?!\n]{0,160}/gi,
  /\bcompliance (?:needs?|wants?)[^.?!\n]{0,120}/gi,
  /\b(?:control |export )?classification (?:wanted|needed|requested|required)\b/gi,
  /\b(?:an?|the|our|some) (?:[\w-]+ ){0,4}(?:customer|client|firm|partner|company|distributor|buyer|vendor|university|institute)(?: (?:in|from|of) [A-Z]\w+(?: [A-Z]\w+)?)? (?:wants?|requested|requests|asked|asks|needs?|would like|plans?|is (?:quoting|buying|planning))\b(?: (?:to (?:buy|send|purchase|export|order|supply|acquire)|it|them|samples?|a sample|the package))?/gi,
  new RegExp(
    `\\b(?:to|for|from|with|by|of|at|in) (?:an?|the|our|its|their|some|another)? ?(?:${kindOfBuyer},? (?:and )?){0,3}${whoBuys}(?: (?:abroad|overseas))?\\b(?! (?:for|of) )`,
    'gi',
  ),
  /\b(?:we(?:'re|’re|'ll)?|our (?:company|firm|team|plant)|a [\w-]+ (?:producer|supplier|builder|maker|distributor|facility|vendor)) (?:are |is |will |plans? to |want to |planning to )?(?:exporting|shipping|selling|supplying|sending|delivering|providing|quoting|planning to \w+|exports?|ships?|sells?|supply|supplies|sends?|makes?|builds?|provides?|offers?|licen[cs]es?|plans? to \w+)\b/gi,
  /\b(?:to be (?:supplied|given|sent|delivered|shipped|exported|provided)|headed|going|destined|returned|resold) (?:to|for|after repair)\b/gi,
  /\b(?:as a |free )?samples? (?:to|for)\b|\bas a sample\b/gi,
  /\b(?:abroad|overseas|before (?:delivery|contracting|export|sending|releasing)[^.;]{0,60})/gi,
  /\b(?:sold (?:by|through) \w+|no data ?sheet|by quotation)\b/gi,
]
const korean: readonly RegExp[] = [
  /(?:통제|수출)[^.。\n]{0,14}(?:대상|여부|분류|코드|항목|품목|허가)[^.。\n]{0,60}/g,
  /(?:후보|사전|분류)\s?(?:항목|분류|통제|기술|검토|검색|후보|확인)[^.。\n]{0,60}/g,
  /(?:확인|검토|알고|자문|문의)[^.。\n]{0,8}(?:필요|싶|부탁|요청|바랍|해야|합니다|해주|받)[^.。\n]{0,20}/g,
  /(?:수출|공급|납품|판매|제공|이전|반출|재판매|인도|발송|공유|거래|선적|전달|제출|조달)(?:할|하|될|되)[^.。\n,]{0,14}(?:예정|계획|려|합니다|입니다|는데)[^.。\n]{0,6}/g,
  /(?:보내|넘기|팔|내보내)(?:려|고자|ㄹ|는|고)[^.。\n]{0,10}/g,
  /(?:준비|논의|협의|구축|진행) ?(?:중입니다|하려 합니다|중)/g,
  /(?:[가-힣A-Z]{1,12}(?<![을를이가은는와과의])\s){0,2}[가-힣A-Z]{0,8}(?:업체|고객사?|유통사|협력사|파트너|대학교?|대학 컨소시엄|연구소|연구기관|기관|제조사|장비사|운영사|합작법인|조선소|파운드리|팹리스|교도소|정비업체|항공사|스타트업|기업|회사)(?:에게|에서|으로부터|에|와|과|로|의)(?=\s|$)/g,
  /^[^.。\n]{0,24}?(?:업체|제조사|판매사|회사|공급사|장비사|조선소|건설사|기업|스타트업|개발사|연구소|납품사)(?:가|이|는|은|에서)(?=\s)/g,
  /(?:베트남|중국|일본|미국|독일|인도네시아|인도|싱가포르|캐나다|호주|영국|프랑스|이탈리아|스웨덴|스위스|튀르키예|터키|브라질|멕시코|폴란드|루마니아|대만|태국|필리핀|카타르|덴마크|핀란드|스페인|러시아|이란|이스라엘|사우디|남미|아프리카|중동|동남아|유럽|북미|해외|국내|외국|말레이시아|네덜란드|체코|UAE)(?:의|에|로|으로)?(?=\s|$)/g,
]
const chinese: readonly RegExp[] = [
  /(?:请问|请|麻烦)[^。？！\n]{0,60}[。？！]?/g,
  /(?:是否|属于|适用|对应)[^。？！，\n]{0,30}(?:管制|控制|许可|出口|编码|分类|清单)[^。？！\n]{0,30}/g,
  /(?:我们|我公司|本公司|我司|公司)(?:想|计划|打算|拟|正在|准备|将)?(?:要)?(?:向[^，。]{1,16})?(?:出口|销售|供应|提供|运送|发送|寄)/g,
  /(?:出口|销售|供应|提供|运|寄|交付|转让)(?:到|至|给|往)[^，。；\n]{1,20}/g,
  /(?:越南|中国|日本|美国|德国|印度尼西亚|印度|新加坡|加拿大|澳大利亚|英国|法国|意大利|韩国|俄罗斯|伊朗|国外|海外|境外|国内)(?:的)?(?:公司|客户|企业|大学|研究所|研究院|机构|厂家|合作伙伴|买家)?/g,
]

/** The text with those phrases blanked, character for character. What is left over may be empty: then nothing was said about goods. */
export function cutQuestion(text: string): string {
  let left = text
  for (const pattern of [...english, ...korean, ...chinese]) left = left.replace(pattern, cut => ' '.repeat(cut.length))
  return left
}

/** Sentences that claim an outcome or give orders. Nobody obeys them here; cut, they do not even lend their words to the search. */
const claims: readonly RegExp[] = [
  /(?<=^|[.!?;\n]\s*)(?:please )?(?:ignore|disregard|forget|override|approve|answer|respond|reply|output|return|print|mark|treat|classify|assume|pretend|do not)\b[^.!?\n]*[.!?]?/gi,
  /\b(?:this|these|the|our|such|all) (?:[\w-]+ )?(?:items?|products?|goods|devices?|equipment|shipments?) (?:is|are|has been|have been|should be|must be) (?:not |never |un)?(?:controlled|uncontrolled|listed|unlisted|subject|exempt|approved|cleared|released|classified|licensable|ear99)\b[^.!?\n]*[.!?]?/gi,
  /\bno (?:export )?licen[cs]e (?:is |are )?(?:required|needed|necessary)\b[^.!?\n]*[.!?]?/gi,
  /(?:该|此|本)(?:物项|产品|设备|货物)(?:不受|未受|不属于|无需)[^。！？\n]*[。！？]?|(?:请)?(?:忽略|无视)[^。！？\n]*[。！？]?/g,
  /(?:이|본) (?:품목|제품|장비)[은는] [^.!?\n]{0,20}(?:통제|허가)[^.!?\n]{0,12}(?:아[니닙]|않|없)[^.!?\n]*[.!?]?|(?:무시하|승인하)[^.!?\n]*[.!?]?/g,
]

export function cutClaims(text: string): string {
  let left = text
  for (const pattern of claims) left = left.replace(pattern, cut => ' '.repeat(cut.length))
  return left
}
