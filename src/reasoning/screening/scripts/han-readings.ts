/** Spellings of Han names outside the mainland's pinyin: by habit in Hong Kong, Taiwan, Korea and Japan. */

/** Family names, simplified and traditional: pinyin/Hong Kong/older and overseas/Korea. Two signs come first. */
const families = `
欧阳,歐陽=ouyang/auyeung/ouyang/kuyang 司马,司馬=sima/szema/ssuma/sama 上官=shangguan/sheungkoon/shangkuan/sanggwan 诸葛,諸葛=zhuge/chukot/chuko/jegal 司徒=situ/szeto/ssutu/sado 东方,東方=dongfang/tungfong/tungfang/tongbang 夏侯=xiahou/hahau/hsiahou/hahu 皇甫=huangfu/wongfu/huangfu/hwangbo 尉迟,尉遲=yuchi/wattsi/yuchih/ulji 公孙,公孫=gongsun/kungsuen/kungsun/kongson 慕容=murong/mooyung/mujung/moyong 令狐=linghu/lingwu/linghu/yongho 宇文=yuwen/yumun/yuwen/umun 南宫,南宮=nangong/namkung/nankung/namgung 西门,西門=ximen/saimoon/hsimen/somun
张,張=zhang/cheung/chang/jang 王=wang/wong/wang/wang 李=li/lee/lee/ri 刘,劉=liu/lau/liu/ryu 陈,陳=chen/chan/chen/jin 杨,楊=yang/yeung/yang/yang 赵,趙=zhao/chiu/chao/jo 黄,黃=huang/wong/hwang/hwang 周=zhou/chow/chou/ju 吴,吳=wu/ng/wu/o 徐=xu/tsui/hsu/so 孙,孫=sun/suen/sun/son 胡=hu/wu/hu/ho 朱=zhu/chu/chu/ju 高=gao/ko/kao/ko 林=lin/lam/lin/rim 何=he/ho/ho/ha 郭=guo/kwok/kuo/kwak 马,馬=ma/ma/ma/ma 罗,羅=luo/law/lo/ra 梁=liang/leung/liang/ryang 宋=song/sung/sung/song 郑,鄭=zheng/cheng/cheng/jong 谢,謝=xie/tse/hsieh/sa
韩,韓=han/hon/han/han 唐=tang/tong/tang/tang 冯,馮=feng/fung/feng/phung 于=yu/yu/yu/u 董=dong/tung/tung/tong 萧,蕭,肖=xiao/siu/hsiao/so 程=cheng/ching/cheng/jong 曹=cao/cho/tsao/jo 袁=yuan/yuen/yuan/won 邓,鄧=deng/tang/teng/tung 许,許=xu/hui/hsu/ho 傅=fu/fu/fu/pu 沈=shen/sum/shen/sim 曾=zeng/tsang/tseng/jung 彭=peng/pang/peng/phaeng 吕,呂=lu/lui/lu/ryo 苏,蘇=su/so/su/so 卢,盧=lu/lo/lu/ro 蒋,蔣=jiang/cheung/chiang/jang 蔡=cai/choi/tsai/chae 贾,賈=jia/ka/chia/ka 丁=ding/ting/ting/jong 魏=wei/ngai/wei/wi 薛=xue/sit/hsueh/sol 叶,葉=ye/ip/yeh/yop 阎,閻,闫,閆=yan/yim/yen/yom
余=yu/yu/yu/yo 潘=pan/poon/pan/pan 杜=du/to/tu/tu 戴=dai/tai/tai/tae 夏=xia/ha/hsia/ha 钟,鍾,鐘=zhong/chung/chung/jong 汪=wang/wong/wang/wang 田=tian/tin/tien/jon 任=ren/yam/jen/im 姜=jiang/keung/chiang/kang 范,範=fan/fan/fan/pom 方=fang/fong/fang/pang 石=shi/shek/shih/sok 姚=yao/yiu/yao/yo 谭,譚=tan/tam/tan/tam 廖=liao/liu/liao/ryo 邹,鄒=zou/chow/tsou/chu 熊=xiong/hung/hsiung/ung 金=jin/kam/chin/kim 陆,陸=lu/luk/lu/ryuk 郝=hao/kok/hao/hak 孔=kong/hung/kung/kong 白=bai/pak/pai/paek 崔=cui/chui/tsui/choe 康=kang/hong/kang/kang 毛=mao/mo/mao/mo 邱,丘=qiu/yau/chiu/ku
秦=qin/chun/chin/jin 江=jiang/kong/chiang/kang 史=shi/sze/shih/sa 顾,顧=gu/koo/ku/ko 侯=hou/hau/hou/hu 邵=shao/siu/shao/so 孟=meng/mang/meng/maeng 龙,龍=long/lung/lung/ryong 万,萬=wan/man/wan/man 段=duan/tuen/tuan/tan 雷=lei/lui/lei/roe 钱,錢=qian/chin/chien/jon 汤,湯=tang/tong/tang/thang 尹=yin/wan/yin/yun 黎=li/lai/li/ryo 易=yi/yik/yi/yok 常=chang/sheung/chang/sang 武=wu/mo/wu/mu 乔,喬=qiao/kiu/chiao/kyo 贺,賀=he/ho/ho/ha 赖,賴=lai/lai/lai/roe 龚,龔=gong/kung/kung/kong 文=wen/man/wen/mun 庞,龐=pang/pong/pang/pang 樊=fan/fan/fan/pon 兰,蘭=lan/lan/lan/ran 殷=yin/yan/yin/un 施=shi/sze/shih/si 陶=tao/to/tao/to 洪=hong/hung/hung/hong
翟=zhai/chak/chai/jok 安=an/on/an/an 颜,顏=yan/ngan/yen/an 倪=ni/ngai/ni/ye 严,嚴=yan/yim/yen/om 牛=niu/ngau/niu/u 温,溫=wen/wan/wen/on 芦,蘆=lu/lo/lu/ro 季=ji/kwai/chi/kye 俞=yu/yu/yu/yu 章=zhang/cheung/chang/jang 鲁,魯=lu/lo/lu/ro 葛=ge/kot/ko/kal 伍=wu/ng/wu/o 韦,韋=wei/wai/wei/wi 申=shen/san/shen/sin 尤=you/yau/yu/u 毕,畢=bi/pat/pi/phil 聂,聶=nie/nip/nieh/sop 焦=jiao/chiu/chiao/cho 向=xiang/heung/hsiang/hyang 柳=liu/lau/liu/ryu 邢=xing/ying/hsing/hyong 路=lu/lo/lu/ro 岳=yue/ngok/yueh/ak 齐,齊=qi/chai/chi/je 梅=mei/mui/mei/mae 莫=mo/mok/mo/mak 庄,莊=zhuang/chong/chuang/jang 辛=xin/san/hsin/sin
管=guan/koon/kuan/kwan 祝=zhu/chuk/chu/chuk 左=zuo/chor/tso/jwa 涂=tu/to/tu/to 谷=gu/kuk/ku/kok 祁=qi/kei/chi/ki 时,時=shi/si/shih/si 舒=shu/shu/shu/so 耿=geng/kang/keng/kyong 牟=mou/mau/mou/mo 卜=bu/puk/pu/pok 詹=zhan/chim/chan/chom 关,關=guan/kwan/kuan/kwan 苗=miao/miu/miao/myo 凌=ling/ling/ling/rung 费,費=fei/fai/fei/pi 纪,紀=ji/kei/chi/ki 靳=jin/kan/chin/kun 盛=sheng/shing/sheng/song 童=tong/tung/tung/tong 欧,歐=ou/au/ou/ku 甄=zhen/yan/chen/kyon 项,項=xiang/hong/hsiang/hang 曲,瞿=qu/kuk/chu/kok 成=cheng/shing/cheng/song 游=you/yau/yu/yu 阳,陽=yang/yeung/yang/yang 裴=pei/pui/pei/pae 席=xi/chik/hsi/sok 卫,衛=wei/wai/wei/wi 查=zha/cha/cha/sa 屈=qu/wat/chu/kul 鲍,鮑=bao/pau/pao/pho 位=wei/wai/wei/wi 覃=qin/tam/chin/tam 霍=huo/fok/huo/kwak 翁=weng/yung/weng/ong 隋=sui/chui/sui/su 植=zhi/chik/chih/sik 甘=gan/kam/kan/kam 景=jing/king/ching/kyong 薄=bo/pok/po/pak 单,單=shan/sin/shan/son 包=bao/pau/pao/pho 司=si/sze/ssu/sa 柏=bai/pak/pai/paek 宁,寧=ning/ning/ning/nyong 柯=ke/or/ko/ka 阮=ruan/yuen/juan/won 桂=gui/kwai/kuei/kye 闵,閔=min/man/min/min 解=xie/kai/hsieh/hae 强,強=qiang/keung/chiang/kang 柴=chai/chai/chai/si 华,華=hua/wah/hua/hwa 车,車=che/che/che/cha 冉=ran/yim/jan/yom 房=fang/fong/fang/pang 边,邊=bian/pin/pien/pyon 辜=gu/koo/koo/ko 吉=ji/kat/chi/kil 饶,饒=rao/yiu/jao/yo 刁=diao/tiu/tiao/jo 占=zhan/chim/chan/jom 仇=qiu/sau/chiu/ku 池=chi/chi/chih/ji 鄢=yan/yin/yen/on 习,習=xi/chap/hsi/sup 应,應=ying/ying/ying/ung 楼,樓=lou/lau/lou/ru 亓=qi/kei/chi/ki 蒲=pu/po/pu/pho 巩,鞏=gong/kung/kung/kong 臧=zang/chong/tsang/jang 练,練=lian/lin/lien/ryon 迟,遲=chi/chi/chih/ji 郎=lang/long/lang/rang 来,來=lai/loi/lai/rae 苑=yuan/yuen/yuan/won 初=chu/cho/chu/cho 楚=chu/cho/chu/cho 铁,鐵=tie/tit/tieh/chol 木=mu/muk/mu/mok 朴=piao/pok/pu/pak 玄=xuan/yuen/hsuan/hyon 卓=zhuo/cheuk/cho/thak 简,簡=jian/kan/chien/kan 连,連=lian/lin/lien/ryon 利=li/lee/li/ri 岑=cen/shum/tsen/jam 古=gu/koo/ku/ko 缪,繆=miao/miu/miao/mu 麦,麥=mai/mak/mai/maek 明=ming/ming/ming/myong 沙=sha/sa/sha/sa
`

