import type { Table } from '../table.ts'

/** What stands before or after a person's name and is no part of it. */
export const titles: Table = {
  kind: 'title',
  prefix: 'title',
  text: `
admiral, rear admiral, vice admiral | almirante, amiral, daryadar, daryasalar, kontr admiral | адмирал, вице адмирал=vice admiral, контр адмирал=rear admiral | ادميرال, دريادار | 海军上将 | 제독
alias, a k a, aka, also known as, born, d b a, dba, doing business as, f k a, fka, formerly, formerly known as, known as, nee, nom de guerre, t a, trading as | alias dit, conocido como, dit, genannt, ismi, izvestnyy kak, kunya, laqab, maaruf, maroof, marouf be, nam e diger | известн как, ранее=formerly, также известн | المعروف, المكني, الملقب, معروف, معروف به, ملقب | 别名, 化名, 又名, 曾用名=formerly known as | 가명, 별명, 일명
ambassador, amb | ambassadeur, botschafter, buyukelci, embajador, posol, safir | посол | سفير | 大使 | 대사
amir, emir | ameer, amir title, emir al | амир, эмир | امير | 埃米尔
ayatollah, ayatullah, grand ayatollah | ayatolah, ayatollah al ozma, aytollah | аятолла | ايت الله, ايتالله, ايه الله | 阿亚图拉
captain, capt, cpt | capitaine, capitan, capitano, hauptmann, kapitan, nakhoda, naqib, sarvan, yuzbasi | капитан | سروان, ناخدا, نقيب | 上尉, 船长 | 대위
chairman, chair, chairperson, chairwoman | baskan, holova, predsedatel, presidente del consejo, weiyuanzhang | голова правлін, председател, старшин | رييس مجلس الاداره | 委员长, 董事长 | 위원장
colonel, col, lieutenant colonel, lt col | albay, aqid, colonel de, colonello, coronel, muqaddam, oberst, podpolkovnik, polkovnik, sarhang | подполковник=lieutenant colonel, полковник | سرهنگ, عقيد, كولونيل, مقدم | 上校, 中校=lieutenant colonel, 大校=senior colonel | 대좌, 상좌
comdr, cdr | farmandeh rank, kumandan, qaid rank | | | 司令, 指挥官 | 사령관
comrade, cde | camarada, camarade, genosse, heval, rafiq, refiq, tongji, tovarishch, yoldas | товарищ | رفيق | 同志 | 동지
director, deputy director, managing director | directeur, director general, direktor, direttore | директор | مدير | 主任, 局长, 经理人 | 국장, 지배인
dr, doctor, phd | docteur, doctora, doktor, doktur, dottore, drs, duktur | доктор | دكتر, دكتور | 博士 | 박사
engineer title, engr title | dipl ing, ing, mohandes, muhandis | | المهندس, مهندس | | 기사
father, archbishop, archpriest, bishop, brother, deacon, fr, metropolitan bishop, monsignor, pastor, patriarch, priest, rev, reverend, sister | abuna, episkop, eveque, mitropolit, obispo, padre, papaz, patriarkh, pere, pfarrer, protoiyerey | архиепископ, епископ, митрополит, отец, патриарх, протоиерей | بطريرك, مطران | 主教, 神父 | 목사, 신부
gen, army general, brig gen, brigadier, brigadier general, colonel general, general of the army, lieutenant general, lieutenant general of police, lt gen, maj gen, major general | amid, farik, fariq, general leytenant, general mayor, general polkovnik, generaloberst, jeneral, jiangjun, liwa rank, sardar, sarlashkar, sartip, sepahbod | генерал арми=army general, генерал лейтенант=lieutenant general, генерал майор=major general, генерал полковник=colonel general | جنرال, سرتيپ, سردار, سرلشكر, سپهبد, عميد, فريق, لواء ركن | 上将=colonel general, 中将=lieutenant general, 大将=general, 将军, 少将=major general | 대장, 상장, 소장, 장군, 중장
governor, gov title | gobernador, gouverneur, gubernator, muhafiz rank, ostandar, vali, wali | | استاندار, محافظ, والي | 省长 | 도지사
hafiz title | hafez title | | حافظ قران
haji, al hajj, alhaji, hajj, hajji | haci, hadj, hadji, hadzhi, hagi, haj, hajjah, hajjaj title, khadzhi | хадж, хаджи | الحاج, حاج, حاجي | 哈吉
hojjat ol eslam, hojat ol eslam, hojatoleslam, hojjat al eslam, hojjatoleslam, hujjat al islam | hodjat ol eslam, hodjatoleslam, hojatolislam, hojjatol islam | ходжат ол ислам | حجت الاسلام, حجه الاسلام
hon, excellency, h e, he, her excellency, his excellency, honorable, honourable | excelencia, excellence, janab, muhtaram, sa excellence, sahib al saada | | جناب, سعاده, معالي | 阁下 | 각하
imam | emam, imame, iman title | имам | الامام, امام | 伊玛目
judge | ghazi, hakim rank, juez, juge, qadi, qazi, richter, sudya | суддя, судья | قاضي | 法官 | 판사
junior, esq, esquire, jr, senior, sr, the elder, the younger | cyrus jr, figlio, filho, fils, hijo, mladshiy, neto, sohn | младш, старш | | 小姓
khan title | | хан титул
king title, his majesty, hm | rey titulo, roi titre | король | جلاله الملك | 国王 | 국왕
lieutenant, first lieutenant, lieut, lt, second lieutenant, sublieutenant | leutnant, leytenant, mulazim, sotvan, starshiy leytenant, tenente, teniente | лейтенант | ستوان, ملازم | 中尉, 少尉 | 소위, 중위
lord, baron, count, dame, duke, earl, lady, sir | comte, conde, dom title, don title, dona, donna, freiherr, graf | барон, граф | | 爵士
major, maj | binbasi, comandante rank, major rank, mayor rank, raid, sargord | майор | رايد, سرگرد | 少校 | 소좌
marshal, field marshal | feldmarschall, marechal, mariscal, mushir | маршал | مشير | 元帅 | 원수, 차수
mawlawi, maulana, maulavi, maulawi, maulvi, mawlana, mawlavi, molavi, moulana, moulavi, moulvi | malawi title, mawlana al, mawlvi, mevlana, mowlavi, mowlawi | мавлави, мавлана, маулана | مولانا, مولوي
minister, deputy minister, min title | bakan, ministr, ministre, ministro, vazir, wazir | министр, міністр | وزير | 部长 | 상, 장관
mr, messrs, mister | agha, aqa, aqa ye, bay, beg, bey, gospodin, herr, monsieur, mssr, pan, senor, signor | !гн, господин | اقا, اقاي, السيد | 先生 | 선생, 씨
mrs, madam, madame, miss, ms | bayan, begum, frau, gospozha, hanim, khanom, khanum, mlle, mme, senora, signora, sitt | госпожа | السيده, خانم | 夫人, 女士, 小姐 | 부인, 여사
mufti, grand mufti | mofti, muftu | муфти | مفتي | 穆夫提
mullah, mulla | mawla title, mola, molla, mollah, mula | мулла | ملا | 毛拉
president, pres, vice president | cumhurbaskani, prasident, presidente, prezident, raees, rais jomhur | президент | رييس, رييس جمهور | 主席, 总统 | 대통령
prime minister, pm, premier minister | ministerprasident, premier ministro, vazir azam | премьер министр | رييس الوزراء, نخست وزير | 总理 | 총리
prince, crown prince, princess | emirzade, prens, principe, prinz, prinzessin, shahzade | княз, принц | سمو الامير, شاهزاده | 王子 | 왕자
professor, prof | ostad, profesor, professeur, professora, professore, ustad, ustadh, ustaz | професор, профессор | استاد, استاذ, پروفسور | 教授 | 교수
qari | ghari, kari title | кари | قاري
retired, deceased, late, ret, rtd | emekli rank, otstavka | отставк | بازنشسته, متقاعد, مرحوم | 已故, 退役 | 퇴역
sayyid, saeed title, said title, sayed, sayyed, seyed, seyyed, syed | cyed, saiyed, sayeed, sayid, sayyad title, sayyida, seyid, seyyid, sidi | саид титул, сейид | سيد | 赛义德
sergeant, corporal, sgt, warrant officer | praporshchik, sargento, sergent, serzhant | прапорщик, сержант | رقيب, عريف | 中士
sheikh, shaikh, shaykh, sheik, shekh, sheykh | chaykh, cheick, cheikh, chekh, jeque, scheich, seyh, sheikha, sheykh al | шейх | الشيخ, شيخ | 谢赫 | 셰이크
sultan title | sultane | султан | سلطان | 苏丹王
`,
}

