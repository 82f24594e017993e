/** Names that many people bear in Europe and the Americas, given and family names mixed, as they are folded. From general knowledge. */
export const western = `
aaliyah abel abbott abby acevedo acosta adams adkins adrian adriana agnes aguilar aguirre aidan aiden alana alberta alberto aldo alec alejandra
alejandro alexa alexandra alexandria alfred alfredo ali alicia alisha alison allan allison alma alonso alonzo alvarado alvaro alvin alyssa amelia
ana anastasia andre andreas andres angel angelica angelina angelo angie anita annabelle annette annie antoinette antonia april arianna ariel arlene
armando arnold arroyo arturo ashton athena atkins atkinson aubrey audrey august aurora autumn ava avery ayala ballard banks barber barker barnes
barnett barr barrera barrett barron barry bartlett barton bass bates bauer beatrice beau becker becky beck bell belinda ben benitez benjamin benson
bernadette bernard bernardo bernice berry bert bertha bessie beth bethany bianca bill bishop blackwell blair blake blanca blanche blanchard bob bobbie
bond bonnie booker boone booth bowen bowers bowman boyd boyer brad bradford bradley brady brandi brandy branch brandt brayden bray brenna brennan
brent brett brewer bridget bridges briana brianna briggs britt britney brock brody brooke brooklyn bryant buchanan buck burgess burke burnett burns
burton bush butler byrd byron cabrera cade caitlin caleb calderon caldwell callahan calvin camacho cameron camila camille campos candace candice
cannon cantu cara carey carla carlos carlson carlton carly carmen caroline carpenter carr carrie carrillo carroll carson casey cassandra cassidy castaneda
castro catalina cathy cecil cecilia cedric celeste celia cervantes chad chan chandler chang chapman charlene charlie chase chelsea chen cheng chester chloe
chris christa christie christy chuck church cindy claire clara clarence clarke claude claudia claudio clay clayton clement clifford clifton clinton clyde
cobb cody cohen cole colby colleen coleman colin collier colton combs connie connor conner conrad contreras conway cooke cooley cora corey cortes cortez
cory courtney craig crawford cristian cristina crosby cross crystal cuevas cummings cunningham curtis cyrus daisy dakota dale dallas dalton damian
damien damon dan dana dane danny dante darius darlene darrell darren darryl daryl dave davenport davidson davies dawn dawson dean deanna debbie decker
dee deborah delacruz deleon delgado della delores dena denis denise derek derrick desiree destiny devin devon dewey diaz dick dickerson dickson
diego dillon dixon dolores dominguez dominic dominique don donovan dora doreen doris dorothy dorsey dotson doug doyle drake drew duane duarte dudley duffy
duke duncan dunlap dunn duran dustin dwayne dwight dwyer dyer earl eaton ebony eddie edgar edith edmund eduardo edwin effie eileen elaine eleanor elena
eliana elias elijah elisa elise ella ellen elliot elliott ellis elmer elsa elsie elvira emanuel emerson emilia emilio emilie emmanuel enrique eric erica
erick erik erika erin ernest ernesto ernestine espinoza esteban estelle estes estrada esther ethel eva evangeline eve everett evelyn ezra faith farley farmer
farrell faulkner fay felicia felipe felix ferguson fernanda fernandez fernando fidel fields figueroa finley finn fiona fisher fitzgerald fitzpatrick fleming fletcher
flora florence flowers floyd flynn foley forbes ford forrest fowler fox francesca francis francisco franco franklin frazier fred freda freddie frederick
freeman french friedman frost frye fry fuentes fuller gail gabriela gabriella gallagher gallegos galvan gamble garner garrett garrison garza gates gavin gay
gene geneva genevieve geoffrey georgia gerard gerardo gertrude gibbs gibson gilbert gilberto giles gill gilmore gina ginger giovanna gladys glass
glen glenda glenn glover golden goldstein gonzales good goodman goodwin gordon graham grant grady graves greene greer gregg greta griffin griffith
grimes gross guadalupe guerra guerrero guillermo gustavo guy guzman gwen gwendolyn hahn hailey hale haley haney hank hanna hancock hanson hardin
harding hardy harley harmon harold harper harriet harrington harrison hart hartman harvey hattie hawkins hayden hayes haynes hazel heath hebert hector heidi
henderson hendricks hendrix henrietta henry hensley herbert herman herrera herring hester hickman hicks higgins hilda hines hobbs hodges hoffman hogan
holden holder holland hollis holloway holly holmes holt hood hope hopkins horn horne horton house houston howe howell hubbard huber hudson huff huffman
hugh hughes hugo hull humphrey hunt hunter hurley hurst hutchinson hyde ian ibarra ida ignacio ingram inez irene iris irma irving isaac isabel isabelle isaiah ismael israel
ivy jackie jacklyn jaclyn jada jaden jaime jake jamal jameson jamie jan jana jane janelle janet janie janine jared jarrod jasmin jasmine jasper
javier jay jayden jayla jean jeanette jeanne jeannie jeff jefferson jeffery jenna jennie jennings jenny jensen jerald jeremiah jermaine jerome jess
jesus jill jillian jim jimmie jimmy jo joana joann joanna joanne jocelyn jodi jody joel joey johanna jon johns johnnie johnston jolene jonah jonas
jones jordan jorge josefina josephine josh josiah josie joy juana juanita judd jude judson jules julian juliana julianna juliet julio julius june justice
justina kaitlin kaitlyn kane kara kari karina karl karla kate katelyn kathy katie katrina kay kaylee keegan keith kelley kellie kelsey kelvin kemp ken
kendall kendra kennedy kenny kent kerr kerry khan kian kim kimberley kirby kirk kirsten klein kline knapp knight knox krista kristen kristi kristie kristin
kristina kristine kristopher kristy krystal kurt kyla kyra lacey lamar lamb lambert lana lancaster lance landon landry lane lang lara larson latoya
laurel laurie lawson leah leann leblanc lee leigh leila leland lela lena leo leon leona leonard leroy leslie lester leticia levi levy lila lillian lillie lilly
lily lincoln lindsay lindsey liz lizzie lloyd lois lola lonnie lora lorena lorenzo loretta lori lorraine louise lowe lowell lowery lucas lucia luciana
lucille lucinda lucy luis luisa luke luna luther lydia lyle lynch lynda lynn lynne lyons mabel macdonald macias mack mackenzie madeleine madeline mae
magdalena maggie malcolm maldonado mallory malone mandy mann manning manuel manuela mara marc marcella marcelo marcia marco marcos marcus margarita marge margie
margot marguerite mariana marianne maribel marie marisa marisol marissa marjorie marks marla marlene marquez marsha marshall marta martina marvin mary
mason massey mateo mathew mathews mathis matilda matt mattie maude maureen maurice maverick max maxine maxwell may mayer maynard mayra mcbride mccann
mccarthy mccarty mcclain mcclure mcconnell mccormick mccoy mccullough mcdaniel mcdonald mcdowell mcfarland mcgee mcgrath mcguire mcintosh mcintyre
mckay mckee mckenzie mckinney mcknight mclaughlin mclean mcmahon mcmillan mcneil mcpherson meadows medina megan mejia melanie melendez melinda melody melton
melvin mendez mercado mercedes mercer merrill merritt meyers micah micheal michaela middleton miguel miguelangel mike mila miles milton mindy minnie
miranda miriam misty mitchel moises molina molly mona monroe montes montgomery montoya moody moon mooney moran moreno morgan morin morrison morrow
morse morton moses mosley moss mullen mullins munoz muriel murillo murray myra myrtle nadia nadine naomi nash natalia natasha navarro neal ned neil
nellie nelson nettie newman newton nichols nicholson nick nicola nicolas niki nina nixon nguyen nolan noel noelle noemi nona nora norma norman norris norton nunez
obrien ochoa oconnell oconnor odom odonnell ofelia olga olive olivier ollie oneal oneill opal ora orlando orozco orr ortega osborn osborne oscar otto owen owens
pace pacheco padilla paige palmer paloma pam parks parrish parsons pat patel patrice patsy patterson patton patti patty paula paulette paulina pauline payne payton
pearl pearson peck pedro peggy pena penelope penny pennington perkins perla perry peters petersen petty phil phelps phillip phoebe phyllis pierce pittman pitts
polly pollard poole pope porter potter potts powers pratt preston prince pruitt priscilla pugh quinn quintero quincy rachael rafael ramiro ramon ramona ramsey
randall randolph rangel raquel raul ray raymundo reagan reba reece reese regina reginald reid reilly rene renee reuben rex reyna reynolds rhoda rhodes rhonda
ricardo rice rich richards richmond rick rickey ricky riggs riley rios rita ritter rivas rivers roach rob robbie robbins roberson robert roberta roberto robertson robin
robles rocha rocio roche rocky roderick rodney rodolfo rodrigo rodriquez rogelio roland rolando roman romeo romero ron ronnie roosevelt rosa rosalie rosales rosalind
rosario rosario rose rosemarie rosemary rosie rosie ross rosa roth rowe rowena rowland roxanne roy ruben rubio ruby rudolph rudy rufus rush russ russo rusty
ruthie ryder sabrina sadie salas salazar salinas sally salvador salvatore sam sammy sampson sandoval sandy sanford santana santiago santos sasha saul saunders
savage savannah sawyer schmitt schneider schroeder schultz schwartz scottie sean sebastian selena selma serena sergio seth sexton shane shaffer shannon shari sharp
shaun shaw shawn shea sheila shelby sheldon shelia shelley shelly shepard shepherd sheri sherman sherri sherrie sherry sherwood shields shirley short sidney sienna
sierra silas silva silvia simmons simone simpson sims sinclair singleton skinner skylar sloan small snow snyder sofia solis solomon sonia sonja sonya sophie sosa
soto sparks spence spencer stacey staci stacy stafford stan stanley stark steele stein stella stephens stephenson stevens stevenson steve stewart stokes stone stout
strickland stuart sue summer summers susie sutton suzanne swanson sweeney sydney sykes sylvia tabitha tamara tami tammy tanner tanya tara tasha tate taylor ted
terence teri terrance terrell terrence terri tessa thelma theodore theo thornton tia tiffany tim tina toby todd tom tomas tommie tommy toni tony tonya townsend traci
tracy travis trent trevino trevor tricia trina trinity trisha tristan trujillo tucker ty tyrone tyson underwood ursula valarie valdez valencia valentina valentine valenzuela
valerie vance vanessa vang vargas vasquez vaughan vaughn vazquez vega velasquez velazquez velez vera vernon veronica vicki vickie vicky vicente victor vilma villa
villanueva villarreal vincenzo viola violet virgil vivian vivienne wade wagner walker wall wallace waller walsh walter walters walton wanda ware warner warren washington
waters watkins watts weaver webb weber webster weiss welch wells wendell wendy wesley west whitaker whitehead whitney whitney wiggins wilbur wilcox wilder wiley wilkerson
wilkins wilkinson will willa willard williamson willis wilma winifred winnie winston winters wise wolf wolfe wong woodard woodrow woods woodward wright wyatt wynn yang
yates yesenia yolanda york young yvette yvonne zachery zamora zane zavala zimmerman zoe zoey zuniga
alastair alistair angus archie bronwyn callum cameron ciaran craig dafydd darragh declan dermot eamon eoghan euan ewan fergus fraser gareth gemma gethin graeme
hamish imogen jade kieran kirsty lachlan leighton lesley lewis mairead mhairi nigel niall oisin owain padraig rhiannon rhys rory ruaridh rupert saoirse sian siobhan
sinead tamsin toby barlow blythe bradshaw brook brookes buckley burrows byrne carney chadwick chamberlain clancy clegg connolly cullen daly davey delaney dempsey
doherty donaldson donnelly duffy dunne ellison fahy farrell findlay gallacher gilchrist haines hartley hewitt higginson hilton hogg holden howarth hurst innes jarvis
kavanagh keane kearney kelleher kenny kinsella lawler leach lloyd lynch macleod maguire marsden mcallister mccabe mcgowan mckenna mckeown mcleod mclachlan mcnally
moloney moran mulligan murdoch naylor newton nolan oakley oreilly osullivan pritchard quigley redmond regan rees riordan ritchie savage sharpe sheehan sheridan slater
stevens swift sweeney thomson thorne tomlinson tully tyrrell walsh whelan whittaker wilkes winter woodhouse wren yates
agustin alba alicia alfonso almeida alonso alves amalia amaral amaya amparo anabel andrade angeles antunes aparecida aragon araujo araya arce arevalo arias arnau arenas
asuncion aurelio avila aznar azevedo ballesteros baptista barbosa barrios barros bastos beatriz becerra beltran bento bermudez bernal blanco blasco borges borja bosch braga
bravo brito bruna bruno bueno burgos bustamante bustos caballero cabral caceres caio calvo camargo campo campos candelaria cano caridad cardenas cardoso cardozo carballo carmona
caro carolina carrasco carrasquillo carvajal carvalho casas castellanos castilla catarina cerda chaves cisneros claudia clemente coelho concepcion conde conceicao consuelo cordero
cordoba cordova coronado correa correia cortez costa crespo cristobal cunha delfina dias diogo diogo domingo domingos domingues duarte dulce edson eduarda elisabete elvira ema
encarnacion eneida enzo erika escobar escudero esperanza espinosa espinoza estefania esteves estevez eugenia eulalia eusebio eva fabian fabio fabiola fagundes faria farias
fatima federica federico fermin fernandes ferreira ferrer ferreyra fonseca fontes font franca freire freitas frias galan galindo gallardo gallego galvez gama garrido gaspar
gerard gil gimenez giron gisela godoy gomes gonzaga goncalves gonzalo gouveia graciela gracia guedes guerreiro guimaraes gutierres haro heitor heredia hermosa herminia herrero
hidalgo hurtado ibanez iglesias inacio ines inmaculada isidro isidora iturbe izquierdo jacinto jacobo jaramillo jeronimo jesica joao joaquim joaquin jordi jorgelina josefa juarez
jurado lacerda lago lara larissa lauro lazaro leal leandro leite leiva lemos leonor leonel letizia lima linares lira lisandro llorente lobo lopes lorenza lourdes lozano lucena
luciano lugo luiz luz macedo macarena machado maciel madrigal magalhaes maia malena manoel manso manzano marcal marcela marcio maribel marin marina marques marrero martins
mascarenhas matias matos maura mauricio mauro maximo mayorga medeiros meireles mello melo mena mendes mendonca meneses merino mesa mesquita mireia miro monica monteiro montero montserrat
mora moraes morais mota moura moya munoz nascimento nayara neves nicanor nieto nieves nogueira noguera noronha novais novoa nuno nunes ocampo octavio oliveira olivares oliver olmos
ordonez orellana osorio otero oviedo pablo pacheco paiva palacios palma parada paredes pardo parra pascual pastor patricio paulo paz pedraza peixoto peralta pereira perera pilar pimenta pimentel
pina pineda pinheiro pinho pinto pires plata polo ponce portela portillo posada pozo prado prieto puentes queiroz quesada quevedo quezada quintana quiroga quiroz rafaela ramirez ramires
raposo rebeca rebelo reis renata renato rey ribas ribeiro rico rincon riquelme rivero robledo rocha roca rojas roldan roque rosado rosana rosendo rua rufino ruiz saavedra sabino
saez salcedo saldana salgado samuel sancho santamaria santos santiago segovia segura serna serra serrano severino silveira silverio simao simoes soares sobrinho socorro sol soler solano soledad soriano
souza sousa suarez taborda tapia tavares tejada teixeira telles tellez teodoro tereza tiago thiago toledo tomas toro torrres trigo trinidad troncoso ubaldo ulloa urbina uribe urrutia
vale valderrama valentin valenzuela valle vallejo valverde vanderlei varela vasco vasconcelos vaz veiga velasco ventura verdugo viana victorino vidal vieira vigil vila vilar villalobos villegas vinicius
virgilio wagner washington wellington xavier ximena yago yanez yara yepez zambrano zapata zarate zeferino zuluaga
`