/** Signs of given names by their Cantonese spelling as Hong Kong's identity cards have it. */
const cantonese = `
on:安 pak:柏白 pang:鹏鵬 ping:平萍炳 po:宝寶保波 pui:佩培沛 chak:泽澤 chan:赞贊灿燦 cheong:昌祥 cheung:璋章长長 cheuk:卓 chi:志智芝之子紫至治 chik:积積 chin:展千前 ching:正静靜贞貞清青晶菁政呈澄 chiu:朝超照昭 cho:楚祖 choi:才彩财財 chor:初 chun:俊春振进進镇鎮珍真津 chung:忠中宗松聪聰仲 fai:辉輝晖暉 fan:芬帆凡 fat:发發 fei:飞飛菲 fong:芳方 fook:福 fu:富夫 fung:凤鳳峰锋鋒丰豐枫楓 hang:恒恆行 hei:希熙喜曦 hin:轩軒显顯宪憲 hing:兴興庆慶馨 ho:浩豪好何皓 hoi:海凯凱开開 hok:学學鹤鶴 hon:汉漢瀚 hong:康航 hung:红紅雄洪鸿鴻虹 ka:家嘉佳加 kai:启啟佳继繼阶階 kam:锦錦金琴甘 kan:勤 kar:家嘉 kei:奇琪基其麒 keung:强強 ki:奇琦 kin:建健坚堅乾 king:敬景琼瓊劲勁 kit:杰傑洁潔 kiu:娇嬌乔喬 ko:高 kong:江光刚剛港 kuen:权權娟绢 kui:驹駒 kun:根昆坤 kung:功公恭 kwai:贵貴桂葵 kwan:均君军軍坤群钧鈞 kwok:国國 kwong:光广廣 kwun:冠观 lai:丽麗礼禮黎荔 lam:林 lan:兰蘭 leung:良亮 li:莉利理 lik:力 lin:莲蓮连連年 ling:玲灵靈龄齡凌岭嶺令 lok:乐樂洛 long:朗 lun:伦倫麟 lung:龙龍隆 man:文民敏曼万萬雯 mang:孟 mei:美 mi:美 ming:明铭銘名 miu:妙苗 mo:武 mui:梅妹 nam:南楠 nga:雅 ngai:毅艺藝危 ngan:颜銀银 ning:宁寧 pik:碧 pong:邦 sai:世细 san:山新辛 sau:秀寿壽修 sek:石锡 shan:珊山善 sheung:湘双雙尚 shing:成诚誠城胜勝声圣聖升昇 shu:书書树樹舒 shui:水瑞 shun:顺順信淳舜 sik:锡錫 sin:仙倩善 siu:小少兆笑肖 so:素 suen:旋宣 suet:雪 sui:瑞水穗 sum:心森 sun:新信辰晨 sze:思诗詩斯士 tai:大泰太 tak:德 tat:达達 tim:添甜 tin:天田 ting:婷庭廷定 to:涛濤桃道图 tong:棠堂 tsun:俊 tsz:子芷 tung:东東通彤同桐栋棟 tuen:团 wa:华華 wah:华華 wai:伟偉惠慧卫衛威维維为為玮瑋蔚怀 wan:云雲韵韻允运運尹 wang:宏弘泓 wing:永荣榮咏詠颖穎泳 wo:和 wong:旺 woon:媛 wun:焕煥 yan:欣恩仁人昕忻茵殷 yee:怡宜仪儀意义義儿 yeung:阳陽扬揚洋 yi:怡仪儀 yim:炎艳艷 yin:燕贤賢嫣然 ying:英莹瑩盈颖穎瑛迎 yip:业業 yiu:耀瑶瑤尧堯 yu:宇如余瑜裕雨羽渔遇语語 yue:宇瑜裕如愉 yuen:源元远遠圆圓婉 yuk:玉育旭煜毓 yun:润潤 yung:勇容蓉勇融庸
`

