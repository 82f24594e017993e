import type { Table } from '../table.ts'

/** Places that names translate ("московский" is Moscow) or that must be known to part the words beside them. */
export const places: Table = {
  kind: 'place',
  prefix: 'place',
  text: `
abkhazia | | абхази, абхазиск, абхазск
abu dhabi | abou dhabi, abu zaby | абу даби | ابو ظبي, ابوظبي | 阿布扎比
afghanistan, afghan | afganistan, afghane, afghani | афганистан, афганск | افغان, افغانستان, افغاني | 阿富汗 | 아프가니스탄
africa, african | afrigha, afrika, afrique, ifriqiya | африк, африканск | افريقا, افريقي, افريقيا | アフリカ, 非洲 | 아프리카
ahvaz, ahwaz | | ахваз | الاحواز, اهواز | 阿瓦士
aksu | | | | 阿克苏
alborz | alborze, elburz | | البرز
aleppo | alep, halab, halep | алеппо | حلب | 阿勒颇
algeria, algerian | algerie, algerien, argelia, cezayir, jazair | алжир | الجزاير, الجزايريه | 阿尔及利亚
almaty | | алмат, алматинск, алматск
altai | | алтай, алтайск
amur | amure, amurskiy | амур, амурск | | 阿穆尔
angara | | ангарск
anhui | | | | 安徽
ankara | | анкар | انقره, انكارا | 安卡拉
anshan | | | | 鞍山
arab, arabian, arabic | al arabi, arabe, arabi, arabisch, arabiya, arabiyya, arabo, arabskiy, arap | арабск, арави | العرب, عرب, عربي, عربيه | 阿拉伯 | 아랍
arabian peninsula, arab peninsula | jazirat al arab, peninsule arabique | аравийск полуостров | الجزيره العربيه, جزيره العرب, شبه الجزيره العربيه | 阿拉伯半岛
arak | arake | эрак | اراك
arctic | arctique, arkticheskiy, arktika, artico, kutup | арктик, арктическ | القطب الشمالي | 北极
arkhangelsk | | архангельск
armenia, armenian | armenie, armeniya, ermenistan | армени, армянск | ارمنستان, ارمينيا | 亚美尼亚
arzamas | | арзамас, арзамасск
asean | | асеан | اسيان | 东盟 | 아세안
asia, asian | asie, asien, asiya, asya, aziatskiy, aziya, yazhou | ази, азиатск | اسيا | アジア, 亚洲 | 아시아
asia pacific, pacific, pacific ocean | pacifico, pazifik, tikhookeanskiy | тих океан, тихоокеанск | المحيط الهادي | 亚太, 太平洋 | 태평양
astana | | астан, астанск
astrakhan | | астрахан, астраханск
australia, australian | australie, avustralya | австрали | استراليا | 澳大利亚, 澳洲 | 오스트랄리아
austria, austrian | autriche, avusturya, oesterreich | австри, австрийск | اتريش, النمسا | 奥地利 | 오스트리아
azerbaijan, azerbaijani | aserbaidschan, azerbaycan, azerbaydzhan | азербайджан, азербайджанск | اذربايجان, اذربيجان | 阿塞拜疆
azerbaijan sharghi, east azerbaijan | azarbaijan sharghi | | اذربايجان شرقي
azov, sea of azov | azovskiy, azovskoe more | азов, азовск | | 亚速
baghdad | bagdad | багдад | بغداد | 巴格达
bahrain, bahraini | bahrein | бахрейн | البحرين, بحرين | 巴林
baikal | | байкал, байкалск, байкальск
baiyin | | | | 白银市
baku | | бакинск, баку, бакуск
baltic, baltic sea | baltika, baltique, baltiyskiy, ostsee | балти, балтийск, балтика | بحر البلطيق | 波罗的海
bandar abbas, bandar e abbas | bender abbas | | بندر عباس, بندرعباس | 阿巴斯港
bangladesh, bangladeshi | | бангладеш | بنغلاديش, بنگلادش | 孟加拉
baoding | | | | 保定
baoji | | | | 宝鸡
baotou | | | | 包头
barnaul | | барнаул, барнаулск
bashkortostan | | башкири, башкириск, башкирск, башкортостан, башкортостанск
basra, basrah | bassora | басра | البصره | 巴士拉
beijing | | | | 北京
beirut | bayrut, beyrouth, beyrut | бейрут | بيروت | 贝鲁特
belarus, belarusian, belorussia, belorussian, byelorussia, byelorussian, republic of belarus | belaruskaya, belarussiya, belarusskaya, belorusskiy, beyaz rusya, bielorrusia, bielorussie, bilorus, weissrussland | беларус, беларуск, белорус, белорусск, білорус, білоруськ, республик беларус=republic of belarus, рэспублік беларус=republic of belarus | بلاروس, بيلاروسيا | ベラルーシ, 白俄罗斯 | 벨라루씨
belgium, belgian | belcika, belgica, belgien, belgique | бельги | بلجيكا, بلژيك | 比利时
belgorod | | белгород, белгородск
bengbu | | | | 蚌埠
benghazi | bengasi, bingazi | бенгази | بنغازي | 班加西
berdyansk | | бердянск
bishkek | | бишкек, бишкекск
biysk | | бийск
black sea | chernoe more, chernomorskiy, chornomorskyi, karadeniz, mar negro, mer noire | черн мор, черноморск, чорноморськ | البحر الاسود, درياي سياه | 黑海
bobruisk | | бобруйск
borisov | | борисовск
brest | | брест, брестск
bric, brics | | брикс | | 金砖
bryansk | | брянск
bulgaria, bulgarian | balgariya, bulgarie, bulgarien, bulgaristan | болгари, българи | بلغارستان, بلغاريا | 保加利亚
buryatia | | бурят, бурятск
busan | pusan | пусан | | 釜山 | 부산
bushehr | bouchehr, bushire | бушер | بوشهر | 布什尔
cairo | kahire, kairo, le caire, qahira | каир | القاهره | 开罗
canada, canadian | kanada | канад | كانادا, كندا | 加拿大 | 카나다
cangzhou | | | | 沧州
caspian, caspian sea | caspienne, hazar, kaspiyskiy, khazar, khazare | каспий, каспийск | بحر قزوين, خزر, درياي خزر | 里海
caucasus, caucasian, caucasus emirate | caucase, caucaso, kafkas, kafkasya, kavkaz, kavkazskiy, qoqaz | имарат кавказ=caucasus emirate, кавказ, кавказск | القوقاز, قفقاز | 高加索
chagang | jagang | | | 慈江道 | 자강, 자강도=chagang province
changchun | | | | 长春
changsha | | | | 长沙
changzhi | | | | 长治
changzhou | | | | 常州
chaoyang | | | | 朝阳
cheboksary | | чебоксар, чебоксарск
chechnya, chechen, chechen republic, ichkeria | chechenskaya, chechenskiy, tchetchenie | ичкери, чеченск, чечн, чечня | شيشان, چچن | 车臣
chelyabinsk | | челябинск
chengdu | | | | 成都
china, chinese, p r china, peoples republic of china, prc, sino | chine, chugoku, chungguk, cin, cina, kitay, kitayskiy, trung quoc, zhongguo, zhonghua | !кнр=peoples republic of china, кита, китайск, китайськ | صين, صيني, چين | 中华, 中华人民共和国=peoples republic of china, 中国 | 중국, 중화인민공화국=peoples republic of china
chisinau | | кишинев, кишиневск
chita | | чита, читаск, читинск
chongjin | cheongjin, qingjin | | | 清津 | 청진
chongqing | | | | 重庆
chuvashia | | чуваш, чувашск
crimea, crimean, republic of crimea | crimee, kirim, krim, krym, kryma, krymskaya, krymskiy | крим, кримськ, крым, крыма, крымск, республик крым=republic of crimea | القرم, كريمه | 克里米亚
cuba, cuban | cubana, kuba | куб | كوبا | 古巴 | 꾸바
cyprus, cypriot | chipre, chypre, kibris, kipr, zypern | кипр | قبرص | 塞浦路斯
dagestan, dagestani | dagestanskiy, daghestan | дагестан, дагестанск | داغستان | 达吉斯坦
dalian | | | | 大连
damascus | damas, damasco, damaskus, dimashq, dimishq, sham city | дамаск | دمشق | 大马士革 | 디마스꾸스
dandong | | | | 丹东
daqing | | | | 大庆
datong | | | | 大同
deyang | | | | 德阳
dnipro | | днепр, днепровск, днепрск, дніпр, дніпро, дніпровськ, дніпровськск, дніпроск, дніпрск
don, donskoy | donskoi | донск, донской
donbass, donbas | donbasskiy | донбас, донбасс | دونباس | 顿巴斯
donetsk, dnr, donetsk people s republic, donetsk peoples republic, dpr | doneck, donetskiy | !днр=donetsk peoples republic, донецк, донецк народн республик=donetsk peoples republic, донецьк | دونيتسك | 顿涅茨克
dongguan | | | | 东莞
dongying | | | | 东营
dubai | dobey, dubay, dubayy | дубай | دبي | 迪拜
dubna | | дубна, дубнаск, дубненск
dushanbe | | душанбе, душанбеск
egypt, egyptian | aegypten, egipto, egitto, egypte, misir, misr | египет, египетск | المصريه, مصر, مصري | 埃及 | 에짚트, 이집트
elabuga | | алабуг, алабугск, елабуг, елабугск
estonia, estonian | eesti, estland, estonie | эстони | استونيا | 爱沙尼亚
eurasia, eurasian | avrasya, evraziya, evraziyskiy | еврази, евразийск | اوراسيا | 欧亚
europe, european | avrupa, europa, europeen, europeo, evropa, evropeyskiy, ouzhou, yevropa | европ, европейск, європ | اروپا, اوروبا | 欧洲 | 유럽
feodosia | | феодоси, феодосийск, феодосиск
finland, finnish | finlande, finlandiya, suomen, suomi | финлянди, финск | فنلاند, فنلندا | 芬兰
foshan | | | | 佛山
france, french | farance, francais, francaise, francese, francia, frankreich, fransa, frantsiya | франци, французск | فرانسه, فرنسا, فرنسي | フランス, 法国 | 프랑스
fryazino | | фрязино, фрязиноск
fujian | | | | 福建
fushun | | | | 抚顺
futian | | | | 福田
fuzhou | | | | 福州
gansu | | | | 甘肃
ganzhou | | | | 赣州
gaza | gazze, ghazza | газа сектор | غزه | 加沙
georgia, georgian | georgien, gruziya, gurcistan | грузи, грузинск | جورجيا, گرجستان | 格鲁吉亚
germany, federal republic of germany, german | alemania, allemagne, alman, almanya, deutsch, deutsche, deutschland, germania, germaniya | немецк, німецьк, німеччин | المان, الماني, المانيا | ドイツ, 德国, 德意志 | 도이췰란드, 독일
gomel | | гомел, гомелск, гомельск
greece, greek, hellenic | grece, grecia, griechenland, yunanistan | греци | اليونان, يونان | 希腊
grodno | | гродн, гродненск, гроднск
grozny | | грозн, грознск
guangdong | | | | 广东
guangxi | | | | 广西
guangzhou | | | | 广州
guilin | | | | 桂林
guiyang | | | | 贵阳
guizhou | | | | 贵州
gulf, arabian gulf, persian gulf | basra korfezi, golfe, golfo, khalij, khalij fars, khalije fars, korfez, zaliv | залив | الخليج, الخليج العربي=arabian gulf, خليج, خليج فارس=persian gulf | 波斯湾, 海湾
haeju | | | | 海州 | 해주
haidian | | | | 海淀
haikou | | | | 海口
hainan | | | | 海南
hamgyong | hamgyeong | | | 咸镜 | 함경, 함경남도=south hamgyong province, 함경북도=north hamgyong province
hamhung | hamheung | | | 咸兴 | 함흥
handan | | | | 邯郸
hangzhou | | | | 杭州
hanzhong | | | | 汉中
harbin | | | | 哈尔滨
hebei | | | | 河北
hefei | | | | 合肥
heihe | | | | 黑河
heilongjiang | | | | 黑龙江
henan | | | | 河南
hengyang | | | | 衡阳
hohhot | | | | 呼和浩特
homs | hims, humus | хомс | حمص | 霍姆斯
hong kong, h k, hk, hongkong | khonkong, xianggang | гонконг | هنگ كنگ, هونغ كونغ | 香港 | 홍콩
hongkou | | | | 虹口
hormozgan | hormuzgan | | هرمزگان
hotan | | | | 和田
hsinchu | xinzhu | | | 新竹
hubei | | | | 湖北
huizhou | | | | 惠州
huludao | | | | 葫芦岛
hunan | | | | 湖南
hunchun | | | | 珲春
huzhou | | | | 湖州
hwanghae | | | | 黄海道 | 황해, 황해남도=south hwanghae province, 황해북도=north hwanghae province
hyesan | | | | 惠山 | 혜산
india, bharat, indian | al hind, hind, hindistan, inde, indien, indiya | инди, индийск | الهند, هند, هندي | インド, 印度 | 인도, 인디아
indonesia, indonesian | endonezya, indonesie | индонези | اندونزي, اندونيسيا | 印尼, 印度尼西亚 | 인도네시아
ingushetia | | ингушети, ингушетиск
inner mongolia | nei mongol, neimenggu | внутренн монголи | | 内蒙古 | 내몽골
iran, iranian, islamic republic of iran, persia, persian | irane, irani, iraniano, iranien, iraniyan, iraniye, iranskiy, persien, yilang | иран, иранск, персидск, іран | ايران, ايراني, ايرانيان | イラン, 伊朗 | 이란
iraq, iraqi | al iraq, aragh, araq, irak, iraq al, iraqiya | ирак, иракск | العراق, عراق, عراقي | 伊拉克 | 이라크
irkutsk | | иркутск
isfahan, esfahan | esfahane, isfahane, ispahan | исфахан | اصفهان | 伊斯法罕
islamic maghreb, maghrib | al maghrib al islami, maghreb islamique | магриб | المغرب الاسلامي, المغرب العربي, بلاد المغرب الاسلامي | 马格里布
israel, israeli | israel de, isral, izrail | израил | اسراييل | 以色列 | 이스라엘
istanbul | constantinople, estanbul | стамбул, істамбул | استانبول, اسطنبول | 伊斯坦布尔
italy, italian | italia, italiana, italiano, italie, italien, italiya, italya | итали, итальянск | ايتاليا, ايطاليا | イタリア, 意大利 | 이딸리아, 이탈리아
ivanovo | | иванов, ивановск
izhevsk | | ижевск
izmir | | | ازمير | 伊兹密尔
japan, japanese, nihon, nippon | giappone, japao, japon, japonya, riben, yaponiya, yaponskiy | япони, японск | اليابان, ژاپن | 日本 | 일본
jerusalem, al quds, quds | ghods, jerusalen, kudus, qods, qods e | иерусалим | القدس, بيت المقدس, قدس | 耶路撒冷 | 예루살렘
jiading | | | | 嘉定
jiangmen | | | | 江门
jiangsu | | | | 江苏
jiangxi | | | | 江西
jiangyin | | | | 江阴
jiaxing | | | | 嘉兴
jilin | | | | 吉林
jinan | | | | 济南
jingdezhen | | | | 景德镇
jinhua | | | | 金华
jining | | | | 济宁
jinzhou | | | | 锦州
jiujiang | | | | 九江
jiuquan | | | | 酒泉
jordan, jordanian | jordania, jordanie, jordanien, ordon, urdun | иордани | اردن, اردني, الاردن | 约旦
kabardino balkaria | | кабардин, кабардино балкарск, кабардинск
kabul | kabil, kaboul | кабул | كابول | 喀布尔
kaesong | gaeseong | | | 开城 | 개성
kaifeng | | | | 开封
kaliningrad | | калининград, калининградск
kaluga | | калуг, калугск, калужск
kama | | кам река, камск
kamchatka | | камчат, камчатск
kandahar | ghandahar, qandahar | кандагар | قندهار | 坎大哈
kanggye | ganggye | | | 江界 | 강계
kangwon | gangwon | | | 江原道 | 강원
kaohsiung | gaoxiong | | | 高雄
karachi | karaci | карачи | كراتشي, كراچي | 卡拉奇
karaganda | | караганд, карагандинск, карагандск
karamay | | | | 克拉玛依
karelia | | карел, карелск, карельск
kashgar | | | | 喀什
kazakhstan, kazakh | kasachstan, kazajstan, kazakistan, qazaqstan | казахстан, казахстанск, қазақстан | قزاقستان, كازاخستان | 哈萨克斯坦 | 까자흐스딴
kazan | | казан, казанск
kemerovo | | кемеров, кемеровск
kerch | | керч, керченск, керчск
kerman | kirman | керман | كرمان
kermanshah | kirmanshah | | كرمانشاه
khabarovsk | | хабаровск
kharkiv | | харків, харківск, харківськ, харківськск, харьков, харьковск
khartoum | hartum, jartum, khartum | хартум | الخرطوم | 喀土穆
kherson | | херсон, херсонск, херсонськ, херсонськск
khorasan | horasan, khurasan | хорасан | خراسان | 呼罗珊
khuzestan | khouzestan, khuzistan | | خوزستان
kirov | | киров, кировск
kish | kish island | | جزيره كيش, كيش
klimovsk | | климовск
kobe | | | | 神戸
kolomna | | коломенск, коломн, коломнск
komi | | коми, комиск
komsomolsk on amur | | комсомольск на амур
korea, chosen, choson, chosun, democratic people s republic of korea, democratic peoples republic of korea, dprk, hanguk, joseon, korean, north korea, republic of korea, south korea | chaoxian, corea, coree, hanguo, kore, koreya, koreyskiy | !кндр=democratic peoples republic of korea, коре, корейск, северн коре=north korea | كره, كره شمالي=north korea, كوريا, كوريا الشماليه=north korea | 大韩民国=republic of korea, 朝鲜, 朝鲜民主主义人民共和国=democratic peoples republic of korea, 韩国, 高丽=koryo | 대한, 대한민국=republic of korea, 조선, 조선민주주의인민공화국=democratic peoples republic of korea, 코리아, 한국
korolev | | королев, королевск город
koryo | goryeo | | | | 고려
kostroma | | костром, костромск
kovrov | | ковров город, ковровск
kowloon | jiulong | | | 九龙
krasnodar | | краснодар, краснодарск
krasnogorsk | | красногорск
krasnoyarsk | | красноярск
kronstadt | | кронштадт, кронштадтск
kuban | | кубан, кубанск
kunming | | | | 昆明
kunshan | | | | 昆山
kurdistan, kurd, kurdish | kurde, kurdischen, kurdistane, kurdo | курдистан, курдск | كردستان, كردي | 库尔德
kurgan | | курган, курганск
kursk | | курск
kuwait, kuwaiti | koweit, kuveyt | кувейт | الكويت, كويت | 科威特
kyiv, kiev | kievskiy, kiew, kyivskyi | киев, киевск, київ, київськ | كيف, كييف | 基辅
kyoto | | киото | | 京都
kyrgyzstan, kyrgyz | kirgizistan, kirgiziya | киргиз, кыргызск, кыргызстан | قرقيزستان, قيرغيزستان | 吉尔吉斯
ladoga | | ладог, ладогск, ладожск
langfang | | | | 廊坊
lanzhou | | | | 兰州
latakia | ladhiqiya, lattakia, lattaquie, laziqiya | латаки | اللاذقيه | 拉塔基亚
latvia, latvian | latvija, latvijas, letonia, lettland, lettonie | латви | لاتفيا | 拉脱维亚
lebanon, lebanese | liban, libano, libanon, lobnan, lubnan | ливан, ливанск | لبنان, لبناني | 黎巴嫩
leshan | | | | 乐山
levant, al sham, sham | bilad al sham | левант | الشام, شام | 黎凡特
lhasa | | | | 拉萨
lianyungang | | | | 连云港
liaoning | | | | 辽宁
libya, libyan | libia, libiya, libye, libyen | ливи, ливийск | الليبيه, ليبي, ليبيا | 利比亚
linyi | | | | 临沂
lipetsk | | липецк
lithuania, lithuanian | lietuva, lietuvos, litauen, lituanie, litva | литв, литовск | ليتوانيا | 立陶宛
liuzhou | | | | 柳州
luhansk, lnr, lpr, lugansk, lugansk peoples republic, luhansk people s republic, luhansk peoples republic | luganskiy, luhanskyi | !лнр=luhansk peoples republic, луганск, луганск народн республик=luhansk peoples republic, луганськ | | 卢甘斯克
luoyang | | | | 洛阳
luzhou | | | | 泸州
lviv | | львов, львовск, львів, львівск
maanshan | | | | 马鞍山
macau, macao | aomen | макао | ماكاو | 澳门 | 마카오
macedonia, north macedonia | makedonija | македони | مقدونيا | 马其顿
magnitogorsk | | магнитогорск
makhachkala | | махачкал, махачкалск
malaysia, malaysian | malaisie, malasia, malezya | малайзи | مالزي, ماليزيا | 马来西亚 | 말레이시아
manzhouli | | | | 满洲里
mariupol | | мариупол, мариуполск, мариупольск
mashhad | mashad, mashhade, meshed | мешхед | مشهد | 马什哈德
mecca, makkah | makka, mekka, mekke | мекка | مكه | 麦加
mediterranean | akdeniz, mediterranee, mediterraneo, mittelmeer, sredizemnomorskiy | средиземн, средиземноморск | البحر المتوسط, متوسطي, مديترانه | 地中海
melitopol | | мелитопол, мелитополск, мелитопольск
mianyang | | | | 绵阳
miass | | миасс, миасск, миассск
minhang | | | | 闵行
minsk | minskiy | минск, мінск | مينسك | 明斯克
mogilev | | могилев, могилевск
moldova, moldovan | moldavia, moldavie, moldaviya | молдавск, молдов | مولدوفا | 摩尔多瓦
mongolia, mongolian | mogolistan, mongolie | монголи | مغولستان, منغوليا | 蒙古 | 몽골
mordovia | | мордови, мордовиск, мордовск
morocco, moroccan | fas, maroc, marokko, marruecos | марокко | المغرب, المغربيه, مراكش | 摩洛哥
moscow, muscovite | mosca, moscou, moscu, moskau, mosko, moskova, moskovskaya, moskovskii, moskovskiy, moskva, moskve | моск, москв, московск, московськ | مسكو, موسكو | モスクワ, 莫斯科 | 모스크바
mosul | mawsil, mossoul, mosulu | мосул | الموصل | 摩苏尔
mudanjiang | | | | 牡丹江
murmansk | | мурманск
myanmar, burma, burmese, myanma | birmania, birmanie, myanmar naingngandaw | бирм, мьянм | ميانمار | 缅甸 | 먄마
mykolaiv | | миколаїв, миколаївск, николаевск
naberezhnye chelny | | набережн челн
nagoya | | | | 名古屋
nalchik | | нальчик, нальчикск
nampo, nampho | namp o | | | 南浦 | 남포
nanchang | | | | 南昌
nanjing | | | | 南京
nanning | | | | 南宁
nanshan | | | | 南山
nantong | | | | 南通
nanyang | | | | 南阳
natanz | | натанз | نطنز | 纳坦兹
netherlands, dutch, holland | hollanda, nederland, nederlandse, niederlande, paises bajos, pays bas | голланд, нидерланд | هلند, هولندا | 荷兰 | 네데를란드
ningbo | | | | 宁波
ningxia | | | | 宁夏
nizhnekamsk | | нижнекамск
nizhny novgorod | | нижегородск, нижн новгород
nizhny tagil | | нижн тагил, нижнетагильск
norilsk | | норильск
norway, norwegian | norge, norske, noruega, norvege, norwegen | норвеги | النرويج, نروژ | 挪威
novocheboksarsk | | новочебоксарск
novopolotsk | | новополоцк
novorossiya | | новоросси
novorossiysk | | новороссийск
novosibirsk | | новосибирск
obninsk | | обнинск
obukhov | | обуховск
odesa | | одес, одесс, одесск, одессск
oman, omani, sultanate of oman | umman | оман | سلطنه عمان, عمان | 阿曼
omsk | | омск
onega | | онег, онегск, онежск
ordos | | | | 鄂尔多斯
orel | | орел, орелск, орловск
orenburg | | оренбург, оренбургск
osaka | | осака | | 大阪 | 오사까
ossetia | | осети, осетинск, осетиск
paektu, paektusan | baekdu, paekdu | | | 白头, 长白山=changbaishan | 백두, 백두산=paektusan
pakistan, pakistani | pakistane | пакистан | باكستان, پاكستان | 巴基斯坦 | 파키스탄
palestine, palestinian | felestin, filastin, filistin, palaestina, palestina | палестин, палестинск | فلسطين, فلسطيني | 巴勒斯坦 | 팔레스티나
parchin | | | پارچين
penza | | пенз, пензенск, пензск
perm | | перм, пермск
peshawar | peshavar, pishawar | пешавар | بيشاور, پشاور | 白沙瓦
petrozavodsk | | петрозаводск
philippines, filipino, philippine | filipinas, filipinler, pilipinas | филиппин | الفلبين, فيليپين | 菲律宾 | 필리핀
podolsk | | подольск
poland, polish | polen, pologne, polonia, polonya, polsha, polska, polski | польск, польш | بولندا, لهستان | 波兰 | 뽈스까
primorye | | приморск, приморь, приморьск
pudong | | | | 浦东
putian | | | | 莆田
pyongan | pyeongan | | | | 평안, 평안남도=south pyongan province, 평안북도=north pyongan province
pyongyang | phenyan, pingyang, pjongjang | пхеньян | بيونغ يانغ, پيونگ يانگ | 平壤 | 평양
qatar, qatari | katar | катар | القطريه, قطر | 卡塔尔
qeshm | gheshm | | قشم
qingdao | | | | 青岛
qinghai | | | | 青海
qinhuangdao | | | | 秦皇岛
qiqihar | | | | 齐齐哈尔
qom | ghom, qum | кум город | قم | 库姆
quanzhou | | | | 泉州
quzhou | | | | 衢州
rason, rajin, rajin sonbong, raseon, sonbong | najin | | | 罗先, 罗津 | 라선, 라진, 선봉
rizhao | | | | 日照
rostov | | ростов, ростовск
rostov on don | | ростов на дону
russia, rossiya, russian, russian federation | eluosi, roosia, rosiyska, rossii, rossiiskii, rossiyskaya, rossiyskiy, rossiyskoy, rossiyskoy federatsii, rusia, rusiya, rusiye, rusiyeh, russie, russisch, russland, rusya | !рф=russian federation, расей, расі, расійск, росия, росси, российск, российск федераци=russian federation, россия, росі, російськ, русск | روسي, روسيا, روسيه | ロシア, 中俄=sino russian, 俄国, 俄罗斯 | 러시아, 로씨야, 로씨야련방=russian federation
ryanggang | yanggang | | | 两江道 | 량강, 량강도=ryanggang province
ryazan | | рязан, рязанск
rybinsk | | рыбинск
saint petersburg, leningrad, petersburg, sankt petersburg, spb, st petersburg | leningradskaya, leningradskiy, peterburg, peterburgskiy, saint petersbourg, san petersburgo, sankt peterburg, sanktpeterburg | !спб, ленинград, ленинградск, петербург, петербургск, санкт петербург | سان بطرسبرغ, سن پترزبورگ | サンクトペテルブルク, 圣彼得堡
sakhalin | | сахалин, сахалинск
samara | | самар, самарск
sanaa | sana a | сана | صنعاء | 萨那
sanya | | | | 三亚
saransk | | саранск
saratov | | саратов, саратовск
sariwon | | | | 沙里院 | 사리원
sarov | | саров, саровск
saudi arabia, saudi | arabia saudita, arabie saoudite, arabistan, saudia, suudi arabistan | саудовск арави | السعوديه, المملكه العربيه السعوديه=kingdom of saudi arabia, سعودي, عربستان | 沙特, 沙特阿拉伯
seoul | seul, shouer | сеул | سيول | 汉城, 首尔 | 서울
serbia, serbian | serbie, serbien, sirbistan, srbija | серби | صربستان, صربيا | 塞尔维亚
sergiev posad | | сергиев посад
serpukhov | | серпухов, серпуховск
sevastopol | sebastopol, sevastopolskiy | севастопол, севастопольск | | 塞瓦斯托波尔
severodvinsk | | северодвинск
severomorsk | | североморск
shaanxi | | | | 陕西
shandong | | | | 山东
shanghai | | | | 上海
shantou | | | | 汕头
shanxi | | | | 山西
shaoxing | | | | 绍兴
sharjah | charjah, shariqa, sharje | шарджа | الشارقه, شارجه | 沙迦
shenyang | | | | 沈阳
shenzhen | | | | 深圳
shijiazhuang | | | | 石家庄
shiraz | chiraz | шираз | شيراز | 设拉子
siberia, siberian | siberie, sibir, sibirien, sibirskaya, sibirskiy, sibirskoe | сибир, сибирск | سيبيريا | 西伯利亚
sichuan | | | | 四川
silicon valley | | | | 硅谷
simferopol | | симферопол, симферополск, симферопольск
singapore, singaporean | singapour, singapur | сингапур | سنغافوره, سنگاپور | シンガポール, 新加坡 | 싱가포르
sinuiju | shinuiju | | | 新义州 | 신의주
sistan and baluchestan, sistan baluchestan, sistan va baluchestan | | | سيستان و بلوچستان
smolensk | | смоленск
snezhinsk | | снежинск
sochi | | сочи, сочинск, сочиск
soligorsk | | солигорск
somalia, somali | somalie | сомали | الصومال, سومالي | 索马里
songjiang | | | | 松江
sormovo | | сормов, сормовск
south ossetia | | южн осети
spain, spanish | espagne, espana, espanola, ispanya, spanien | испани | اسبانيا, اسپانيا | 西班牙 | 스페인
stavropol | | ставропол, ставрополск, ставропольск
sudan, sudanese | soudan, sudan al | судан | السودان, سودان | 苏丹
suifenhe | | | | 绥芬河
suzhou | | | | 苏州
sverdlovsk | | свердловск
sweden, swedish | isvec, schweden, suecia, suede, svenska, sverige | швеци | السويد, سويد | 瑞典
switzerland, swiss | isvicre, schweiz, suisse, suiza | швейцари, швейцарск | سويسرا, سوييس | 瑞士 | 스위스
syria, syrian, syrian arab republic | siria, siriya, siriyskiy, souria, souriya, suria, suriya, suriye, suriyya, syriac, syrie, syrien | сири, сирийск | السوريه, سوري, سوريا, سوريه | 叙利亚 | 수리아, 시리아
tabriz | tebriz | тебриз | تبريز | 大不里士
taedong, taedong river | daedong, taedonggang | | | 大同江 | 대동, 대동강=taedonggang
taganrog | | таганрог, таганрогск
taian | | | | 泰安
taichung | taizhong | | | 台中
taimyr | | таймыр, таймырск
tainan | | | | 台南
taipei | taibei | тайбэй | | 台北
taiwan, republic of china, taiwanese | chunghwa, tayvan | тайван | تايوان | 台湾 | 대만
taiyuan | | | | 太原
taizhou | | | | 泰州
tajikistan, tajik | tojikiston | таджикистан, таджикск | تاجيكستان, طاجيكستان | 塔吉克斯坦
tambov | | тамбов, тамбовск
tangshan | | | | 唐山
tartus, tartous | tartos | тартус | طرطوس | 塔尔图斯
tashkent | | ташкент, ташкентск
tatarstan | | татарстан, татарстанск
tbilisi | | тбилиси, тбилисиск, тбилисск
tehran, teheran | tahran, tegeran, tehrane | тегеран | تهران, طهران | 德黑兰 | 테헤란
thailand, thai | tailandia, tayland, thailande | таиланд, тайск | تايلند | 泰国 | 타이
tianjin | | | | 天津
tianshui | | | | 天水
tibet, tibetan | xizang | тибет | التبت | 西藏
tokyo | tokio | токио | طوكيو | 东京 | 도꾜, 도쿄
tolyatti | | тольятти, тольяттинск, тольяттиск
tomsk | | томск
tonghua | | | | 通化
transnistria | | приднестровск, приднестровь, приднестровьск
tripoli | tarabulus, trablus, tripolis | триполи | طرابلس | 的黎波里
tsinghua | | | | 清华
tula | | тула, туласк, тульск
tunisia, tunisian | tunesien, tunez, tunis, tunisie, tunus | тунис | التونسيه, تونس | 突尼斯
turkey, turkish, turkiye | tuerkei, turchia, turk, turkiya, turquia, turquie, turtsiya | турецк, туреччин, турци | تركي, تركيا, تركيه | トルコ, 土耳其 | 뛰르끼예, 튀르키예
turkmenistan, turkmen | | туркменистан, туркменск | تركمانستان, تركمنستان | 土库曼斯坦
tushino | | тушино, тушиноск, тушинск
tver | | твер, тверск
tyumen | | тюмен, тюменск
udmurtia | | удмурт, удмуртск
ufa | | уфа, уфаск, уфимск
ukraine, ukrainian | ucrania, ukraina, ukrainska, ukrainskiy, ukrayna | украин, украинск, украінск, україн, українськ | اوكرانيا, اوكراين | ウクライナ, 乌克兰 | 우크라이나
ulyanovsk | | ульяновск
united arab emirates, emirates, emirati, u a e, uae | birlesik arap emirlikleri, emarat, emiratos arabes unidos, emirats arabes unis | !оаэ, объединенн арабск эмират, эмират | الامارات, الامارات العربيه المتحده, امارات | 阿拉伯联合酋长国, 阿联酋
united kingdom, britain, british, england, english, great britain, u k, uk | britanskiy, englisch, gran bretana, ingiltere, reino unido, royaume uni, velikobritaniya | англи, английск, британск, великобритани | المملكه المتحده, انگلستان, انگليس, بريتانيا, بريطانيا | イギリス, 英国 | 영국
united states, america, american, u s, u s a, united states of america, us, usa | americain, americana, americano, amerika, amrika, estados unidos, etats unis, meiguo, ssha, stati uniti, vereinigte staaten | !сша, америк, американск, соединенн штат | الولايات المتحده, امريكا, امريكي, ايالات متحده | アメリカ, 美利坚, 美国 | 미국, 아메리카
ural, uralian, urals | ourals, uralskaya, uralskii, uralskiy, uralskyi | урал, уральск | الاورال | 乌拉尔
urumqi | | | | 乌鲁木齐
uzbekistan, uzbek | ozbekistan | узбекистан, узбекск | ازبكستان, اوزبكستان | 乌兹别克斯坦
venezuela, bolivarian, venezuelan | venezolana, venezolano | венесуэл | فنزويلا, ونزويلا | 委内瑞拉
vietnam, viet nam, vietnamese | vetnam | вьетнам | فيتنام, ويتنام | 越南 | 베트남, 윁남
vitebsk | | витебск, віцебск
vladimir | | владимирск
vladivostok | | владивосток, владивостокск
volga | povolzhe, povolzhskiy, volzhskiy | волга, волжск, поволж, поволжск | ولغا | 伏尔加
volgodonsk | | волгодонск
volgograd | | волгоград, волгоградск
vologda | | вологд, вологдск, вологодск
voronezh | | воронеж, воронежск
votkinsk | | воткинск
vyborg | | выборг, выборгск
weifang | | | | 潍坊
weihai | | | | 威海
wenzhou | | | | 温州
wonsan | weonsan | | | 元山 | 원산
wuhan | | | | 武汉
wuhu | | | | 芜湖
wuxi | | | | 无锡
xiamen | | | | 厦门
xian | | | | 西安
xiangtan | | | | 湘潭
xiangyang | | | | 襄阳
xianyang | | | | 咸阳
xining | | | | 西宁
xinjiang, uighur, uyghur | sinczyan, sinkiang, xinjiang uygur | синьцзян | شينجيانغ | 新疆, 新疆生产建设兵团=xinjiang production and construction corps, 维吾尔
xinxiang | | | | 新乡
xuchang | | | | 许昌
xuzhou | | | | 徐州
yakutia | | якути, якутиск, якутск
yalta | | ялт, ялтинск, ялтск
yamal | | ямал, ямалск, ямальск
yanbian | | | | 延边
yancheng | | | | 盐城
yangzhou | | | | 扬州
yantai | | | | 烟台
yaroslavl | | ярославл, ярославлск, ярославск
yazd | yezd | | يزد
yekaterinburg | | екатеринбург, екатеринбургск
yemen, yemeni | jemen, yaman, yemin | йемен | اليمن, يمن | 也门
yerevan | | ереван, ереванск
yevpatoria | | евпатори, евпаториск
yibin | | | | 宜宾
yichang | | | | 宜昌
yinchuan | | | | 银川
yingkou | | | | 营口
yiwu | | | | 义乌
yokohama | | иокогама | | 横浜, 横滨
yongbyon, nyongbyon | yeongbyeon | | | 宁边 | 녕변, 영변
yunnan | | | | 云南
zaporizhzhia | | запорожск, запорожь, запорожьск, запоріж, запоріжск, запорізьк, запорізькск
zelenodolsk | | зеленодольск
zelenograd | | зеленоград, зеленоградск
zhangjiagang | | | | 张家港
zhangzhou | | | | 漳州
zhanjiang | | | | 湛江
zhejiang | | | | 浙江
zhengzhou | | | | 郑州
zhenjiang | | | | 镇江
zhongguancun | | | | 中关村
zhongshan | | | | 中山
zhoushan | | | | 舟山
zhuhai | | | | 珠海
zhukovsky | | жуковск
zhuzhou | | | | 株洲
zibo | | | | 淄博
zigong | | | | 自贡
zlatoust | | златоуст, златоустовск, златоустск
zunyi | | | | 遵义
`,
}
