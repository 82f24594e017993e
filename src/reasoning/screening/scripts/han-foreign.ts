/**
 * Foreign names in Han characters, after Xinhua's tables of transcription: 弗兰克 is Frank, 布朗伯格 is Bromberg. Frequent names stand in a
 * table; the rest is read sign by sign with what a sign stands for most often, within a name or at its end (after the semicolon).
 */
const signs = `
阿=a 埃=e/a 艾=i/ai/e 爱=e/ai 安=an 昂=an/on 奥=o/au/au;o 澳=o/au 巴=ba/bar 拔=ba 白=bai/by 拜=bi/by 班=ban/ben 邦=bon/bun 保=pau/bau 鲍=bow/bo 贝=be/ba/bay 倍=be 本=ben/bun 比=bi;by/bi 彼=bi/pe/be 毕=bi 别=be 宾=bin 冰=bing
波=po/bo/por 伯=ber/bo/bur 勃=b/ber 博=bo/bor 布=b/br/bu 卜=bu 采=ze/tze 蔡=zei 查=cha/char 柴=chai 昌=chan 彻=cher/che 茨=ts/tz;tz/ts 慈=z 达=da/dar;da/der 大=da 戴=da/dai/day 丹=dan/den 当=dan 道=dow/dau 德=d/de/der;d/de/der 登=den;den/don 邓=dun/den 迪=di/de;dy/di
蒂=ti/te;ty/ti 第=di 丁=din/tin;tin/din 顶=tin 东=don 杜=du/do 都=du 顿=ton;ton/don 多=do/dor 朵=do 厄=er 恩=en/n;n/ne 尔=r/l;l/r/ll 耳=r 法=fa/far 凡=van 范=van/fan 方=fan 菲=fi/phi;phy/fie 斐=fe 费=fe/fi/fai 芬=fin/fen;fin/phen 冯=von 弗=f/fr/v 夫=v/f;v/ff 福=fo/for 佛=fo 富=fu/foo 傅=fu
盖=ga/gay/gai 甘=gan/gun 冈=gon 戈=go/gor 哥=co 格=g/gr/ger;g/gue 葛=g/gr 根=gen;gan/gen 贡=gon 古=gu/goo 圭=gui 果=go 哈=ha/har 海=hai/hei/hay 汉=han 豪=how/hau 赫=h/her;ch/ck/h 黑=he/hea 亨=hen 洪=hon/hun 侯=ho/hou 胡=hu/who/hoo 华=wa/wal/war 怀=whi/wy 惠=whi/hui 霍=ho/hor/haw 基=ki/ke;ky/key 吉=gi/ji;ge/gy 及=gi 季=ji/gi 加=ga/ca/gar;ga/ca 嘉=ga/ca
贾=ja/ji 简=jan/jane 杰=je/ge/jer;ger/je/ge 捷=je/te 金=kin/gin/king;kin/king 津=jin/zin 京=king 居=ju/gu 卡=ca/ka/car;ca/ka 凯=kai/ca/kay 坎=can/cam 康=con/com 考=cow/cau 柯=co/ke/cur 科=co/ko/cor;co/ko 可=co 克=k/c/cr;ck/k/c 肯=ken/cun;ken/kin 孔=con/com 库=ku/cu/coo 夸=qua 奎=qui/que 昆=quin/kun 阔=quo 拉=la/ra/lar;la/ra 腊=la 来=lai/ri 莱=le/ly/ri;ley/ly 赖=ri/wri/ly 兰=lan/ran;lan/land/ran 朗=lan/ran/rom;lang/ron/ron 郎=lan 劳=lau/law/row 勒=l/le/ler;ler/le/l
雷=re/ray/rai;ray/re 蕾=re/ray 累=le 黎=le/ri 里=ri/re/li;ry/ri/re 理=ri;ry 礼=ley;ley 李=lee/li;lee 利=li/le;ly/ley/li 莉=li/lee/ly;ly/lie 丽=li/ri;ly/ry 林=lin/rin/lyn 琳=lin/lyn;line/lyn 龙=lon/ron 隆=lon/ron 卢=lu/rou/lou 鲁=ru/lu/roo 路=lu/lou 伦=lun/ren/lon;lon/ren/ron 罗=ro/lo/ra 洛=lo/law/ro;low/lo 吕=lu/ru 马=ma/mar;ma/mar 玛=ma/mar;ma 迈=mi/my/mai 麦=mac/mc/mi 曼=man/mann;man/mann 芒=mon/mun 毛=mau/mo 梅=me/may/mer 美=me/may 门=men;men/man 蒙=mon/mun 孟=mon 米=mi/me 密=mi;my 明=min/ming;ming/min 敏=min 名=min 缪=mu 摩=mo/mor 莫=mo/mor/moh
默=mer/mor;mer/mor 墨=mer/mur 姆=m;m/me 木=mu 穆=mu/moo/mo 慕=mu 纳=na/nar;na/ner 娜=na;na 奈=na/nai/ne 南=nan 楠=nan 内=ne/nei;ne/nay 尼=ni/ne;ny/ni/ney 妮=ni;ny/nie 年=nien 涅=ne 宁=nin/ning;ning/nin 纽=new/neu 农=non 努=nu/noo 诺=no/nor;no 女=ny 欧=o/ou/eu 帕=pa/par 派=pi/pai/py 潘=pan 庞=pon/pom 佩=pe/pa/per 彭=pen 蓬=pon/pom 皮=pi/pe;py 匹=pi 平=pin 珀=per/pur;per 浦=pu/p 蒲=pu 普=p/pr/pu;p/pe 奇=chi/ci/ch;ch/tch 齐=zi/qi 契=che 恰=cha 强=john/cham 乔=jo/geo/joe;jo 切=che/ce/cher 钦=chin 琴=chin 青=chin 琼=jon/joa;jones 丘=chu/tu 邱=chu 让=jean 热=je/ge
仁=ren 荣=jon 瑞=re/ri/ray;ry/rie 若=jo/ro 萨=sa/sar/tha 撒=sa/tha 塞=se/sai/ther 赛=sai/si/sy 桑=san/son/sam 森=sen/sum;son/sen 瑟=ther/ser;ther/ser 沙=sha/cha/shar 莎=sa/sha;sa/sha 山=san/shan/chan 珊=san/sha 尚=chan/shan 绍=show/shaw 舍=she/scher 申=shen 生=son 圣=saint/san/st 胜=sen 施=sch/s/sche 什=sh/sch;sh/sch 石=s 诗=s 史=s/st/sch 舒=shu/schu/shoo 司=s 丝=s;s/ce 思=th/s;th/s 斯=s/th;s/ce/th 松=son/thom 苏=su/soo/sou 素=su 索=so/saw/sor;so 塔=ta/tar;ta/ter 泰=ty/tai/te 坦=tan/stan;tan/ten 汤=tom/thom/tow 唐=don/tang 陶=tow/to/tau 特=t/ter/tr;t/tt/te 滕=ten 腾=ten 提=ti/te;ty 铁=tie/te
廷=tin/tyn;tin/ting 通=ton 图=to/tu/too 屠=tu 土=to 托=to/tor/tho;to 瓦=wa/va/war 万=van/wan 旺=van 威=wi/vi/will 韦=we/wa/ve 维=vi/wi/ve;vy/v/ve 伟=wa/way 卫=we 魏=we/wei 温=win/wen/ven;win/ven 文=vin/win/wen;vin/vin 翁=on 沃=wal/war/wo 乌=u/wu/ou 伍=woo/wu/w 武=wu 西=si/ci/sy;sy/si/cy 希=hi/she/shi;shy/sh 锡=si/sy/thi;cy/sy 席=shi/schi 悉=sy 夏=sha/cha/scha 香=shan 肖=shaw/show/sho 萧=shaw/show 歇=she 谢=she/sche 欣=shin/hin 辛=sin/cyn/thin 兴=hin 雄=hyon 休=hu/hugh/hew 修=hu/hugh 许=hu 逊=son;son 雅=ja/ya/jac 亚=a/ya/ia;ia/a/ya 延=yan/jan 扬=yan/jan/young 杨=yan/jan/young 耶=ye/je/ya 叶=ye 伊=i/e/y;y/ie 依=y 易=yi 因=in/ein/ine;ine/in 茵=in;ine 英=in/ing 尤=u/eu/you 于=u/ju 约=jo/yo/joh
云=yun 扎=za/zha 泽=ze/zer/ser;zer/ser 詹=jam/jan/james 章=jean 珍=jen/jean 真=jen 芝=ge/dge;dge/ge 治=ge;ge/dge 朱=ju/jew 茱=ju 祝=ju 兹=z/ds/ts;z/ds/s 孜=z 子=zi 宗=zon 祖=zu 佐=zo/zor 左=zo 匡=quan 邝=quan 茅=mau 玫=ro 露=lu/ru;ra 黛=da/de 娅=ia/ya;ia/ya 娃=va/eve 薇=vi/ve 蜜=mi 梦=mon 柏=ber/bo/pa 贺=ho 仕=s 宝=pau/bau 钱=chan 葆=pau 坡=po 罕=han 纪=gi 济=zi 喀=ka 咖=ca 楚=tru/chu 褚=chu 崔=trea/tri 特里=tri 丛=tson 灿=zan 阮=ruan 竺=ju 菊=gu
`
const frequent = `
约翰=john 乔恩=jon 迈克尔=michael 麦克尔=michael 迈克=mike/michael 米歇尔=michelle/michel 詹姆斯=james 詹姆士=james 吉姆=jim 罗伯特=robert 罗伯茨=roberts 鲍勃=bob 罗伯=rob 罗布=rob 戴维=david 大卫=david 戴夫=dave 戴维斯=davis/davies 戴维森=davidson 威廉=william 威廉斯=williams 威廉姆斯=williams 威廉森=williamson
威尔=will 比尔=bill 比利=billy 理查德=richard 理查兹=richards 理查森=richardson 里克=rick 里奇=rich/ritchie 迪克=dick 约瑟夫=joseph 乔=joe 托马斯=thomas 汤姆=tom 汤姆森=thomson 汤普森=thompson 汤米=tommy 查尔斯=charles 查理=charlie 查克=chuck 克里斯托弗=christopher 克里斯=chris 克里斯蒂=christie/christy 克里斯蒂安=christian 克里斯蒂娜=christina 克里斯滕森=christensen 克里斯汀=christine/kristin
丹尼尔=daniel 丹尼尔斯=daniels 丹=dan 丹尼=danny 丹尼斯=dennis 马修=matthew 马修斯=matthews 马特=matt 马蒂=marty/matti 安东尼=anthony 安东尼奥=antonio 安东=anton 托尼=tony 马克=mark/marc 马克斯=marks/marx/max 马可=marco 马尔科=marco 唐纳德=donald 唐=don 史蒂文=steven 斯蒂文=steven 史蒂夫=steve 斯蒂芬=stephen 史蒂芬=stephen 斯蒂文斯=stevens 史蒂文斯=stevens 史蒂文森=stevenson 斯蒂芬斯=stephens 斯蒂芬森=stephenson 保罗=paul 保尔=paul 波尔=paul 保拉=paula
安德鲁=andrew 安德鲁斯=andrews 安迪=andy 安德烈=andre/andrei 安德烈亚斯=andreas 安德烈娅=andrea 安德森=anderson 安德逊=anderson 安德斯=anders 安德里亚=andrea 约书亚=joshua 乔舒亚=joshua 乔希=josh 乔什=josh 肯尼思=kenneth 肯尼斯=kenneth 肯=ken 肯特=kent 肯尼迪=kennedy 凯文=kevin 布莱恩=brian/bryan 布赖恩=brian/bryan 奥布莱恩=obrien/obryan 乔治=george 爱德华=edward 爱德华兹=edwards 爱德华多=eduardo 埃德=ed 埃迪=eddie 埃德加=edgar 埃德蒙=edmund 埃德温=edwin
罗纳德=ronald 罗恩=ron 罗尼=ronnie 罗纳尔多=ronaldo 蒂莫西=timothy 提摩西=timothy 蒂姆=tim 杰森=jason 贾森=jason 杰弗里=jeffrey/geoffrey 杰夫=jeff/geoff 杰斐逊=jefferson 杰弗逊=jefferson 瑞安=ryan 莱恩=ryan 赖安=ryan 雅各布=jacob 雅各布斯=jacobs 雅各布森=jacobson 加里=gary 盖里=gary 尼古拉斯=nicholas 尼古拉=nicola/nikolai 尼克=nick 尼克松=nixon 尼科尔=nicole 妮可=nicole 埃里克=eric/erik 艾瑞克=eric 埃里克森=erickson/eriksson 埃里卡=erica 乔纳森=jonathan 乔纳斯=jonas 约纳=jonah 约纳斯=jonas
斯科特=scott 斯考特=scott 贾斯廷=justin 贾斯汀=justin 本杰明=benjamin 本=ben 塞缪尔=samuel 萨缪尔=samuel 山姆=sam 萨姆=sam 萨米=sami/sammy 格雷戈里=gregory 格雷格=greg 帕特里克=patrick 帕特=pat 帕蒂=patty 亚历山大=alexander 亚历山德罗=alessandro 亚历山德拉=alexandra 亚历克斯=alex 亚历克西斯=alexis 亚历杭德罗=alejandro 弗兰克=frank 弗兰克林=franklin 富兰克林=franklin 弗兰基=frankie 雷蒙德=raymond 雷=ray 雷蒙=ramon/raymond 杰克=jack 杰克逊=jackson 杰克森=jackson 杰基=jackie 丹尼斯=dennis/denis 杰里=jerry 杰瑞=jerry 杰罗姆=jerome 泰勒=tyler/taylor
亚伦=aaron 阿伦=aaron/allen 艾伦=allen/alan/ellen 阿兰=alan/allan 艾伯特=albert 阿尔伯特=albert 阿尔贝托=alberto 阿尔弗雷德=alfred 阿尔文=alvin 阿瑟=arthur 亚瑟=arthur 何塞=jose 亚当=adam 亚当斯=adams 亨利=henry 亨特=hunt/hunter 亨德森=henderson 内森=nathan 内特=nate 纳撒尼尔=nathaniel 纳特=nate 道格拉斯=douglas 道格=doug 扎卡里=zachary 扎克=zach 彼得=peter 皮特=pete/peter 彼得斯=peters 彼得森=peterson/petersen 彼得罗=pietro 凯尔=kyle 沃尔特=walter 沃尔特斯=walters 华特=walter 伊桑=ethan 杰里米=jeremy 杰里迈亚=jeremiah
哈罗德=harold 哈里=harry 哈利=harry 哈里斯=harris 哈里森=harrison 卡尔=carl/karl 卡洛斯=carlos 卡洛=carlo 卡罗尔=carol/carroll 卡罗琳=caroline/carolyn 卡罗莱娜=carolina 基思=keith 罗杰=roger 罗杰斯=rogers 杰拉尔德=gerald 杰勒德=gerard 劳伦斯=lawrence 劳伦=lauren 拉里=larry 劳拉=laura 劳里=laurie 肖恩=sean/shawn 肖=shaw 克里斯琴=christian 奥斯汀=austin 特里=terry 特雷弗=trevor 特伦斯=terence 特伦特=trent 特鲁多=trudeau 特鲁曼=truman 杜鲁门=truman 特朗普=trump 川普=trump 拜登=biden 奥巴马=obama 布什=bush 克林顿=clinton 里根=reagan 卡特=carter 约翰逊=johnson 约翰森=johansen/johnson
约翰斯顿=johnston 尼尔=neil/neal 尼尔森=nelson/nielsen 纳尔逊=nelson 迪恩=dean 迪安=dean 杰伊=jay 韦恩=wayne 罗伊=roy 罗素=russell 拉塞尔=russell 拉尔夫=ralph 菲利普=philip/phillip 菲利普斯=phillips 菲尔=phil 路易斯=louis/lewis/luis 路易=louis 刘易斯=lewis 路易莎=louisa 卢卡斯=lucas/lukas 卢克=luke 卢卡=luca 卢西奥=lucio 克雷格=craig 克莱格=craig 艾萨克=isaac 以撒=isaac 维克多=victor 维克托=victor/viktor 维多利亚=victoria 文森特=vincent 文斯=vince 马丁=martin 马丁内斯=martinez 马丁斯=martins 弗雷德=fred 弗雷德里克=frederick/fredrik 弗里德里希=friedrich 弗里德曼=friedman
霍华德=howard 豪尔赫=jorge 胡安=juan 胡里奥=julio 胡利奥=julio 米格尔=miguel 佩德罗=pedro 巴勃罗=pablo 迭戈=diego 费尔南多=fernando 费尔南德斯=fernandez/fernandes 弗朗西斯=francis 弗朗西斯科=francisco 弗朗索瓦=francois 弗朗茨=franz 埃内斯托=ernesto 拉斐尔=rafael/raphael 里卡多=ricardo 罗德里格斯=rodriguez 罗德里戈=rodrigo 罗德=rod 冈萨雷斯=gonzalez 冈萨洛=gonzalo 加西亚=garcia 洛佩斯=lopez 佩雷斯=perez/peres 桑切斯=sanchez 拉米雷斯=ramirez 托雷斯=torres 埃尔南德斯=hernandez 赫尔南德斯=hernandez 戈麦斯=gomez 迪亚斯=diaz 卢比奥=rubio 克鲁兹=cruz 克鲁斯=cruz 门德斯=mendez 梅嫩德斯=menendez 赫苏斯=jesus 杰西=jesse/jessie 杰茜卡=jessica 杰西卡=jessica 马里奥=mario 马里亚诺=mariano
玛丽=mary/marie 玛丽亚=maria 玛利亚=maria 玛丽安=marian/marianne 玛莎=martha/marsha 玛格丽特=margaret 玛吉=maggie 玛琳=marlene 玛丽娜=marina 玛雅=maya 帕特里夏=patricia 帕特里西亚=patricia 琳达=linda 芭芭拉=barbara 伊丽莎白=elizabeth 伊莉莎白=elizabeth 丽萨=lisa 莉萨=lisa 莉兹=liz 利兹=liz 贝丝=beth 贝蒂=betty 詹妮弗=jennifer 珍妮弗=jennifer 珍妮=jenny/jeannie 简=jane/jan 珍=jane/jean 让=jean 苏珊=susan/suzanne 苏珊娜=susanna 苏西=susie 苏=sue 南希=nancy 南茜=nancy 卡伦=karen 凯伦=karen 凯瑟琳=catherine/katherine/kathleen 凯蒂=katie 凯特=kate 凯西=cathy/kathy/casey 凯莉=kelly 凯利=kelly 卡米尔=camille/kamil 卡米拉=camilla
海伦=helen 海蒂=heidi 桑德拉=sandra 桑迪=sandy 多娜=donna 唐娜=donna 露丝=ruth 鲁思=ruth 莎伦=sharon 沙伦=sharon 劳瑞=laurie 莎拉=sarah 萨拉=sarah/sara 金伯利=kimberly 黛博拉=deborah 德博拉=deborah 黛比=debbie 雪莉=shirley 谢莉=shelley 辛西娅=cynthia 安吉拉=angela 安杰拉=angela 安吉丽娜=angelina 梅丽莎=melissa 梅利莎=melissa 梅兰妮=melanie 布伦达=brenda 艾米=amy 艾米丽=emily 埃米莉=emily 艾玛=emma 爱玛=emma 安娜=anna 安=ann/anne 安妮=annie/anne 丽贝卡=rebecca 瑞贝卡=rebecca 弗吉尼亚=virginia 帕梅拉=pamela 凯特琳=caitlin 斯蒂芬妮=stephanie 史蒂芬妮=stephanie 戴安娜=diana 黛安娜=diana 黛安=diane
克里斯汀娜=christina 朱莉=julie 朱莉娅=julia 茱莉亚=julia 朱利安=julian 朱利叶斯=julius 朱迪=judy 朱迪思=judith 乔伊斯=joyce 乔伊=joy/joey 乔安娜=joanna 乔安=joan/joanne 琼=joan 琼斯=jones 格蕾丝=grace 格雷斯=grace 格洛丽亚=gloria 特蕾莎=theresa/teresa 特雷莎=theresa 多丽丝=doris 多萝西=dorothy 伊芙琳=evelyn 伊夫=yves 夏洛特=charlotte 罗莎=rosa 罗丝=rose 罗斯=ross/roth/rose 罗克珊=roxanne 珍妮特=janet 贾尼丝=janice 贝弗莉=beverly 希瑟=heather 希拉里=hillary 希拉=sheila 希尔=hill 希尔顿=hilton 克莱尔=claire 克莱尔=claire 克劳迪娅=claudia 克劳德=claude 克劳斯=klaus/kraus 索菲=sophie 索菲亚=sophia/sofia 尼娜=nina 娜塔莉=natalie 娜塔莎=natasha 纳塔莉=natalie
奥利弗=oliver 奥利维亚=olivia 奥利维耶=olivier 伊莎贝尔=isabel/isabelle 伊万=ivan 伊凡=ivan 伊恩=ian 伊戈尔=igor 伊琳娜=irina 弗拉基米尔=vladimir 普京=putin 德米特里=dmitry 谢尔盖=sergei/sergey 米哈伊尔=mikhail 阿列克谢=alexei 尤里=yuri 奥列格=oleg 鲍里斯=boris 叶夫根尼=evgeny 安纳托利=anatoly 塔蒂亚娜=tatiana 斯维特兰娜=svetlana 娜塔莉亚=natalia 奥尔加=olga 叶卡捷琳娜=ekaterina 泽连斯基=zelensky 汉斯=hans 海因里希=heinrich 海因茨=heinz 沃尔夫冈=wolfgang 于尔根=jurgen 赖因哈德=reinhard 莱因哈德=reinhard 京特=gunter 君特=gunter 库尔特=kurt 弗里茨=fritz 奥托=otto 施密特=schmidt 施罗德=schroeder 舒尔茨=schulz/schultz 米勒=miller/muller 穆勒=muller/mueller 迈耶=meyer/mayer 迈尔=mayer/maier 韦伯=weber/webber 贝克尔=becker 瓦格纳=wagner 霍夫曼=hoffmann/hoffman 沃尔夫=wolf/wolfe 施奈德=schneider 施特劳斯=strauss
史密斯=smith 布朗=brown 琼斯=jones 威尔逊=wilson 怀特=white 格林=green/greene 格雷=gray/grey 布莱克=black/blake 霍尔=hall 金=king/kim 李=lee 赖特=wright 怀特海德=whitehead 沃克=walker 杨=young/yang 艾伦=allen 贝克=baker/beck 库克=cook/cooke 库珀=cooper 摩根=morgan 莫里斯=morris/maurice 莫里森=morrison 穆尔=moore 摩尔=moore/mohr 默里=murray 墨菲=murphy 斯图尔特=stewart/stuart 斯图亚特=stuart 帕克=parker/park 佩奇=page 佩里=perry 帕里=parry 波特=porter/potter 鲍威尔=powell 鲍尔=powell/bauer/power 普赖斯=price 罗宾=robin 罗宾逊=robinson 罗宾斯=robbins 罗森=rosen 罗森伯格=rosenberg 罗森塔尔=rosenthal 罗姆尼=romney 沃森=watson 沃茨=watts 沃伦=warren 沃德=ward 沃纳=warner/werner 韦斯特=west 韦尔斯=wells 温斯顿=winston 伍德=wood 伍兹=woods 伍德沃德=woodward
特纳=turner 塔克=tucker 托德=todd 坦纳=tanner 辛普森=simpson 辛格=singh/singer 辛克莱=sinclair 西蒙=simon/simone 西蒙斯=simmons/simons 斯宾塞=spencer 斯坦利=stanley 斯坦=stan/stein 斯特恩=stern 斯通=stone 沙利文=sullivan 苏利文=sullivan 桑德斯=sanders 桑托斯=santos 塞尔=sell 舒默=schumer 佩洛西=pelosi 麦康奈尔=mcconnell 麦卡锡=mccarthy 麦凯恩=mccain 麦考尔=mccaul 麦戈文=mcgovern 麦金利=mckinley 麦凯=mckay/mackay 麦克阿瑟=macarthur 麦克唐纳=mcdonald/macdonald 麦当劳=mcdonald 麦格雷戈=mcgregor 麦克马斯特=mcmaster 麦克弗森=mcpherson 麦克劳德=mcleod/macleod 麦克=mike/mac 麦肯齐=mckenzie/mackenzie 蓬佩奥=pompeo 彭斯=pence 博尔顿=bolton 班农=bannon 纳瓦罗=navarro 布林肯=blinken 布热津斯基=brzezinski 基辛格=kissinger 赫尔=hull 赫斯特=hearst/hurst 赫伯特=herbert 赫德=hurd/hood 胡佛=hoover 胡德=hood 胡克=hook/hooker 伯恩斯=burns 伯克=burke 伯顿=burton 伯格=berg/berger 伯尼=bernie 伯纳德=bernard 伯特=bert/burt 班克斯=banks 巴恩斯=barnes 巴里=barry 巴拉克=barack 巴尼特=barnett 巴特勒=butler 巴克=buck/barker 巴克利=buckley/barclay 巴顿=patton/barton 贝尔=bell 贝内特=bennett 贝利=bailey 贝森特=bessent 本特利=bentley 比格斯=biggs 比耶=bieber 布莱尔=blair 布拉德=brad 布拉德利=bradley 布拉德福德=bradford 布兰登=brandon 布雷特=brett 布伦特=brent 布鲁斯=bruce 布鲁克斯=brooks 布鲁克=brooke 布里格斯=briggs 布坎南=buchanan
查普曼=chapman 柴契尔=thatcher 撒切尔=thatcher 科尔=cole/kohl 科尔曼=coleman 科恩=cohen 科林=colin/collin 科林斯=collins 科顿=cotton 科里=corey/cory 科特=kurt 考克斯=cox 克拉克=clark/clarke 克莱=clay 克莱因=klein 克莱门特=clement 克莱夫=clive 克莱顿=clayton 克劳福德=crawford 坎贝尔=campbell 康纳=connor 康纳利=connally 康威=conway 卡明斯=cummings 卡梅伦=cameron 卡森=carson 卡彭特=carpenter 道尔=doyle 道森=dawson 达雷尔=darrell 达伦=darren 达里尔=daryl 德里克=derek 德怀特=dwight 德文=devin 德拉=della 戴尔=dale/dell 戴蒙德=diamond 邓肯=duncan 邓恩=dunn/dunne 狄克逊=dixon 迪克逊=dixon 迪伦=dylan 杜波依斯=dubois 杜瓦尔=duval 埃利斯=ellis 埃利奥特=elliott/eliot 艾略特=elliott/eliot 艾利森=allison/ellison 埃文斯=evans 埃文=evan 埃弗雷特=everett 埃隆=elon 马斯克=musk 法利=farley 菲茨杰拉德=fitzgerald 菲茨帕特里克=fitzpatrick 费希尔=fisher/fischer 费舍尔=fisher 弗莱彻=fletcher 弗洛雷斯=flores 弗林=flynn 福特=ford 福斯特=foster 福克斯=fox 福勒=fowler 弗里曼=freeman 弗罗斯特=frost 富勒=fuller 加德纳=gardner/gardiner 加勒特=garrett 加拉格尔=gallagher 盖茨=gates/gaetz 吉布森=gibson 吉尔=gil/jill 吉尔伯特=gilbert 吉娜=gina 吉恩=gene/jean 戈登=gordon 戈尔=gore 戈德堡=goldberg 戈德曼=goldman 格雷厄姆=graham 格拉汉姆=graham 格兰特=grant 格里芬=griffin 格里菲斯=griffith 格罗斯=gross 古德曼=goodman 古特曼=guttman
哈珀=harper 哈特=hart/hartt 哈维=harvey 哈德森=hudson 哈德利=hadley 海恩斯=haynes/haines 海斯=hayes 汉密尔顿=hamilton 汉森=hansen/hanson 汉考克=hancock 黑尔=hale 黑利=haley 霍利=hawley 霍金斯=hawkins 霍奇=hodge 霍尔特=holt 霍姆斯=holmes 霍恩=horn 霍顿=houghton/horton 休斯=hughes 休=hugh 休斯顿=houston 胡伯=huber 因格拉姆=ingram 杰恩=jane 詹金斯=jenkins 詹森=jensen/jansen 朱利亚尼=giuliani 卡什=kash 卡普兰=kaplan 卡恩=kahn 坎特=cantor 凯恩=kane/kaine/cain 凯撒=caesar/kaiser 凯里=kerry/carey 克里=kerry 肯德尔=kendall 克尔=kerr 奈特=knight 克虏伯=krupp 库什纳=kushner 兰伯特=lambert 兰德=rand/land 兰迪=randy 兰德尔=randall 兰开斯特=lancaster 朗=long/lang 莱斯利=leslie 莱斯=rice 莱特=wright/light 莱尔=lyle 莱昂=leon 莱昂纳多=leonardo 莱文=levin/levine 雷诺兹=reynolds 雷纳德=renard 里德=reed/reid 里斯=reese/rhys 里维拉=rivera 伦纳德=leonard 利昂=leon 林恩=lynn 林德=lind/linde 林赛=lindsey/lindsay 林奇=lynch 林肯=lincoln 劳埃德=lloyd 洛根=logan 洛厄尔=lowell 洛伦佐=lorenzo 洛里=lori 卢=lou 卢瑟=luther 麦迪逊=madison 马歇尔=marshall 马库斯=marcus 马尔科姆=malcolm 马萨=massa 梅森=mason 梅西=messi/massey 梅尔=mel/mayer 梅洛尼=meloni 梅奥=mayo 梅=may 门多萨=mendoza 默克尔=merkel 马克龙=macron 梅德韦杰夫=medvedev 米尔斯=mills 米尔顿=milton 米切尔=mitchell 莫雷诺=moreno 莫尔顿=moulton 莫妮卡=monica 莫莉=molly 莫迪=modi 蒙哥马利=montgomery
内尔=nell 内塔尼亚胡=netanyahu 牛顿=newton 纽曼=newman 纽瑟姆=newsom 诺曼=norman 诺顿=norton 诺里斯=norris 诺兰=nolan 诺亚=noah 欧文=owen/irving/erwin 欧文斯=owens 奥康纳=oconnor 奥尼尔=oneill 奥斯卡=oscar 奥斯本=osborne 奥尔森=olson/olsen 奥马尔=omar 奥尔特加=ortega 奥古斯特=august 帕尔默=palmer 帕特尔=patel 帕特森=patterson 潘=pan 佩恩=payne/penn 佩顿=peyton 皮尔斯=pierce/pearce 皮尔森=pearson 皮埃尔=pierre 波尔克=polk 普拉特=pratt 奎因=quinn 昆西=quincy 雷德=red/reid 雷克斯=rex 雷切尔=rachel 蕾切尔=rachel 罗莎琳=rosalyn 罗兰=roland/rowland 罗杰利奥=rogelio 罗奇=roach/roche 萨缪尔森=samuelson 萨金特=sargent 萨拉赫=salah 塞巴斯蒂安=sebastian 塞思=seth 塞西尔=cecil 塞莱斯特=celeste 沙恩=shane 谢尔曼=sherman 谢尔比=shelby 谢尔顿=sheldon 谢泼德=shepherd/shepard 肖特=short 史汀生=stimson 斯奈德=snyder 斯诺=snow 斯诺登=snowden 斯莱特=slater 斯隆=sloan 索罗斯=soros 索伦森=sorensen 索尔=sol/saul 塔夫茨=tufts 蒂尔=thiel 蒂勒森=tillerson 瓦希德=wahid 瓦伦=warren 瓦莱丽=valerie 万斯=vance 韦德=wade 温迪=wendy 温思罗普=winthrop 薇薇安=vivian 扎克伯格=zuckerberg 赞恩=zane 泽维尔=xavier 哈维尔=javier 圣约翰=st john/saint john 穆罕默德=mohammed/muhammad 阿里=ali 哈桑=hassan 侯赛因=hussein 阿卜杜拉=abdullah 艾哈迈德=ahmed/ahmad 易卜拉欣=ibrahim 易卜拉辛=ibrahim 优素福=yusuf 奥马尔=omar 奥萨马=osama 本=ben/bin 拉登=laden 萨达姆=saddam 阿萨德=assad 卡扎菲=gaddafi 哈梅内伊=khamenei 苏莱曼=suleiman 苏莱马尼=soleimani 努尔=noor/nur 土尔逊=tursun 吐尔逊=tursun 买买提=mamat/memet 阿不都=abdu 阿卜杜勒=abdul 肖开提=shohret 雪克来提=shohrat 扎克尔=zakir 热比娅=rebiya 多里坤=dolkun 艾沙=isa
`