/** Signs of given names by their Korean reading, spelt as in the North. */
const korean = `
ae:爱愛 ak:岳 an:安 chan:赞贊灿燦 chang:昌彰 chol:哲铁鐵喆 chon:千川天泉 chun:春椿 chung:忠充 chil:七 han:汉漢翰 hae:海 hak:学學鹤鶴 hang:恒恆 ho:浩虎好皓镐鎬昊湖 hong:弘鸿鴻红紅洪 hu:厚 hun:勋勳训 hwa:花华華和 hwan:焕煥桓欢 hwi:辉輝晖暉 hyang:香 hye:惠慧 hyo:孝晓曉 hyok:赫革 hyon:贤賢铉鉉显顯玄炫 hyong:亨炯衡 hui:姬喜熙希 hung:兴興 i:二以义 ik:益翼 il:一日逸 in:仁人寅 ja:子慈 jae:在载載宰材才 jang:长長璋章 je:济濟 ji:志智芝知 jik:直 jin:进進镇鎮真珍振震鎭 jip:集 jo:祖朝 jon:全 jong:正贞貞政静靜宗钟鍾鐘种定廷晶丁 ju:柱周珠主宙 jun:俊准準峻浚 jung:重中仲 kang:刚剛强強康江 ki:基奇器起其琦 kil:吉 ko:高 kon:建健乾 kuk:国國 kum:金锦錦今 kun:根勤槿 kwan:宽寬官 kwang:光广廣 kwi:贵貴 kwon:权權 kyo:教 kyong:京庆慶敬景经卿镜 kyu:奎圭 ku:九龟 kyun:均 man:万萬满滿 mi:美 min:敏民旻 mok:木 mu:武茂 mun:文 myong:明名命铭 nam:南男 nyo:女 o:五 ok:玉 pal:八 pil:弼 pok:福 pom:范範 pong:峰凤鳳奉 pyo:表 pyol:星 pyong:平炳秉柄 ra:罗 rae:来來 ran:兰蘭 ri:利理 rim:林 rin:麟 ro:鲁路 rok:禄 ryol:烈 ryon:莲蓮连連 ryong:龙龍 ryul:律 ryon:炼 sam:三 san:山 sang:相尚祥上 si:时時 sik:植式 sil:实實 sin:信新 so:小 sok:石锡錫硕 sol:雪 son:善仙先 song:成星声聖圣盛松诚誠胜勝承 su:秀洙守寿壽水 suk:淑 sun:顺順纯纯 sung:胜勝承昇 tae:泰太大 taek:泽澤宅 tok:德 tong:东東栋棟 tu:斗 uk:旭郁 un:恩银銀云雲 ung:雄应 ui:义義 won:元源远遠 wol:月 wi:伟偉 yang:阳陽洋养 yol:烈 yom:炎 yon:延渊淵莲蓮 yong:英永荣榮泳勇容映瑛龙龍 yop:烨 yu:裕有柳维 yun:允润潤 u:宇佑
`