/**
 * Particles join a name's parts and may be left out or glued on. `abu` (father of), `umm` and `abd` (servant of) are no
 * particles: without them the rest is another name.
 */
export const particles: Table = {
  kind: 'particle',
  prefix: 'particle',
  text: `
al, a l, ad din, an, ar, ash, at, az, el, ol, the, ul | al i, ed, eddin al, er, es, esh, ez, oul | | ال
bin, ben, bn, ebn, ibn, ibne | ould, uld, weld, wuld | бен, бин, ибн | ابن, بن, ولد | 本
bint, binte, binti | bent | бинт | بنت
de, d, da, dal, dalla, das, de la, de las, de los, degli, dei, del, dela, della, dello, des, di, do, dos, la, las, le, les, li, lo, los | de l, y de | де, дель, дю | دو, دي | 德拉
der, dem, den, die | the article
kyzy, gyzy, kizi, kysy, qizi, qyzy | ghizi, kizy | гызы, кызы
mac, mc, o | ap, fitz | мак
oglu, ogli, oglou, ogly, ovich son | oghlu, ogul, ugli, uli, ulu, uly, uulu, zada, zade, zadeh, zoda | заде, огли, оглы, улы, уулу | اوغلو, زاده | 奥格鲁
van, ten, ter, van de, van den, van der, van het, vande, vander | ver den | ван дер | فان دير
von, vom, zu, zum, zur | af, av, von dem, von der, von und zu | фон | فون | 冯姓
y, and particle, e, i | och particle
`,
}