/** Traditional forms of the signs above. */
const traditional =
  '羅罗約约蘭兰倫伦紐纽維维爾尔亞亚馬马瑪玛納纳賽赛薩萨諾诺魯鲁盧卢萊莱勞劳賴赖麗丽龍龙門门邁迈麥麦貝贝賓宾達达鄧邓頓顿東东費费馮冯豐丰蓋盖岡冈漢汉華华懷怀傑杰簡简凱凯喬乔欽钦瓊琼榮荣聖圣紹绍蘇苏湯汤圖图韋韦偉伟溫温烏乌錫锡蕭萧謝谢興兴許许揚扬楊杨葉叶雲云澤泽張张茲兹衛卫內内遜逊歐欧龐庞寧宁紀纪濟济愛爱納纳剛刚瑤瑶婭娅強强賀贺錢钱讓让熱热鮑鲍齊齐恆恒時时倉仓絲丝鐵铁騰腾滕滕無无優优詹詹韓韩'
const toSimplified = new Map<string, string>()
for (let at = 0; at + 1 < traditional.length; at += 2)
  toSimplified.set(traditional.charAt(at), traditional.charAt(at + 1))
const simplified = (word: string) => [...word].map(sign => toSimplified.get(sign) ?? sign).join('')

type Fragments = { readonly inside: readonly string[]; readonly last: readonly string[] }
let bySign: Map<string, Fragments> | undefined
let byName: Map<string, readonly string[]> | undefined