/** Japanese family names as they are read. Given names have too many readings to put in a table. */
const japanese = `佐藤:sato 铃木,鈴木:suzuki 高桥,高橋:takahashi 田中:tanaka 伊藤:ito 渡边,渡邊,渡辺:watanabe 山本:yamamoto 中村:nakamura 小林:kobayashi 加藤:kato 吉田:yoshida 山田:yamada 佐佐木,佐々木:sasaki 山口:yamaguchi 松本:matsumoto 井上:inoue 木村:kimura 林:hayashi 斋藤,斎藤,齋藤:saito 清水:shimizu 山崎:yamazaki 森:mori 池田:ikeda 桥本,橋本:hashimoto 阿部:abe 石川:ishikawa 石井:ishii 前田:maeda 冈田,岡田:okada 长谷川,長谷川:hasegawa 藤田:fujita 后藤,後藤:goto 近藤:kondo 村上:murakami 远藤,遠藤:endo 青木:aoki 坂本:sakamoto 福田:fukuda 太田:ota 西村:nishimura 藤井:fujii 金子:kaneko 冈本,岡本:okamoto 藤原:fujiwara 中野:nakano 三浦:miura 原田:harada 中川:nakagawa 松田:matsuda 竹内:takeuchi 小野:ono 田村:tamura 中山:nakayama 和田:wada 石田:ishida 森田:morita 上田:ueda 原:hara 柴田:shibata 酒井:sakai 工藤:kudo 横山:yokoyama 宫崎,宮崎:miyazaki 宫本,宮本:miyamoto 内田:uchida 高木:takagi 安藤:ando 岛田,島田:shimada 谷口:taniguchi 大野:ono 高田:takada 丸山:maruyama 今井:imai 河野:kono 藤本:fujimoto 村田:murata 武田:takeda 上野:ueno 杉山:sugiyama 增田,増田:masuda 小山:koyama 大塚:otsuka 平野:hirano 菅原:sugawara 久保:kubo 松井:matsui 千叶,千葉:chiba 岩崎:iwasaki 樱井,桜井,櫻井:sakurai 木下:kinoshita 野口:noguchi 松尾:matsuo 野村:nomura 菊地:kikuchi 佐野:sano 大西:onishi 杉本:sugimoto 新井:arai 浜田,濱田:hamada 菅:suga 古川:furukawa 安倍:abe 岸田:kishida 石破:ishiba 鸠山,鳩山:hatoyama 小泉:koizumi 麻生:aso 野田:noda 茂木:motegi 萩生田:hagiuda 古屋:furuya 下村:shimomura 高市:takaichi 櫻田:sakurada 岩屋:iwaya`

