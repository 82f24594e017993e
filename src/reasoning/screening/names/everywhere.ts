/** Names that very many people bear, given and family names mixed, of all parts of the world. From general knowledge of name statistics. */
export const everywhere = `
james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew
joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott
brandon benjamin samuel frank gregory raymond alexander patrick jack dennis jerry tyler aaron jose henry adam douglas nathan peter zachary
kyle walter harold jeremy ethan carl keith roger gerald christian terry sean arthur austin noah lawrence jesse joe bryan billy jordan albert
dylan bruce willie gabriel alan juan logan wayne ralph roy eugene randy vincent russell louis philip bobby johnny bradley evan xavier simon
leonardo oliver harry liam mason lucas martin oscar hector mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa
nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia
kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria
heather diane olivia julie joyce victoria ruth virginia lauren kelly christina joan evelyn judith andrea hannah megan cheryl jacqueline
martha madison teresa gloria sara janice ann kathryn abigail sophia frances jean alice judy isabella julia grace amber denise danielle
marilyn beverly charlotte natalie theresa diana brittany doris kayla alexis mia mariah claire
smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson anderson taylor moore jackson
lee perez thompson white harris sanchez clark ramirez lewis robinson walker young allen king wright torres nguyen hill flores green adams
nelson baker hall rivera campbell mitchell carter roberts gomez phillips evans turner diaz parker cruz edwards collins reyes stewart morris
morales murphy cook rogers gutierrez ortiz morgan cooper peterson bailey reed howard ramos cox ward richardson watson brooks chavez wood
bennett gray mendoza ruiz hughes price alvarez castillo sanders patel myers long ross foster jimenez powell jenkins perry sullivan bell
coleman butler henderson barnes gonzales fisher vasquez simmons romero patterson hamilton graham reynolds griffin wallace moreno west cole
hayes bryant herrera gibson ellis tran medina aguilar stevens murray ford castro marshall owens harrison fernandez mcdonald woods kennedy
wells vargas henry chen freeman webb tucker guzman burns crawford simpson porter hunter gordon mendez silva shaw snyder mason dixon munoz
hunt hicks holmes palmer wagner black robertson boyd stone salazar fox warren mills rice schmidt garza daniels ferguson nichols stephens
soto weaver gardner payne grant dunn kelley spencer hawkins arnold pierce hansen peters santos hart bradley knight elliott cunningham
duncan armstrong hudson carroll lane riley andrews alvarado ray delgado berry perkins hoffman johnston matthews pena richards contreras
carlos luis jorge pedro manuel francisco jesus miguel antonio alejandro fernando roberto ricardo eduardo sergio raul javier rafael mario
alberto enrique ramon andres diego pablo felipe gustavo cesar ruben guillermo hugo ivan rosa carmen ana guadalupe lucia sofia valentina
gabriela daniela mariana camila elena isabel pilar marta beatriz adriana alejandra
joao antonio francisco paulo marcos gabriel rafael pereira ferreira oliveira souza rodrigues almeida costa gomes martins araujo ribeiro
carvalho lima barbosa rocha dias moreira nunes mendes cardoso teixeira fernandes sousa marques
mohammed ahmed ali hassan hussein ibrahim mahmoud omar khalid youssef abdullah saleh said mustafa hamid khan abdul rahman karim nasser
salim saeed yasin hamza bilal tariq faisal sultan salman fatima aisha zainab maryam khadija layla noor amina abbas hasan husain jafar musa
sulaiman adel samir jamal reza mehdi hossein amir mohammadi ahmadi hosseini karimi mousavi rezaei hashemi rahimi jafari
yilmaz kaya demir celik sahin yildiz yildirim ozturk aydin ozdemir arslan dogan kilic aslan cetin kara koc kurt mehmet ayse fatma emine
murat emre burak can
kumar singh sharma gupta verma shah das raj rao reddy ram ravi amit rahul sanjay anil sunil vijay ajay suresh ramesh priya pooja anita
sunita devi lakshmi joshi mishra yadav jain mehta chaudhary thapa shrestha
wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang deng han feng cao peng zeng
xiao tian dong yuan pan cai jiang yu du ye cheng wei su lu ding ren shen yao wei ming hua hong jun jie lei yan ping xin qiang min bin fang
ying xiaoming xiaohong chan wong cheung lam ho leung ng lau chang hsu tsai
kim lee park choi jung kang cho yoon jang lim han oh seo shin kwon hwang ahn song hong yoo pak choe chong yi ri jong chol yong song min
young sung jin hyun soo
tanaka suzuki sato takahashi watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue kimura hayashi
shimizu saito mori abe ikeda hashimoto ishikawa hiroshi takashi kenji akira yuki kazuya naoko yoko
tran nguyen le pham hoang huynh phan vu vo dang bui do ngo duong thi van minh anh
ivanov smirnov kuznetsov popov vasiliev petrov sokolov mikhailov novikov fedorov morozov volkov alekseev lebedev semenov egorov pavlov
kozlov stepanov nikolaev orlov andreev makarov nikitin zakharov aleksandr sergey vladimir dmitry andrey alexey nikolay igor yury oleg
mikhail ivan evgeny viktor pavel anatoly elena olga tatiana natalia irina svetlana ekaterina maria anna shevchenko bondarenko kovalenko
kovalchuk tkachenko kravchenko melnyk
muller schmidt schneider fischer weber meyer wagner becker schulz hoffmann koch bauer richter klein wolf hans peter klaus wolfgang jurgen
dieter heinz werner monika ursula helga
martin bernard dubois thomas robert richard petit durand leroy moreau simon laurent lefebvre michel garcia david bertrand roux vincent
fournier pierre philippe nathalie isabelle sylvie jacques
rossi russo ferrari esposito bianchi romano colombo ricci marino greco giuseppe giovanni antonio mario luigi marco francesco paolo
nowak kowalski wisniewski wojcik kowalczyk kaminski lewandowski novak svoboda horvath nagy toth kovacs szabo popescu ionescu popa
jansen devries bakker visser johansson andersson karlsson nilsson hansen olsen larsen nielsen jensen pedersen
mensah okafor ibrahim abubakar musa adebayo moyo ndlovu dlamini
`