/** What stands before a ship's name: its kind of engine or its flag's navy. */
export const vesselPrefixes: Table = {
  kind: 'vessel_prefix',
  prefix: 'vessel',
  text: `
barge, dredger, lighter, pontoon | barzha, gabarra, zemsnaryad | барж, земснаряд, плавкран | | 驳船
bc, bulk carrier | sukhogruz | балкер, сухогруз | | 散货船
cs, cable ship
fv, f v, fishing vessel, mfv | buque pesquero, rybolovnoe sudno | рыболовн судно, траулер | | 渔船 | 어선
hms, hmas, irins, navy ship, rfa, rfs
lpg, lng c, lng carrier, lngc, lpg c, lpg carrier | gazovoz | газовоз | | 液化气船
mt, chemical tanker, m t, motor tanker, oil tanker, product tanker, tanker | petrolero buque, tanker neft, yeonyoson | танкер | ناقله, نفتكش | 油船, 油轮 | 유조선
mv, m s, m v, m vessel, merchant vessel, motor ship, motor vessel, motorship, mvessel | t kh, teplokhod | !тх, теплоход | | 货轮, 轮 | 배, 화물선
my, m y, motor yacht, s y, sailing yacht, sy | yakhta | яхта
ps, mtug, tug, tugboat, tugs | buksir, remolcador, remorqueur | буксир | قاطره | 拖轮
rv, r v, research vessel | nauchno issledovatelskoe sudno | !нис, научн исследовательск судн | | 科考船
ss, s s, steam ship, steamship | parokhod, vapor buque | пароход | باخره | 汽船
`,
}