type Family = { readonly pinyin: string; readonly hongKong: string; readonly overseas: string; readonly korea: string }
type Tables = {
  readonly families: ReadonlyMap<string, Family>
  readonly cantonese: ReadonlyMap<string, string>
  readonly korean: ReadonlyMap<string, string>
  readonly japanese: ReadonlyMap<string, string>
}
let tables: Tables | undefined

/** The tables, parsed once. */
export function hanTables(): Tables {
  tables ??= {
    families: new Map(
      families
        .trim()
        .split(/\s+/)
        .flatMap(row => {
          const [signs = '', said = ''] = row.split('=')
          const [pinyin = '', hongKong = pinyin, overseas = pinyin, korea = pinyin] = said.split('/')
          return signs.split(',').map(sign => [sign, { pinyin, hongKong, overseas, korea }] as const)
        }),
    ),
    cantonese: bySign(cantonese),
    korean: bySign(korean),
    japanese: new Map(
      japanese.split(/\s+/).flatMap(row => {
        const [signs = '', said = ''] = row.split(':')
        return signs.split(',').map(name => [name, said] as const)
      }),
    ),
  }
  return tables
}

function bySign(rows: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const row of rows.trim().split(/\s+/)) {
    const [said = '', signs = ''] = row.split(':')
    for (const sign of signs) if (!found.has(sign)) found.set(sign, said)
  }
  return found
}

