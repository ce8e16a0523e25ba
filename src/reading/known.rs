//! Given names and family names that are common enough to tell which is which.
//!
//! Written for this project, for the languages of the readings; folded as [`super::words::fold`] folds, sorted, about 30 KB. A name
//! that is missing here is read all the same: the tables only decide where order or kind would otherwise be a guess.

use crate::list::Words;

/// Whether a folded word is a common given name.
pub fn is_given(folded: &str) -> bool {
    GIVEN.holds(folded)
}

/// Whether a folded word is a common family name.
pub fn is_family(folded: &str) -> bool {
    FAMILY.holds(folded)
}

/// Common given names.
#[rustfmt::skip]
static GIVEN: Words = Words::new("\
    aaron abby abdul abdullah abel abena abhishek abigail abraham abu achieng ada adaeze adam adama adams adana addison adebayo \
    adela adele adelina adeline aditi aditya adolfo adrian adriana adrien adrienne agata agnes agnieszka agus ahmad ahmed ahmet \
    aida aidan aiden aiko aileen aimee aino aisha aishwarya aisyah ajay akash akhil akiko akira akosua akshay akua alain alan \
    alana alastair albert alberto aldo alec alejandra alejandro aleksander aleksandr aleksandra alena alessandra alessandro \
    alessia alex alexa alexander alexandra alexandre alexandria alexandru alexei alexey alexis alfie alfonso alfred alfredo ali \
    alice alicia alina alisa alisha alison alistair aliyah allan allen allison alma alok alvaro alvin alyssa alzbeta ama amal \
    amanda amara amber amelia amelie amina aminata amir amira amit amr amy ana anand ananya anastasia anastasiya anatoly anders \
    andre andrea andreas andreea andrei andrej andres andrew andrey andrzej andy angel angela angelica angelina angelo angie \
    angus anika anil anita anja anjali ankit ankita ann anna annabel annabelle anne annette annie annika anong anouk ansel \
    anthony antoine antoinette anton antonella antonia antonio antti anu anuj anush anwar anya aoife apoorva april arash archana \
    archie ari ariana arianna ariel arjun arlene armando arnaud arne arnold aron arpit art arthur artur arturo arun arvind asa \
    asha ashish ashley ashok ashton asif asli asta astrid athena atieno atul aubrey audrey august augusta augustin augusto \
    aurelie aurora austin ava avery avi awa ayaan ayako ayesha aylin ayodele ayse ayumi aziz azman babak babatunde bahar bailey \
    balaji bambang bao barbara barbora baris barney barry bart bartosz bas bashir basil bastian bea beata beate beatrice beatriz \
    becky belinda bella ben benedict benedikt beniamino benita benito benjamin benoit bernadette bernard bernardo bernd bernice \
    bernie bert bertha bertrand beth bethany betsy betty beverly bharat bhavana bhavin bianca bilal bill billie billy birgit \
    bjarne bjork bjorn blake blanca bob bobbie bobby bogdan bongani bonnie boris bosco boyd bozena brad bradley brandi brandon \
    brandy brayden brenda brendan brennan brent bret brett brian brianna bridget brigitte britta brittany brooke bruce bruna \
    bruno bryan bryce bryn bryony budi burak byron caitlin caleb callum calvin cameron camila camilla camille candice cara carina \
    carl carla carlo carlos carly carmen carol carole carolin carolina caroline carolyn carrie carsten casey cassandra cassie \
    catalina catarina cate catherine cathy cecile cecilia cedric celeste celia celina celine cem cenk cesar chad chandra chantal \
    charlene charles charlie charlotte chase cheikh chelsea cheryl chiara chidi chidinma chinedu chioma chiyo chloe chris christa \
    christelle christian christiane christina christine christoph christophe christopher christos chuck chukwuemeka ciara cillian \
    cindy claire clara clarence clarissa claude claudia claudio clayton clemens clement cliff clifford clint clive cody colette \
    colin colleen collin connie connor conor conrad constance constantin consuelo cora coral corey corinna corinne cornelia \
    cornelius cory cosima courtney craig cristian cristiano cristina curtis cynthia cyril cyrus dafna dagmar daisuke daisy dakota \
    dale dalia damian damien damon dan dana dani daniel daniela daniele daniella danielle danilo danna danny dante daphne dara \
    darcy daria dario darius darko darlene darrell darren darryl daryl dave david davide dawn dean deanna debbie deborah debra \
    declan deepa deepak deepika deirdre delia della denis denise deniz dennis denys derek derrick desiree desmond dev deven devin \
    devon dewi dexter dhruv diana diane dick didier diego dieter dietmar dilip dima dimitra dimitri dimitrios dina dinesh dionne \
    dirk divya django dmitri dmitry dmytro dolores dominic dominik dominika dominique don donald donna donovan dora doreen dorian \
    doris dorota dorothea dorothy doug douglas dragan drew duc duncan dusan dustin dwayne dwight dylan eamon earl ebony ebru ece \
    ed eddie edgar edith edmund edoardo eduardo edward edwin eero efrat eileen eitan ekaterina eko elaine elana eleanor \
    eleftheria elena eleni eleonora eli elia eliana elias elif elijah elin elina elio eliot elisa elisabeth elise eliska \
    elizabeth elke ella ellen ellie elliot elliott eloise elsa elsie elton elvira emanuel emanuele emeka emil emilia emilie \
    emilio emily emma emmanuel emmanuelle emre enrico enrique enzo eoghan eoin eric erica erich erik erika erin erkan ernest \
    ernesto ernst erwin esme esmeralda esra esteban estelle esther ethan etienne eugene eugenia eugenio eva evan evangelia \
    evelina evelyn evgeny ewa ewan eyal ezra fabian fabiana fabio fabrice fabrizio faisal faith farah farai faramarz farhan farid \
    faridah fatih fatima fatma fatou faye federica federico felicia felicity felipe felix ferdinand fergus fernanda fernando \
    filip filipa filipe filippo filiz finn fiona flavia flavio fleur flora florence florencia florent florentina florian floyd \
    folake folasade frances francesca francesco francine francis francisca francisco franco francois francoise frank frankie \
    frantisek franz franziska fraser fred freddie frederic frederica frederick frederik fredrik freya frida friedrich fritz \
    gabriel gabriela gabriele gabriella gabrielle gaetano gail galina ganesh gareth garrett gary gaurav gavin gayle geert gemma \
    gene genevieve geoff geoffrey george georges georgia georgina georgios gerald geraldine gerard gerardo gerda gerhard gerry \
    gert gertrude ghada giacomo gian gianluca gianna gideon gil gilbert gilberto giles gilles gillian gina ginny gino gioia \
    giorgia giorgio giorgos giovanna giovanni gisela giselle giulia giuliana giulio giuseppe gizem gladys glen glenda glenn \
    gloria gokhan gonzalo gopal goran gordon grace graciela graeme graham grainne grant greg gregor gregory greta gretchen \
    grzegorz guadalupe guido guillaume guillermo gunnar gunther gurpreet gus gustav gustavo guy gwen gwendolyn gyorgy habib hadi \
    hadley hafiz hailey hakan haley hamid hamish hana hank hanna hannah hannes hans hansel hany harietta harish harold harper \
    harpreet harriet harrison harry harsh harsha haruka haruki haruto harvey hasan hassan hatice hattie hayden hayley hazel heath \
    heather heba hector heidi heike heikki heiko heinrich heinz helen helena helene helga helmi helmut hendra hendrik henri \
    henriette henrik henrique henry herbert herman hermann hermione herve hideki hilary hilda hillary hina hiro hiroko hiroshi \
    hiroyuki hitomi hoa holger holly homer hope horst hossein howard hua hubert huda hugh hugo hui hulya humberto huong hussain \
    hussein hye iain ian iara ibrahim ichiro ida idris ifeoma ignacio igor ilana ilaria ilias ilse ilya ilze imani imogen imran \
    ina indira ines inga inge ingo ingrid inigo ioana ioanna ioannis iona ipek ira irena irene irina iris irma irvin irving isaac \
    isabel isabella isabelle isaiah isha ishaan ishan isla ismael ismail itai itamar ivan ivana ivo ivy iwona izabela jace jack \
    jackie jackson jaclyn jacob jacopo jacqueline jacques jada jade jaden jagdish jaime jake jakob jakub jamal james jamie \
    jamison jan jana jane janelle janet janice janina janine janis janos jared jarek jari jaroslav jasmin jasmine jason jasper \
    javier jay jaya jayden jayesh jean jeanette jeanne jeannie jeff jeffery jeffrey jelena jen jenna jennifer jenny jens jeremiah \
    jeremy jerome jerry jess jesse jessica jessie jesus ji jian jie jill jillian jim jimmy jin jing jiri jitendra jo joan joana \
    joann joanna joanne joao joaquim joaquin jocelyn jochen jodi jody joe joel joerg johan johanna johannes john johnathan johnny \
    joko jolanta jon jonah jonas jonathan jonny joon joost jordan jordi jorg jorge jorgen joris jorn jose josef josefina josep \
    joseph josephine josh joshua josie josue jovana joy joyce juan juana juanita judith judy juergen juha jukka jules julia \
    julian juliana juliane julianna julianne julie julien juliet juliette julio julius june jurgen jurgita justin justine justyna \
    kadri kai kaisa kaitlin kaitlyn kamal kamala kamau kamil kane kanya kapil kara karan kareem karel karen karim karin karina \
    karl karla karolina karsten karthik kartik kasia kasper katarina katarzyna kate katerina katharina katharine katherine \
    kathleen kathryn kathy katie katja katrin katrina katy kaveh kavita kavya kay kayla kazuki kazuko kei keiko keisha keith \
    kelechi kelly kelsey kelvin kemal ken kendall kendra kenji kenneth kenny kent kenta kenya kerem kerry kerstin kestutis kevin \
    khadija khaled khalid khanh kiara kieran kiki kim kimberly kipchoge kiran kirill kirk kirsten kirsty kirti kit kitty kjell \
    klara klaus kofi koji kojo konrad konstantin konstantinos kostas kris krishna krishnamurthy krishnan kristen kristi kristian \
    kristin kristina kristine kristof kristopher krisztina krystal krzysztof kumiko kunal kurt kwabena kwame kwasi kyle kylie \
    kyra lachlan ladislav laetitia laila lakshmi lalita lan lance lara larissa larry lars laszlo latasha latisha latoya laura \
    lauren laurence laurent laurie lavinia lawrence layla lea leah leandro leanne lee lei leif leigh leila lekha lena leo leon \
    leona leonard leonardo leonie leopold lerato leroy lesley leslie leszek leticia lev levent levi lewis lia liam libor lidia \
    liesel liga ligia lila lili lilian liliana lilla lillian lily lina linda lindiwe lindsay lindsey ling linh linnea linus \
    lionel lisa lisbeth liv livia liz liza lizzie lloyd logan lois lola lorena lorenz lorenzo loretta lori lorna lorraine lotte \
    lottie lou louis louisa louise lubos luc luca lucas lucia lucian luciana luciano lucie lucien lucille lucinda lucy ludmila \
    ludovic ludwig luigi luis luisa luiz luka lukas lukasz luke luna luther lydia lyle lynda lynette lynn maarja maarten mabel \
    mackenzie maddison madeleine madeline madhav madhu madison mads maeve magda magdalena magnus mahesh mahmoud mahsa maia maike \
    maja malcolm malee malik malin malte mamadou mandla mandy manfred manish manisha manjit manny manoj manon manuel manuela mara \
    marc marcel marcela marcella marcello marcelo marcia marcin marco marcos marcus marek margaret margarita margaux margot \
    marguerite maria mariah mariam mariama marian mariana marianne maribel marie mariella marijke marika marilyn marina mario \
    marion marisa marisol marissa marit marius marjorie mark marketa marko markus marlene marlon marsha marta marten martha \
    martin martina marty marvin marwan mary maryam masako masashi massimo matej mateja mateo mateus mateusz mathew mathias \
    mathieu mathilde matilda matt matteo matteus matthew matthias matthieu matti mattia maud maureen maurice mauricio maurizio \
    mauro max maxim maxime maximilian maximiliano maxine maya mayumi mckenzie meera megan meghan mehdi mehmet mei meike mel \
    melanie melinda melissa melody mercedes mercy meredith merle mert meryem mette mia micaela micah michael michaela michal \
    michel michela michele micheline michelle michiel miguel mihai mika mikael mike mikhail mikkel mikko mila milan milena miles \
    milica millie milo milos milton mina mindaugas minh minna minnie mira miranda mireille mirela miriam miroslav miroslava misha \
    mitch mitchell mitsuki mohamed mohammad mohammed mohan mohit moira moises molly mona monica monika monique monty morgan \
    moritz morris mortimer moses moshe moussa muhammad mukesh murali murat muriel murray mustafa muthu mwangi myra myriam myrtle \
    nadia nadim nadine nadja nagesh naina nam nancy nanette naoko naomi narayan narayanan narendra narges nasrin nasser nastya \
    natalia natalie natalya natarajan natasha nate nathalie nathan nathaniel nattapong naveed naveen nayra nazanin ned neda neema \
    neha neil nektarios nelly nelson nena nenad nerea nestor ngoc ngozi nia niamh nicholas nick nicki nicky nico nicola nicolas \
    nicole nicoletta nidhi niels nigel nihal nikhil nikita nikki niklas niko nikola nikolai nikolaos nikolas nikolaus nilay nils \
    nina ning nino nisha nishant nitin njeri nneka noa noah noam noel noelle noemi nokuthula nolan nomsa nora norah noriko norma \
    norman nuno nur nuria nurul obinna octavia octavio odette oguz ola olaf ole oleg oleksandr oleksii olena olga oliver olivia \
    olivier olu olumide oluwaseun oluwaseyi omar ondrej onur oona orhan orla orlando osama oscar oskar osman otieno otto ousmane \
    outi owen ozgur ozlem pablo padma padraig paige paivi pam pamela panagiotis pankaj paola paolo paresh parisa parker parth \
    parvathi pascal pascale pat patricia patricio patrick patrik patrizia patrycja patti patty paul paula paulette paulina \
    pauline paulo pavel pavol pawel payton pearl pedrinho pedro peggy pei pekka penelope penny perry petar pete peter peteris \
    petr petra petros phil philip philipp philippa philippe phillip phoebe phuong phyllis pia piero pierre pieter pietro pilar \
    pinar ping piotr pippa pooja poppy prabhu pradeep prakash pramod pranav prasad prashant pratik preeti preston priscilla priya \
    priyanka puneet putri qian qiang qing quang quentin quincy quinn quinton quoc rachael rachel rachelle radek radhika radka \
    radu rafael rafaela rafal raffaele raghav raghu rahul raimund rainer raj raja rajagopal rajan rajat rajeev rajendran rajesh \
    rajiv rakesh ralf ralph ram rama ramachandran ramakrishnan raman ramanathan ramaswamy ramesh rami ramiro ramon ramona ran \
    randall randy rania ranjit raphael raquel rasa rasha rashid rashida raul ravi ravindra ray raymond rayna razali reba rebecca \
    rebekah reece reese regan regina reginald reiko reinhard reinhold rekha remi remy rena renata renate renato rene renee reshma \
    reuben rex reza rhea rhiannon rhonda rhys ria ricardo riccardo rich richard rick ricky rico riki rikke riley rina rishi rita \
    ritu river rizal rob robbie robert roberta roberto robin robyn rocio rod roderick rodney rodolfo rodrigo roger rohan rohit \
    roisin roland rolf romain roman romana romeo ron ronald ronan rong ronja ronnie rory rosa rosalie rosalind rosario rosemary \
    rosie ross roswitha rowan roxana roxanne roy ruben ruby rudi rudolf rudy rufus rui rupert russ russell rusty rutendo ruth \
    ryan ryo saanvi sabina sabine sabrina sachin sadie sai said sakura salim sally salma salman salvador salvatore sam samantha \
    sameer sami samir samira sammy samson samuel samuele sandeep sandra sandrine sandro sandy sanjana sanjay sanjeev sankar sanna \
    santiago santosh sanya saoirse sara sarah saras saravanan sari sasha saskia sathish satoshi satya saul saurabh savannah \
    savita scarlett scott seamus sean sebastian sebastiano sebastien seema selena selim selin selina selma selvam senthil seo \
    serena serge sergei sergey sergio serkan seth severin sevgi seydou seyed shahram shane shania shankar shannon shantel shanthi \
    sharad sharon shashi shaun shauna shawn sheila shelby sheldon shelley shelly sherri sherry sheryl shilpa shinichi shira \
    shirin shirley shivani shlomo shota shreya shruti shubham shweta shyam sibusiso sibylle sid siddharth sidney siegfried sienna \
    sierra sigrid siim silas silke silvana silvia simon simona simone sinead siobhan sipho siri siriporn sita sivakumar sizwe \
    skye skyler slobodan smita sneha snezana sofia sofie solange solomon somchai sonal sonali sondra sonia sonja sonya soo sophia \
    sophie soren spencer spyros sri srinivas srinivasan sriram stacey stacy stan stanislav stanley stavros stavroula stefan \
    stefania stefanie stefano steffen stella stepan stephan stephane stephanie stephen steve steven stewart stig stuart \
    subramaniam subramanian suchart sudha sue sujata sukhdeep suman sumit sundar sundaram sung sunil sunita suresh surya susan \
    susana susanna susanne sushil susie suzanne suzy svein sven svenja svetlana swaminathan swati sybil syed sylvain sylvia \
    sylvie tabitha tadeusz tadhg takashi takeshi talia tamar tamara tamer tami tammy tamsin tania tanja tanmay tanvi tanya tao \
    tara tarek tariq tariro taro taryn tasha tatiana tatjana taylor tea ted temitope tendai terence teresa tereza teri terrence \
    terry tess tessa thabo thais thandiwe thanh thao thea thelma themba theo theodor theodora theodore theodoros theresa therese \
    thiago thibault thierry thijs thom thomas thora thorsten thu tia tiago tiana tien tiffany tiit tilda till tim timo timothy \
    tina ting tobias tobin toby tod todd tolga tom tomas tomasz tomaz tomek tommaso tommy tomoko toni tonia tony tonya tor tore \
    torsten tove tracey traci tracy trang travis trent trevor tricia trina trinity trish trisha tristan troy trudy trung tuan \
    tugba tunde tuomas tyler tyrone tyson uche udo ugo ulf ulla ulrich ulrika ulrike uma umar umberto umit umut ursula urszula \
    ute uwe vaclav vadim valentin valentina valeria valerie valerio valery van vanessa vanya varun vasile vasiliki vasily vasu \
    veena venkat venkataraman venkatesan venkatesh vera verena verity vernon veronica veronika veronique vesna vicki vickie vicky \
    victor victoria vidya vijay vikas vikram viktor viktoria ville vinay vince vincent vincenzo vineet vinh vinicius viola violet \
    violeta viraj virginia vishal vishnu viswanathan vita vitor vittoria vittorio vivek vivian viviana vivien vivienne vlad \
    vladimir vojtech volkan volker vova wade wahyu walid wallace walt walter wambui wanda wangari wanjiku ward warren wayne wei \
    wendy werner weronika wesley whitney wilbur wilfred wilhelm will willa willem william willie willow wilma winifred winnie \
    winston wojciech wolfgang woo wouter wyatt xander xavi xavier xiao xiaolong ximena xin xiu xuan yaakov yael yahya yan yaniv \
    yannick yannis yanti yara yasemin yash yasmin yasmine yasuko yaw yehuda yelena yeon yetunde yiannis yigit yildiz ying yoko \
    yolanda yonatan yong yorick yosef yoshi young youssef yu yue yuki yukihiro yuko yulia yumi yumiko yun yuri yusuf yuval yves \
    yvette yvonne zac zach zachary zack zahra zain zainab zak zane zanele zara zbigniew zdenek zehra zelda zeljko zev zeynep ziad \
    zoe zoey zofia zoltan zoran zulkifli zuzana zuzanna");