const load = () => {
  bySign = new Map()
  for (const row of signs.trim().split(/\s+/)) {
    const [sign = '', said = ''] = row.split('=')
    const [inside = '', last = inside] = said.split(';')
    bySign.set(sign, { inside: inside.split('/'), last: last.split('/') })
  }
  byName = new Map()
  for (const row of frequent.trim().split(/\s+(?=[\u4e00-\u9fff])/)) {
    const [name = '', said = ''] = row.split('=')
    byName.set(name, said.split('/'))
  }
  return { bySign, byName }
}

/** Whether every sign of a word is one that transcribes foreign sounds. */
export function transcribes(word: string): boolean {
  const table = bySign ?? load().bySign
  for (const sign of word) if (!table.has(toSimplified.get(sign) ?? sign)) return false
  return true
}

/** Whether a word is a frequent foreign name, or one that a table of names knows in full. */
export const isForeignName = (word: string): boolean => (byName ?? load().byName).has(simplified(word))

/** A foreign name's spellings in Latin letters, likeliest first; five at most. */
export function foreignName(written: string): readonly string[] {
  const word = simplified(written)
  const known = (byName ?? load().byName).get(word)
  if (known !== undefined) return known
  const table = bySign ?? load().bySign
  const letters = [...word].slice(0, 40)
  const choices = letters.map((sign, at): readonly string[] => {
    const fragments = table.get(sign)
    return (at === letters.length - 1 && at > 0 ? fragments?.last : fragments?.inside) ?? ['']
  })
  const spellings = waysToChoose.map(choose => {
    let latin = ''
    choices.forEach((some, at) => {
      const said = choose(some, at === choices.length - 1, latin) ?? some[0] ?? ''
      // A vowel is not said twice where one sign ends with it and the next begins with it.
      latin += /[aeiou]$/.test(latin) && said.startsWith(latin.slice(-1)) ? said.slice(1) : said
    })
    return latin
  })
  return [...new Set(spellings)]
}

