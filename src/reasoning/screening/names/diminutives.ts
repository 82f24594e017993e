/**
 * What people are called for short: a full name, then its short forms, one name a line. Names of one origin in two languages (Juan and
 * John) are not here: those are other names, and mostly other people.
 */
export const diminutives = `
abigail abby gail
abraham abe abram bram
albert al bert bertie
alejandra ale jandra
alejandro ale jandro
aleksandr alexander alexandre alex aleks sasha sascha shura sanya alik alec sandy xander
aleksandra alexandra alex sasha sascha sandra shura lexi
aleksey alexey alexei alyosha lyosha
alfred al alf alfie fred freddy
amanda mandy
anastasia nastya stasia tasia asya
anatoly tolya tolik
andrew andy drew
andrey andrei andryusha
andrzej jedrek
angela angie
anna ann anne annie anya nan nancy anyuta nyura
anthony tony ant
antonio tonio tono toni
archibald archie
arkady arkasha
arthur art artie
barbara barb barbie babs basia
bartholomew bart
beatrice beatrix bea trixie
benedict ben
benjamin binyamin ben benny benji bibi
bernard bernie
bogdan bodya
boris borya
bradley brad
calvin cal
carolyn caroline carrie carol
catherine katherine kathryn katharine kate kathy cathy katie kitty kat kay
charles charlie chuck chas chaz
charlotte lottie charlie
christina christine chris chrissy tina kristina
christopher chris kit topher
clifford cliff
concepcion concha conchita
cynthia cindy
daniel dan danny
daria darya dasha
david dave davey davy
deborah debra deb debbie
dennis denny
dmitry dmitri dmitriy dima mitya
dolores lola
donald don donnie
dorothy dot dottie dolly
douglas doug
eduardo edu lalo
edward ed eddie ned ted teddy
edwin ed eddie
edmund ed ned
ekaterina yekaterina katya katyusha
eleanor ellie nell nora
elena yelena lena lenochka
elizabeth elisabeth beth betsy betty bess bessie liz lizzie eliza lisa libby liza
emanuel emmanuel manny
enrique quique kike
ernest ernie
ernesto neto
esperanza espe
eugene gene
evgeny yevgeny evgeniy zhenya
evgenia yevgenia zhenya
felipe pipe
fernando nando
florence flo flossie
frances fran fanny frankie
francis frank frankie
francisco paco pancho curro quico kiko cisco fran
franklin frank
franz franzl
frederick frederic fred freddy freddie
friedrich fritz
gabriel gabe gabi
galina galya
gennady gena genya
geoffrey jeffrey geoff jeff
georg jorg schorsch
george georgie
georgy zhora gosha
gerald gerard gerry jerry
gertrude gertie trudy
gilbert gil
giovanni gianni nino
giuseppe beppe peppe pino
gottfried gotz
gregory greg gregg
grigory grisha
grzegorz grzesiek
guadalupe lupe lupita
guillermo memo guille
gustavo gus tavo
harold hal harry
hans hansi
harriet hattie
heinrich heinz heiner
helen nell nellie
henry hank harry hal
herbert herb bert
howard howie
hubert bert
ignacio nacho
ilya ilyusha
irina ira irochka
isaac ike
isabel isabella bel bella chabela izzy
ivan vanya vanyusha
jacob jake
jacqueline jackie
james jim jimmy jamie jem
janet jan
javier javi
jennifer jen jenny
jeremy jeremiah jerry
jerome jerry
jesus chucho chuy
joanna jo
johann johannes hans hannes
john johnny jack jock
jonathan jon jonny
jose pepe chepe
joseph joe joey jo
josef sepp pepi
joshua josh
judith judy
katarzyna kasia
kenneth ken kenny
konstantin kostya
krzysztof krzys
lawrence laurence larry
leonard len lenny leo
leonid lyonya lenya
leonardo leo nardo
lewis louis lou louie
lillian lily lil
ludmila lyudmila luda lyuda mila
luis lucho
malgorzata gosia
manuel manolo manny manu
margaret maggie meg peg peggy madge marge margie greta daisy rita
maria marie masha marusya maruja mariquita mitzi
martha marty
martin marty
mary molly polly mamie
matthew matt matty
maurice moe
maximilian max
mercedes merche
michael mike mick micky mickey mikey
michelle shelly
mikhail misha mishka
mildred millie
milton milt
mohamed mohammed muhammad mohammad mo
moses moe mose
nadezhda nadia nadya
natalia natalya natasha
nathan nathaniel nat nate
nicholas nicolas nick nicky klaus
nikolay nikolai nikolaj kolya
oleg olezhka
oleksandr sashko les
olga olya
oliver ollie
oscar ozzy
pamela pam
patricia pat patty tricia trish
patrick pat paddy rick
pavel pasha
penelope penny
peter pete
petr pyotr petya
philip phillip phil pip
pilar pili
priscilla cilla
rafael rafa
raymond ray
raquel quela
rebecca becky becca
reginald reg reggie
reinhard reini
ricardo ricky cardo
richard dick rick ricky richie rich
robert rob bob bobby robbie bert
roberto beto berto
roderick rod
rodrigo rodri
rodney rod
roland rollie
roman roma
ronald ron ronnie
rosario charo
rudolf rudolph rudi rudy rolf
ruslan rusik
russell russ
samuel sam sammy
sarah sally sadie
semyon senya syoma
sergio checo
sergey sergei seryozha serge
sidney sid
solomon sol
stanislav stas slava
stanislaw stas staszek
stanley stan
stephanie steph steffi
stephen steven steve stevie
susan suzanne susanna sue susie suzy
svetlana sveta svetik
sylvester sly
tamara toma
tatiana tatyana tanya
terence terry
teresa theresa tess terry tere
theodore theodor ted teddy theo
thomas tom tommy
timothy tim timmy
tomasz tomek
ursula uschi
valentin valya
valentina valya
valery valera
vasily vasiliy vasya
victor vic
victoria vicky tori
viktor vitya
viktoria vika
vincent vince vinnie vin
virginia ginny
vitaly vitalik vitya
vladimir volodya vova vovka vlad
vladislav vlad slava vladik
volodymyr volodya vova
vsevolod seva
vyacheslav slava
walter walt wally
wilfred wilf fred
wilhelm willi willy
william will willie bill billy liam
winston winnie
wojciech wojtek
wolfgang wolf wolfi
yaroslav slava yarik
yuri yury yura
zachary zach zack
zbigniew zbyszek
`
