import { normaliseArabic } from './arabic-letters.ts'

/**
 * Frequent given names, family names and parts of names in Arabic script with their usual Latin spellings: `Arabic=as in Arab states/as in
 * Iran or South Asia/another`. The letters leave the short vowels out, so that no rule can know them. A row without a slash is written
 * alike everywhere.
 */
const rows = `
محمد=muhammad/mohammad/mohammed محمود=mahmud/mahmoud/mehmood احمد=ahmad/ahmad/ahmed حامد=hamid/hamed/hamed حميد=hamid/hamid/hameed
حمد=hamad/hamd/hamed حمدان=hamdan حمود=hammud/hamoud/hamoud مصطفى=mustafa/mostafa/moustafa مصطفي=mustafa/mostafa/moustafa مجتبى=mujtaba/mojtaba
مجتبي=mujtaba/mojtaba مرتضى=murtada/morteza/murtaza مرتضي=murtada/morteza/murtaza علي=ali/ali/aly حسن=hasan/hassan/hassan حسين=husayn/hossein/hussein
حسنين=hasanayn/hassanein حسان=hassan/hassan محسن=muhsin/mohsen/mohsin احسان=ihsan/ehsan تحسين=tahsin محمدي=muhammadi/mohammadi احمدي=ahmadi
عبد=abd/abd/abdul عبدالله=abdallah/abdollah/abdullah عبدو=abdu/abdo عبيد=ubayd/obeid/obaid عبيدالله=ubaydallah/obeidollah/obaidullah عباس=abbas عابد=abid/abed
عابدين=abidin/abedin عابدي=abidi/abedi الله=allah/allah اله=ilah/elah/ullah
رحمن=rahman/rahman/rehman رحمان=rahman/rahman/rehman رحيم=rahim/rahim/raheem كريم=karim/karim/kareem عزيز=aziz قادر=qadir/ghader/kader عظيم=azim/azim/azeem
حكيم=hakim/hakim/hakeem عليم=alim حليم=halim سلام=salam قدوس=quddus/ghodous/qudus رزاق=razzaq/razzagh/razak رازق=raziq/razegh خالق=khaliq/khalegh
وهاب=wahhab/vahab/wahab لطيف=latif/latif/lateef غني=ghani غفور=ghafur/ghafour/ghafoor غفار=ghaffar/ghaffar شكور=shakur/shakour/shakoor جبار=jabbar/jabbar/jabar
جليل=jalil/jalil/jaleel مجيد=majid/majid/majeed ماجد=majid/majed ملك=malik/malek مالك=malik/malek حفيظ=hafiz/hafiz/hafeez حافظ=hafiz/hafez رؤوف=rauf/raouf رءوف=rauf/raouf
سميع=sami/samie باسط=basit/baset فتاح=fattah واحد=wahid/vahed وحيد=wahid/vahid/waheed هادي=hadi ناصر=nasir/naser/nasser نصر=nasr نصير=nasir/nasir/naseer نصار=nassar
منصور=mansur/mansour/mansoor نصرالله=nasrallah/nasrollah/nasrullah نصري=nasri ناصري=nasiri/naseri منصوري=mansuri/mansouri نصيري=nasiri
ابراهيم=ibrahim/ebrahim/ibraheem ابراهيمي=ibrahimi/ebrahimi اسماعيل=ismail/esmail/ismaeel اسمعيل=ismail/esmail اسماعيلي=ismaili/esmaeili اسحاق=ishaq/eshagh/ishak
يعقوب=yaqub/yaghoub/yacoub يوسف=yusuf/yousef/youssef يوسفي=yusufi/yousefi ايوب=ayyub/ayoub/ayub يونس=yunus/younes/younis موسى=musa/mousa/moussa موسي=musa/mousa/moussa
موسوي=musawi/mousavi/moussavi عيسى=isa/eisa/issa عيسي=isa/eisa/issa هارون=harun/haroun/haroon داود=dawud/davoud/daoud داوود=dawud/davoud/daoud سليمان=sulayman/soleiman/suleiman
سليماني=sulaymani/soleimani/suleimani زكريا=zakariya/zakaria يحيى=yahya/yahya يحيي=yahya نوح=nuh/nouh ادم=adam ادريس=idris/edris صالح=salih/saleh/saleh صالحي=salihi/salehi
شعيب=shuayb/shoaib لوط=lut لقمان=luqman/loghman/lukman ذوالفقار=dhulfiqar/zolfaghar/zulfiqar ذو=dhu/zol الياس=ilyas/elyas/elias حيدر=haydar/heydar/haider حيدري=haydari/heydari/haidari
جعفر=jafar/jafar/jaafar جعفري=jafari/jafari/jaafari كاظم=kazim/kazem/kadhim كاظمي=kazimi/kazemi رضا=rida/reza/raza رضايي=ridai/rezaei/rezai رضائي=ridai/rezaei/rezai رضوي=radawi/razavi/rizvi
رضوان=ridwan/rezvan/radwan صادق=sadiq/sadegh/sadek صادقي=sadiqi/sadeghi باقر=baqir/bagher/baqer باقري=baqiri/bagheri تقي=taqi/taghi تقوي=taqwi/taghavi نقي=naqi/naghi نقدي=naqdi/naghdi
مهدي=mahdi/mehdi/mahdi مهدوي=mahdawi/mahdavi هاشم=hashim/hashem هاشمي=hashimi/hashemi قاسم=qasim/ghasem/qassem قاسمي=qasimi/ghasemi/qassemi جواد=jawad/javad جوادي=jawadi/javadi
سجاد=sajjad/sajjad/sajad سجادي=sajjadi زين=zayn/zein/zain زينالعابدين=zayn al abidin/zeinolabedin زينل=zaynal/zeinal زينب=zaynab/zeinab فاطمه=fatima/fatemeh/fatimah خديجه=khadija/khadijeh
عائشه=aisha/ayesheh/aicha عايشه=aisha/ayesha مريم=maryam/maryam/mariam زهراء=zahra زهرا=zahra زهراني=zahrani زهره=zuhra/zohreh سميه=sumayya/somayeh ليلى=layla/leila ليلا=layla/leila سعاد=suad/souad
عمر=umar/omar/omar عمار=ammar عمران=imran/emran عمرو=amr/amr عمري=umari/omari عثمان=uthman/osman/othman عثماني=uthmani/osmani عمير=umayr/omair عامر=amir/amer عمرا=amra عامري=amiri/ameri
ابو=abu/abu/abou ابي=abi/abi ابا=aba ام=umm/omm بن=bin/bin/ben ابن=ibn/ebn بنت=bint ولد=walad/walad/ould ال=al/al/el بو=bu/bou/bou
بكر=bakr/bakr طالب=talib/taleb طالبي=talibi/talebi طاهر=tahir/taher طاهري=tahiri/taheri طه=taha ياسين=yasin/yasin/yassin ياسر=yasir/yaser/yasser عاصم=asim/asem عصام=isam/esam/issam هشام=hisham/hesham
هيثم=haytham/heysam/haitham وليد=walid/valid/waleed والد=walid خالد=khalid/khaled خالدي=khalidi/khaledi خليل=khalil/khalil/khaleel خليفه=khalifa/khalifeh/khalifah خليلي=khalili خلف=khalaf خلفان=khalfan
سعد=saad/saad سعدي=saadi/saadi سعيد=said/saeed/saeed سعيدي=saidi/saeedi سعود=saud/saoud مسعود=masud/masoud/massoud سالم=salim/salem سالمي=salimi/salemi سليم=salim/salim/saleem سلمان=salman سلماني=salmani
سلامه=salama/salameh سليمي=salimi مسلم=muslim/moslem سلطان=sultan/soltan سلطاني=sultani/soltani امير=amir/amir/ameer اميري=amiri امين=amin/amin/ameen اميني=amini امان=aman امانالله=amanallah/amanollah/amanullah
ايمان=iman مؤمن=mumin/momen مومن=mumin/momen نور=nur/nour/noor نوري=nuri/nouri/noori نورالدين=nur al din/noureddin/nooruddin انور=anwar/anvar منير=munir/monir/mounir منيره=munira منور=munawwar
بدر=badr بدري=badri بدرالدين=badr al din/badreddin شمس=shams شمسالدين=shams al din/shamseddin شمسي=shamsi قمر=qamar/ghamar هلال=hilal/helal نجم=najm نجمالدين=najm al din/najmeddin نجار=najjar/najjar نجاري=najjari
جمال=jamal/jamal/gamal جميل=jamil/jamil/jameel جمعه=juma/jomeh/jumah كمال=kamal/kamal كامل=kamil/kamel كامران=kamran جلال=jalal/jalal/galal جلالي=jalali علاء=ala علا=ala بهاء=baha بها=baha ضياء=diya/zia/dia ضيا=diya/zia
صلاح=salah صلاحالدين=salah al din/salaheddin سيف=sayf/seif/saif سيفالدين=sayf al din/seifeddin سيفالله=sayfallah/seifollah/saifullah دين=din/din/deen الدين=al din/eddin/uddin فخر=fakhr فخرالدين=fakhr al din/fakhreddin
فخري=fakhri فخريزاده=fakhrizadeh عز=izz/ezz عزالدين=izz al din/ezzeddin/ezzedine عزت=izzat/ezzat عزه=izza محي=muhyi/mohi محيي=muhyi/mohyi محب=muhibb/moheb حسام=husam/hessam/hossam حسامالدين=husam al din/hesameddin
عماد=imad/emad نظام=nizam/nezam نظامي=nizami/nezami حجت=hujjat/hojjat حجه=hujjat/hojat حجتالله=hujjatallah/hojjatollah ايت=ayat ايتالله=ayatallah/ayatollah روح=ruh/rouh روحالله=ruhallah/rouhollah/ruhollah
روحاني=ruhani/rouhani نعمت=nimat/nemat نعمتالله=nimatallah/nematollah/nematullah نعمه=nima/nemeh رحمت=rahmat رحمتالله=rahmatallah/rahmatollah/rahmatullah رحماني=rahmani رحيمي=rahimi فضل=fadl/fazl فضلالله=fadlallah/fazlollah/fazlullah
فاضل=fadil/fazel فاضلي=fadili/fazeli فيصل=faysal/feisal/faisal فيض=fayd/feyz/faiz فياض=fayyad/fayyaz فائز=faiz/faez فايز=fayiz/fayez فوزي=fawzi/fozi/fouzi فواز=fawwaz/favaz/fawaz فؤاد=fuad/foad/fouad فواد=fuad/foad/fouad
فهد=fahd/fahd/fahad فهمي=fahmi فراس=firas/feras فارس=faris/fares فارسي=farisi/farsi فاروق=faruq/farough/farouk فرج=faraj/faraj فرحات=farhat فرحان=farhan فرهاد=farhad فرهادي=farhadi فريد=farid/farid/fareed فريدون=faridun/fereydoun
فتح=fath فتحي=fathi فتحالله=fathallah/fathollah/fathullah فلاح=fallah فلاحي=fallahi فكري=fikri/fekri قيس=qays/gheis/qais قصي=qusay/qosay قدرت=qudrat/ghodrat/qudrat قدرتالله=qudratallah/ghodratollah قدري=qadri قائد=qaid/ghaed قايد=qayid
قاضي=qadi/ghazi/qazi قربان=qurban/ghorban قرباني=qurbani/ghorbani قريشي=qurayshi/ghoreishi/qureshi قحطاني=qahtani قطب=qutb قنبر=qanbar/ghanbar قنبري=qanbari/ghanbari قالي=qali غلام=ghulam/gholam/ghulam غلامي=gholami غالب=ghalib/ghaleb
غازي=ghazi غسان=ghassan غيث=ghayth/ghaith غريب=gharib لطفي=lutfi/lotfi لطف=lutf/lotf لطفالله=lutfallah/lotfollah/lutfullah لؤي=luay/loai لوي=luay/loai لبيب=labib ليث=layth/leis/laith مازن=mazin/mazen ماهر=mahir/maher مبارك=mubarak/mobarak
مبين=mubin/mobin متعب=mutib/miteb مثنى=muthanna محفوظ=mahfuz/mahfouz/mahfouz مختار=mukhtar/mokhtar/mokhtar مدحت=midhat مراد=murad/morad/mourad مرادي=muradi/moradi مرزا=mirza ميرزا=mirza ميرزايي=mirzaei مير=mir ميري=miri مروان=marwan/marvan
مسرور=masrur/masrour/masroor مشعل=mishal/mashal/meshaal مظفر=muzaffar/mozaffar معاذ=muadh/moaz/moaz معاويه=muawiya/moaviyeh معتصم=mutasim/motasem معتز=mutazz/moataz معروف=maruf/maroof معصوم=masum/masoum/masoom معصومي=masoumi معين=muin/moin/moeen معمر=muammar/moammar
مفتي=mufti/mofti مقبل=muqbil/moghbel مقتدى=muqtada/moqtada مقدم=muqaddam/moghaddam مقداد=miqdad/meqdad ملا=mulla/molla/mullah مولوي=mawlawi/molavi/maulvi مولانا=mawlana/molana/maulana مولى=mawla/mowla/moula ممتاز=mumtaz/momtaz منذر=mundhir/monzer مهند=muhannad/mohannad
مهران=mihran/mehran مهرداد=mehrdad موفق=muwaffaq/movafagh ميثم=maytham/meysam/maisam مي=may ميلاد=milad ناجي=naji نادر=nadir/nader نادري=nadiri/naderi نايف=nayif/nayef نبي=nabi نبيل=nabil/nabil/nabeel نجاح=najah نجيب=najib/najib/najeeb نجفي=najafi نديم=nadim/nadim/nadeem
نزار=nizar/nezar نسيم=nasim/nasim/naseem نشات=nashat نضال=nidal/nezal نعيم=naim/naeem/naeem نعمان=numan/noman نواف=nawwaf/navaf/nawaf نواز=nawaz نوروز=nawruz/norouz/nowruz نوروزي=norouzi نوفل=nawfal نياز=niyaz/niaz نيازي=niyazi/niazi هاني=hani همام=hammam
وائل=wail/vael/wael وايل=wail/vael/wael وسام=wisam/vesam/wissam وسيم=wasim/vasim/waseem وصفي=wasfi وضاح=waddah ولي=wali/vali وليالله=waliallah/valiollah/waliullah ولايتي=velayati وزير=wazir/vazir وزيري=waziri/vaziri رئيسي=raisi/raeisi رييسي=raisi/raeisi رئيس=rais رييس=rais
رائد=raid/raed رايد=raid/raed راشد=rashid/rashed رشاد=rashad رشيد=rashid/rashid/rasheed رشيدي=rashidi رستم=rustam/rostam رستمي=rustami/rostami رسول=rasul/rasoul/rasool رسولي=rasuli/rasouli رفعت=rifat/refat رفيق=rafiq/rafigh/rafik رفيع=rafi رمزي=ramzi رمضان=ramadan/ramezan/ramzan
رمضاني=ramadani/ramezani رياض=riyad/riaz/riad ريان=rayyan رجب=rajab رجبي=rajabi رجاء=raja رجائي=rajai رجايي=rajai رباني=rabbani ربيع=rabi راضي=radi/razi رامي=rami رافع=rafi راغب=raghib/ragheb رهبر=rahbar راوي=rawi/ravi
زاهد=zahid/zahed زاهدي=zahidi/zahedi زاهر=zahir/zaher زاده=zadeh زبير=zubayr/zobeir/zubair زكي=zaki زياد=ziyad/ziad زيد=zayd/zeid/zaid زيدان=zaydan/zeidan/zidane زيدي=zaydi/zeidi/zaidi زارعي=zarei زماني=zamani زمان=zaman ظاهر=zahir/zaher ظاهري=zahiri/zaheri ظافر=zafir ظفر=zafar
ظواهري=zawahiri سابق=sabiq/sabegh ساجد=sajid/sajed سامر=samir/samer سامي=sami سامح=samih/sameh سمير=samir/samir/sameer سامراءي=samarrai سامرائي=samarrai ستار=sattar سراج=siraj/seraj سرور=surur/sarvar/sarwar سردار=sardar سرمد=sarmad سعدون=sadun/saadoun سفيان=sufyan/sofian سكينه=sakina
سلوم=sallum/salloum سهيل=suhayl/soheil/suhail سهراب=suhrab/sohrab سهام=siham سيد=sayyid/seyed/syed سيده=sayyida/seyedeh سياد=sayyad صياد=sayyad سينا=sina شاه=shah شاهد=shahid/shahed شاهين=shahin/shahin/shaheen شاكر=shakir/shaker شادي=shadi شافعي=shafii/shafei شامل=shamil/shamel شامي=shami
شاهرخ=shahrukh/shahrokh شاهرودي=shahroudi شبير=shabbir شجاع=shuja/shoja شجاعي=shojaei شريف=sharif/sharif/sherif شريفي=sharifi شريعتي=shariati شعبان=shaban/shaban شعباني=shabani شفيع=shafi شفيعي=shafii/shafiei شفيق=shafiq/shafigh/shafik شكري=shukri/shokri شهاب=shihab/shahab شهيد=shahid شهباز=shahbaz
شهرام=shahram شهريار=shahriar شوقي=shawqi/shoghi شوكت=shawkat/shokat شيخ=shaykh/sheikh/sheikh شيخو=sheikho شير=shir/shir/sher شيرازي=shirazi شيرزاد=shirzad صابر=sabir/saber صابري=sabiri/saberi صبري=sabri صباح=sabah صبحي=subhi/sobhi صدام=saddam صدر=sadr صدري=sadri صديق=siddiq/seddigh/siddique
صديقي=siddiqi/seddighi صفوت=safwat صفوان=safwan صفوي=safawi/safavi صفا=safa صفاء=safa صفر=safar صفري=safari صقر=saqr صلال=sallal صنعاني=sanani صوفي=sufi صحراوي=sahrawi ضاري=dari طارق=tariq/taregh/tarek طلال=talal طلحه=talha/talheh طلعت=talat طيب=tayyib/tayeb طيبي=tayyibi طائي=tai طايي=tai
طويل=tawil عادل=adil/adel عادلي=adili/adeli عارف=arif/aref عاشور=ashur/ashour عاطف=atif/atef عبادي=abadi عبيدي=ubaydi/obeidi عتيق=atiq/atigh عتيبي=utaybi/otaibi عدنان=adnan عدلي=adli عدي=uday/odai عراقي=iraqi/araghi عراقچي=araghchi عربي=arabi عرفان=irfan/erfan عرفات=arafat عزام=azzam عزمي=azmi عزيزي=azizi
عسكر=askar عسكري=askari عسيري=asiri عطا=ata عطاء=ata عطاالله=ataallah/ataollah/ataullah عطيه=atiyya/atieh/attia عفيف=afif عقيل=aqil/aghil/aqeel علوان=alwan/alvan علوي=alawi/alavi عليرضا=alireza عليزاده=alizadeh عناد=inad عنزي=anzi/anezi عواد=awwad/awad عوض=awad/avaz عون=awn/aoun عيد=eid/eid عياد=ayyad عياش=ayyash
عيدي=eidi عيسوي=isawi غامدي=ghamdi غماري=ghamari غنام=ghannam ثامر=thamir/samer ثابت=thabit/sabet ثاني=thani جابر=jabir/jaber جابري=jabiri/jaberi جاسم=jasim/jasem/jassim جاسر=jasir/jaser جبر=jabr جبريل=jibril/jebril جبوري=juburi/jabouri جهاد=jihad/jahad جهان=jahan جهانگير=jahangir جهاني=jahani جراح=jarrah جعبري=jabari
جندي=jundi/jondi جنتي=jannati جوهر=jawhar جويني=juwayni حاتم=hatim/hatem حاج=hajj/haj/hadj حاجي=hajji/haji حاكم=hakim/hakem حارث=harith/hares حازم=hazim/hazem حباب=hubab حبيب=habib/habib/habeeb حبيبي=habibi حبيبالله=habiballah/habibollah/habibullah حبش=habash حذيفه=hudhayfa/hozeifeh حداد=haddad حدادي=haddadi
حربي=harbi حريري=hariri حزب=hizb/hezb حسني=hasani/hassani/hosni حسيني=husayni/hosseini/hussaini حسنوف=hasanov حسون=hassun/hassoun حشمت=hashmat/heshmat حقاني=haqqani/haghani حق=haqq/hagh/haq حلبي=halabi حلمي=hilmi/helmi حمدي=hamdi حمزه=hamza/hamzeh/hamzah حمزاوي=hamzawi حميدي=humaydi/hamidi حمامي=hammami حنان=hanan حنفي=hanafi
حنيف=hanif/hanif/haneef حوثي=huthi/houthi حوراني=hawrani/hourani حياه=hayat حيات=hayat حياتي=hayati خادم=khadim/khadem خامنه=khamenei خامنئي=khamenei خراساني=khurasani/khorasani خرم=khurram/khorram خرازي=kharrazi خزعل=khazal خضر=khidr/khezr/khader خضير=khudayr خطاب=khattab خطيب=khatib خطيبي=khatibi خفاجي=khafaji خلخالي=khalkhali
خميس=khamis خميني=khumayni/khomeini خواجه=khawaja/khajeh خورشيد=khurshid/khorshid خوري=khuri/khoury خوشنويس=khoshnevis خير=khayr/kheir/khair خيرالله=khayrallah/kheirollah/khairullah خيري=khayri/kheiri/khairi دانش=danish/danesh دانشجو=daneshjou دباغ=dabbagh دحلان=dahlan درويش=darwish/darvish دري=dorri دليمي=dulaymi/doleimi دوسري=dawsari/dosari
دوراني=durrani/dorrani ذاكر=dhakir/zaker ذاكري=zakeri ذبيح=dhabih/zabih ذبيحالله=zabihollah/zabihullah ذهب=dhahab/zahab راحت=rahat روحي=ruhi/rouhi اباذر=abazar ابوالفضل=abu al fadl/abolfazl ابوالقاسم=abu al qasim/abolghasem ابوالحسن=abu al hasan/abolhassan ابوبكر=abu bakr/abubakr/abubakar ابوطالب=abu talib/aboutaleb ابوزيد=abu zayd/abouzeid
اثير=athir احد=ahad احساني=ehsani احمديان=ahmadian احمدينژاد=ahmadinejad اختر=akhtar اختري=akhtari اخوان=akhavan اخوند=akhund/akhond/akhundzada اخوندزاده=akhundzada ادهم=adham ارسلان=arslan/arsalan اردشير=ardeshir ارشد=arshad اركان=arkan ازهر=azhar اسامه=usama/osameh/osama اسد=asad/asad/assad اسدي=asadi اسدالله=asadallah/asadollah/asadullah
اسعد=asad/asad اسكندر=iskandar/eskandar اسكندري=iskandari/eskandari اسلام=islam/eslam اسلامي=islami/eslami اشرف=ashraf اشرفي=ashrafi اشتري=ashtari اصغر=asghar اصغري=asghari اصف=asif/asef اصفهاني=isfahani/esfahani اصيل=asil/aseel اعظم=azam اعظمي=azami افتخار=iftikhar/eftekhar افضل=afdal/afzal افندي=afandi/effendi افشار=afshar افشين=afshin
اقبال=iqbal/eghbal اغا=agha/agha اقا=aqa/agha اكبر=akbar اكبري=akbari اكرم=akram اكرمي=akrami الهام=ilham/elham الهي=ilahi/elahi امجد=amjad انصار=ansar انصاري=ansari انس=anas انيس=anis اورنگ=aurang اويس=uways/oveis/owais ايرج=iraj ايراني=irani ايرانشاهي=iranshahi اياد=iyad/ayad/ayad ايهاب=ihab/ehab ايمن=ayman/aiman باسل=basil/basel باسم=basim/basem
بابا=baba بابايي=babaei بابك=babak بختيار=bakhtiyar/bakhtiar بختياري=bakhtiari بدوي=badawi/badavi براء=bara برات=barat برهان=burhan/borhan برهاني=burhani/borhani بسام=bassam بشار=bashar بشير=bashir/bashir/basheer بشري=bashari بصري=basri بغدادي=baghdadi بقال=baqqal بكري=bakri بلال=bilal/belal بلخي=balkhi بلوچ=baloch/baluch بلوشي=balushi
بندر=bandar بهادر=bahadur/bahador بهرام=bahram بهرامي=bahrami بهروز=behrouz/behruz بهزاد=behzad بهشتي=beheshti بهمن=bahman بهمني=bahmani بهنام=behnam بيك=beg/beig بيگ=beg/beig بيات=bayat بيژن=bijan پاسدار=pasdar پاشا=pasha پاك=pak پاكپور=pakpour پرويز=parviz/parvez پروين=parvin/parveen پريسا=parisa پناهي=panahi پناه=panah پور=pour پويا=pouya
پهلوان=pahlavan پهلوي=pahlavi پيام=payam پيرزاده=pirzadeh تاج=taj تاجيك=tajik تبريزي=tabrizi تركي=turki/torki تركمان=turkman/torkaman تكريتي=tikriti/takriti تميم=tamim تميمي=tamimi توفيق=tawfiq/tofigh/tewfik توكل=tawakkul/tavakkol توكلي=tavakoli تيسير=taysir تيمور=taymur/teymour/timur تهراني=tihrani/tehrani چمران=chamran
جوانمرد=javanmard جليلي=jalili داراب=darab داريوش=dariush داوري=davari دماوندي=damavandi دهقان=dehghan/dehqan دهقاني=dehghani دوست=doust/dost دوستم=dostum ديلمي=deilami رادان=radan راد=rad رامين=ramin ربيعي=rabiei روشن=rawshan/roshan زاكاني=zakani زرين=zarrin زند=zand زنجاني=zanjani ژاله=zhaleh سارا=sara ساره=sarah سامان=saman سپهر=sepehr سپهري=sepehri
ستوده=sotoudeh سروش=soroush سلامي=salami سنجر=sanjar سياوش=siavash سيروس=sirous/cyrus شاهنواز=shahnawaz شاهي=shahi شمخاني=shamkhani شهرستاني=shahrestani شهلا=shahla شيدايي=sheydaei صادقيان=sadeghian صفدر=safdar صمد=samad صمدي=samadi طباطبايي=tabatabaei طباطبائي=tabatabaei طهماسب=tahmasb ظريف=zarif عبدالهي=abdollahi عبداللهي=abdollahi عطار=attar
عظيمي=azimi عليپور=alipour غضنفر=ghazanfar فاطمي=fatimi/fatemi فدا=fida/feda فدوي=fadavi فرامرز=faramarz فرخ=farrukh/farrokh فرخي=farrokhi فرزاد=farzad فرزانه=farzaneh فرزين=farzin فرشاد=farshad فرشيد=farshid فروغ=forough فروغي=foroughi فرهنگ=farhang فريبا=fariba فضلي=fazli فيروز=firuz/firouz/firoz فيروزآبادي=firouzabadi فيروزي=firouzi قاليباف=ghalibaf/qalibaf
قاآني=qaani/ghaani قاسملو=ghasemlou قبادي=ghobadi قدير=qadir/ghadir قديري=ghadiri قلي=quli/gholi/qoli قمي=qummi/ghomi/qomi كاشاني=kashani كاشف=kashif/kashef كاوه=kaveh كرماني=kirmani/kermani كرمي=karami كرم=karam كرمان=kerman كريمي=karimi كلانتر=kalantar كمالي=kamali كميل=kumayl/komeil كوروش=kourosh/cyrus كيان=kian كياني=kiani كيوان=keyvan/kayvan گل=gul/gol گلبدين=gulbuddin
گلستاني=golestani گلزار=gulzar/golzar گنجي=ganji گودرزي=goudarzi/godarzi لاجوردي=lajevardi لاريجاني=larijani لاله=laleh لشگري=lashgari لشكري=lashkari ماندانا=mandana ماهان=mahan محقق=muhaqqiq/mohaghegh محمدزاده=mohammadzadeh مدني=madani مددي=madadi مدد=madad مددكار=madadkar مراغه=maragheh مژگان=mojgan مسافر=musafir/mosafer مشهدي=mashhadi مطهر=mutahhar/motahar مطهري=motahari
مطيع=muti/motie معاون=moaven مغربي=maghribi/maghrebi مكي=makki ملكي=maleki منتظري=montazeri منتظر=muntazir/montazer منوچهر=manouchehr موحد=muwahhid/movahed موحدي=movahedi مهاجر=muhajir/mohajer مهاجري=mohajeri مهتاب=mahtab مهر=mehr مهرابي=mehrabi ميرحسين=mirhossein ميرمحمدي=mirmohammadi نجات=nejat نجاد=nejad نژاد=nejad نسب=nasab نسرين=nasrin نظر=nazar نظري=nazari نقوي=naqvi/naghavi
نوبخت=nobakht نيك=nik نيكزاد=nikzad نيلوفر=niloufar واعظي=vaezi وحيدي=wahidi/vahidi ورد=ward وردي=wardi/verdi وند=vand هما=homa همايون=humayun/homayoun هنيه=haniya/haniyeh يار=yar ياري=yari ياسمين=yasmin يدالله=yadollah/yadullah يزدي=yazdi يزدان=yazdan يزيد=yazid يلدا=yalda يمني=yamani مصري=misri/mesri/masri ليبي=libi تونسي=tunisi جزائري=jazairi سوري=suri سوداني=sudani/soudani
قرشي=qurashi قذافي=qadhafi/ghazafi/gaddafi سنوار=sinwar ضيف=dayf/deif عاروري=aruri/arouri رنتيسي=rantisi زوابري=zouabri زرقاوي=zarqawi ظاهرى=zahiri لادن=ladin/laden شنقيطي=shanqiti كندي=kindi/kandi صواف=sawwaf مخلوف=makhluf/makhlouf عرنوس=arnous خياط=khayyat حاميش=hamish شاليش=shalish طلاس=tlass سخني=sukhni خوله=khawla بوتفليقه=bouteflika برغوثي=barghouti حبيش=hubaysh دغيم=dughaym
افغان=afghan افغاني=afghani پاكستاني=pakistani كابلي=kabuli قندهاري=kandahari هراتي=herati پنجشيري=panjshiri مزاري=mazari بلخ=balkh مسعودي=masoudi خان=khan گيلاني=gilani لاهوري=lahori بخاري=bukhari/bokhari نقشبندي=naqshbandi چشتي=chishti شاهزاده=shahzada شهزاد=shahzad جان=jan جانان=janan مند=mand منگل=mangal زي=zai خيل=khel يوسفزي=yousafzai احمدزي=ahmadzai نورزي=noorzai اچكزي=achakzai پوپلزي=popalzai
`
/** Spellings of a word in the three styles; the last given one stands for those not given. */
export type Spellings = readonly [string, string, string]

let names: Map<string, Spellings> | undefined

/** The usual spellings of a normalised word; undefined where it is in no table. */
export function arabicName(word: string): Spellings | undefined {
  names ??= new Map(
    rows
      .trim()
      .split(/\s+(?=[\u0600-\u06ff])/)
      .map(row => {
        const [key = '', said = ''] = row.split('=')
        const [arab = '', persian = arab, other = persian] = said.split('/')
        return [normaliseArabic(key), [arab, persian, other] as const] as const
      }),
  )
  return names.get(word)
}