type Choice = (fragments: readonly string[], isLast: boolean, before: string) => string | undefined

const isLiquid = (fragment: string | undefined) => fragment !== undefined && /^[lr]/.test(fragment)
const otherLiquid = (fragments: readonly string[]) =>
  isLiquid(fragments[0])
    ? fragments.find(fragment => isLiquid(fragment) && fragment[0] !== fragments[0]?.[0])
    : undefined

/**
 * The signs do not tell l from r. After a stop 拉, 兰 and 朗 are an r more often than not (Bradley, Frank, Grant); elsewhere the order of the
 * table stands. The further ways swap the liquids, then take second choices at the end, then everywhere.
 */
const likely: Choice = (fragments, _isLast, before) =>
  /[bcdfgkpt]$/.test(before) && /^[lr]an?/.test(fragments[0] ?? '')
    ? fragments.find(said => said.startsWith('r'))
    : undefined
const waysToChoose: readonly Choice[] = [
  likely,
  (fragments, isLast, before) => {
    const first = likely(fragments, isLast, before)
    return first === undefined ? otherLiquid(fragments) : fragments[0]
  },
  (fragments, isLast, before) => (isLast ? fragments[1] : undefined) ?? likely(fragments, isLast, before),
  fragments => fragments[1],
  fragments => fragments[2] ?? fragments[1],
]