/// Common family names.
#[rustfmt::skip]
static FAMILY: Words = Words::new("\
    abe acheampong adamczyk adams adewale adeyemi afolabi agarwal ahmed ahn alexander ali almeida alvarez alves anderson \
    andersson ando aoki appiah arslan asante aslan aydin bae baek bai bailey baker bakker balazs balogh balogun banerjee baran \
    barbieri barbosa barnes bauer baumann becker benes bennett berger berglund bergstrom bertrand bianchi black blanc blazek \
    boateng bonnet borkowski bos boyd boyer braun brooks brouwer bui burns butler cai campbell cao cardoso carter caruso carvalho \
    castillo celik cermak cerny cetin chan chang chatterjee chavez chen cheng cheung chevalier chmielewski cho choi chopra chow \
    christensen christou cisse clark cohen cole coleman collins colombo constantinescu conti cook cooper correia costa coulibaly \
    cox crawford cruz cui czarnecki dahl dai dang das davis dejong dekker demir deng desai devries diallo dias diaz dijkstra ding \
    diop dixon dlamini dobre dogan dolezal dong du duan dubois dudek dumitru duong dupont durand dvorak edwards endo engstrom \
    erdogan eriksson esposito evans eze fall fan fang farkas faure feher fekete feng fernandes ferrari ferreira fiala fischer \
    fisher florea flores fodor fontaine fontana foster fournier fox friedman fu fuchs fujii fujita fujiwara fukuda gal gao garcia \
    garnier georgiou gheorghe gibson giordano girard goldberg gomes gomez gonzalez goto govender grabowski graham gray greco \
    green guerin gueye gunther guo gupta gutierrez ha hagen hahn hajek hall halvorsen hamilton han hansen hao hara harada harris \
    harrison hartmann hasegawa hashimoto haugen hayashi hayes he hedlund heikkinen heinonen henderson hendriks henry heo \
    hernandez herrmann hicks hill hoang hoffmann hofmann holm hong horak horvat horvath howard hruska hu huang huber hughes \
    hunter hussain huynh hwang ikeda imai inoue ioannou ionescu ishida ishikawa ito ivanov ivanova iversen iyer jablonski jackson \
    jacobsen jakubowski jang jankowski jansen jarvinen jaworski jelinek jenkins jensen jeong jia jiang jimenez jin johannessen \
    johansson johnson johnston jones joo jordan jorgensen joshi juhasz jung kaczmarek kaiser kalinowski kamau kaminski kang \
    kapoor kara kariuki karlsson kato katz kaya keita keller kelly kennedy khan khumalo kilic kim kimani kimura kis kiss klein \
    knudsen kobayashi koc koch kocsis kohler kolar konate kondo kong konig kono korhonen korkmaz koskinen kovacs kovar kowalska \
    kowalski kozlowski kral krause krawczyk krejci kristensen kriz krol kruger kubiak kucera kucharski kudo kulkarni kumar kurt \
    kuznetsov kwiatkowski kwok kwon laine lakatos lam lambert lange larsson lau lee lefebvre lefevre lehmann lehtonen lei leroy \
    leung levy lewandowski lewis li liang lim lima lin lindberg lindqvist lindstrom lis liu lombardi long lopez lorenz lu lund \
    lundqvist luo ma maciejewski madsen maier majewski makinen malhotra malinowski mancini marciniak marek mariani marino \
    marshall martin martinez martins maruyama mason matei matsuda matsumoto mazur mazurek mcdonald mehta meijer mendes mendoza \
    meng menon mensah mercier meszaros meyer michalak michalski miller mills mitchell miyamoto miyazaki mizrahi moe moen mokoena \
    moller molnar moon moore morales moreau moretti mori morita morris mortensen mthembu mueller mukherjee mulder muller munteanu \
    murakami murphy mutua mwangi myers nagy naidoo nair nakagawa nakajima nakamura nakayama nam navratil ndiaye nelson nemec \
    nemeth neumann ng ngo nguyen nielsen nieminen nikolaou nilsson nishimura njoroge nkosi noh novak novotny nowak nowicki nunes \
    nwosu nygaard nystrom obi ochieng odhiambo ogawa ogunleye oh ohno okada okafor okamoto okonkwo okoro olah olesen oliveira \
    olsen olszewski omondi ono orsos ortiz osei ostrowski ota otieno owens owusu ozdemir ozkan ozturk palmer pan papadopoulos \
    papp park parker patel patil patterson pawlak pawlowski pedersen peng pereira peretz perez perry peters peterson petrescu \
    petrov petrova pham phan phillips pietrzak pillai pinter piotrowski pokorny polat popescu popov pospisil poulsen powell price \
    prochazka qian qin qiu racz ramirez ramos ramsey rao rasmussen reddy reed ren reyes reynolds ribeiro ricci rice richardson \
    richter rinaldi rivera rizzo roberts robinson rocha rodrigues rodriguez rogers romano rossi rousseau roux ruiz russo rusu \
    rutkowski ruzicka ryu sadowski sahin saito sakai sakamoto sanchez sandberg sanders santoro santos sasaki sato sawicki schafer \
    schmidt schneider scholz schroder schulz schulze schwarz sedlacek seo shah shao shapiro sharma shaw shen shi shibata shimizu \
    shin sikora silva simmons simon simsek singh smirnov smit smith sokolov sokolowski solberg song sousa souza sow stan stepien \
    stewart stoica stone strand su sullivan sun suzuki svensson svoboda sykora szabo szczepanski szewczyk szilagyi szucs \
    szymanski takacs takagi takahashi takeuchi tamura tan tanaka tang taniguchi taylor teixeira thomas thompson thomsen tian \
    tomaszewski torok torres toth toure tran traore tsang tse turner uchida ueda urban urbanski varga vasiliou verma vesely \
    vincent virtanen visser vogel vos vu wada wagner walczak walker wallace walter wan wang wanjiru ward warren watanabe watson \
    weber wei weiss werner west white wieczorek wilk williams wilson winkler wisniewski witkowski wlodarczyk wojciechowski wolf \
    wong wood woods wozniak wright wu wysocki xiao xie xiong xu yamada yamaguchi yamamoto yamashita yang yao yavuz ye yeung \
    yildirim yildiz yin yokoyama yoo yoon yoshida young yu yuan zalewski zawadzki zeman zeng zhang zhao zheng zhong zhou zhu \
    zielinski zimmermann zulu");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tables_are_folded() {
        for table in [GIVEN, FAMILY] {
            assert!(table.all().all(|word| super::super::words::fold(word) == word));
        }
    }
}