/** Wade-Giles without its marks, for a syllable of pinyin: Tsai, Hsiao, Chung, Kuo, Teng. */
export function wadeGiles(pinyin: string): string {
  const match = /^(zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(.*)$/.exec(pinyin)
  const initial = match?.[1] ?? ''
  let final = match?.[2] ?? pinyin
  if (/^(zhi|chi|shi|ri)$/.test(pinyin))
    return ({ zhi: 'chih', chi: 'chih', shi: 'shih', ri: 'jih' } as Record<string, string>)[pinyin] ?? pinyin
  if (/^(zi|ci|si)$/.test(pinyin)) return initial === 's' ? 'ssu' : 'tzu'
  if (initial === 'y')
    return (
      ({ you: 'yu', yan: 'yen', ye: 'yeh', yue: 'yueh', yong: 'yung', yi: 'i' } as Record<string, string>)[pinyin] ??
      pinyin
    )
  if (/^[jqx]$/.test(initial) && final.startsWith('u')) final = final === 'ue' ? 'ueh' : final
  final = final
    .replace(/ong$/, 'ung')
    .replace(/ian$/, 'ien')
    .replace(/^ie$/, 'ieh')
    .replace(/^ue$/, 'ueh')
    .replace(/^iong$/, 'iung')
  if (/^[gkh]$/.test(initial)) final = final.replace(/^e$/, 'o')
  else final = final.replace(/^uo$/, initial === 'sh' ? 'uo' : 'o')
  if (initial === 'g' || initial === 'k') final = final.replace(/^ui$/, 'uei')
  if (final === 'i' && initial === 'y') final = 'i'
  if (final === 'iu') final = 'iu'
  const said = wadeInitials[initial] ?? initial
  return said + final
}
const wadeInitials: Readonly<Record<string, string>> = {
  b: 'p',
  d: 't',
  g: 'k',
  j: 'ch',
  q: 'ch',
  x: 'hs',
  zh: 'ch',
  z: 'ts',
  c: 'ts',
  r: 'j',
  y: 'y',
  w: 'w',
} // prettier-ignore
