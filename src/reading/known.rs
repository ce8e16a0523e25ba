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
    aaron abby abdul abdullah abel abhishek abigail abraham abu ada adaeze adam adama adams adana addison adela adele adelina \
    adeline aditi aditya adolfo adrian adriana adrien adrienne agata agnes agnieszka ahmad ahmed ahmet aida aidan aiden aiko aileen \
    aimee aisha aishwarya ajay akash akhil akiko akira akshay alain alan alana alastair albert alberto aldo alec alejandra alejandro \
    aleksander aleksandr aleksandra alena alessandra alessandro alessia alex alexa alexander alexandra alexandre alexandria \
    alexandru alexei alexey alexis alfie alfonso alfred alfredo ali alice alicia alina alisa alisha alison alistair aliyah allan \
    allen allison alma alok alvaro alvin alyssa amal amanda amara amber amelia amelie amina amir amira amit amy ana anand ananya \
    anastasia anastasiya anatoly anders andre andrea andreas andreea andrei andrej andres andrew andrey andrzej andy angel angela \
    angelica angelina angelo angie angus anika anil anita anja anjali ankit ankita ann anna annabel annabelle anne annette annie \
    annika anouk ansel anthony antoine antoinette anton antonella antonia antonio anu anuj anush anwar anya aoife apoorva april \
    archana archie ari ariana arianna ariel arjun arlene armando arnaud arne arnold aron arpit art arthur artur arturo arun arvind \
    asa asha ashish ashley ashok ashton asif asta astrid athena atul aubrey audrey august augusta augustin augusto aurelie aurora \
    austin ava avery avi ayaan ayako ayesha ayse ayumi aziz babak bahar bailey balaji bao barbara barney barry bart bartosz bas \
    bashir basil bastian bea beata beate beatrice beatriz becky belinda bella ben benedict benedikt beniamino benita benito benjamin \
    benoit bernadette bernard bernardo bernd bernice bernie bert bertha bertrand beth bethany betsy betty beverly bharat bhavana \
    bhavin bianca bilal bill billie billy birgit bjarne bjork bjorn blake blanca bob bobbie bobby bogdan bonnie boris bosco boyd \
    brad bradley brandi brandon brandy brayden brenda brendan brennan brent bret brett brian brianna bridget brigitte britta \
    brittany brooke bruce bruna bruno bryan bryce bryn bryony burak byron caitlin caleb callum calvin cameron camila camilla camille \
    candice cara carina carl carla carlo carlos carly carmen carol carole carolin carolina caroline carolyn carrie carsten casey \
    cassandra cassie catalina catarina cate catherine cathy cecile cecilia cedric celeste celia celina celine cem cesar chad chandra \
    chantal charlene charles charlie charlotte chase chelsea cheryl chiara chidi chinedu chioma chiyo chloe chris christa christelle \
    christian christiane christina christine christoph christophe christopher chuck ciara cillian cindy claire clara clarence \
    clarissa claude claudia claudio clayton clemens clement cliff clifford clint clive cody colette colin colleen collin connie \
    connor conor conrad constance constantin consuelo cora coral corey corinna corinne cornelia cornelius cory cosima courtney craig \
    cristian cristiano cristina curtis cynthia cyril cyrus dafna dagmar daisuke daisy dakota dale dalia damian damien damon dan dana \
    dani daniel daniela daniele daniella danielle danilo danna danny dante daphne dara darcy daria dario darius darko darlene \
    darrell darren darryl daryl dave david davide dawn dean deanna debbie deborah debra declan deepa deepak deepika deirdre delia \
    della denis denise dennis denys derek derrick desiree desmond dev deven devin devon dexter dhruv diana diane dick didier diego \
    dieter dietmar dilip dima dimitri dimitrios dina dinesh dionne dirk divya django dmitri dmitry dmytro dolores dominic dominik \
    dominika dominique don donald donna donovan dora doreen dorian doris dorota dorothea dorothy doug douglas dragan drew duc duncan \
    dusan dustin dwayne dwight dylan eamon earl ebony ed eddie edgar edith edmund edoardo eduardo edward edwin efrat eileen eitan \
    ekaterina elaine elana eleanor elena eleni eleonora eli elia eliana elias elif elijah elin elina elio eliot elisa elisabeth \
    elise elizabeth elke ella ellen ellie elliot elliott eloise elsa elsie elton elvira emanuel emanuele emeka emil emilia emilie \
    emilio emily emma emmanuel emmanuelle emre enrico enrique enzo eoghan eoin eric erica erich erik erika erin ernest ernesto ernst \
    erwin esme esmeralda esteban estelle esther ethan etienne eugene eugenia eugenio eva evan evelina evelyn evgeny ewa ewan eyal \
    ezra fabian fabiana fabio fabrice fabrizio faisal faith farah faramarz farhan farid fatima fatma faye federica federico felicia \
    felicity felipe felix ferdinand fergus fernanda fernando filip filipa filipe filippo finn fiona flavia flavio fleur flora \
    florence florencia florent florentina florian floyd folake frances francesca francesco francine francis francisca francisco \
    franco francois francoise frank frankie franz franziska fraser fred freddie frederic frederica frederick frederik fredrik freya \
    frida friedrich fritz gabriel gabriela gabriele gabriella gabrielle gaetano gail galina ganesh gareth garrett gary gaurav gavin \
    gayle geert gemma gene genevieve geoff geoffrey george georges georgia georgina gerald geraldine gerard gerardo gerda gerhard \
    gerry gert gertrude giacomo gian gianluca gianna gideon gil gilbert gilberto giles gilles gillian gina ginny gino gioia giorgia \
    giorgio giovanna giovanni gisela giselle giulia giuliana giulio giuseppe gladys glen glenda glenn gloria gonzalo gopal goran \
    gordon grace graciela graeme graham grainne grant greg gregor gregory greta gretchen grzegorz guadalupe guido guillaume \
    guillermo gunnar gunther gurpreet gus gustav gustavo guy gwen gwendolyn gyorgy habib hadi hadley hailey hakan haley hamid hamish \
    hana hank hanna hannah hannes hans hansel harietta harish harold harper harpreet harriet harrison harry harsh harsha haruka \
    haruki haruto harvey hasan hassan hatice hattie hayden hayley hazel heath heather hector heidi heike heiko heinrich heinz helen \
    helena helene helga helmut hendrik henri henriette henrik henrique henry herbert herman hermann hermione herve hideki hilary \
    hilda hillary hina hiro hiroko hiroshi hiroyuki hitomi hoa holger holly homer hope horst howard hua hubert hugh hugo hui \
    humberto huong hussain hussein hye iain ian iara ibrahim ichiro ida idris ifeoma ignacio igor ilana ilaria ilias ilse ilya imani \
    imogen imran ina indira ines inga inge ingo ingrid inigo ioana ioannis iona ira irena irene irina iris irma irvin irving isaac \
    isabel isabella isabelle isaiah isha ishaan ishan isla ismael ismail itai itamar ivan ivana ivo ivy iwona izabela jace jack \
    jackie jackson jaclyn jacob jacopo jacqueline jacques jada jade jaden jagdish jaime jake jakob jakub jamal james jamie jamison \
    jan jana jane janelle janet janice janina janine janis janos jared jarek jaroslav jasmin jasmine jason jasper javier jay jaya \
    jayden jayesh jean jeanette jeanne jeannie jeff jeffery jeffrey jelena jen jenna jennifer jenny jens jeremiah jeremy jerome \
    jerry jess jesse jessica jessie jesus ji jian jie jill jillian jim jimmy jin jing jitendra jo joan joana joann joanna joanne \
    joao joaquim joaquin jocelyn jochen jodi jody joe joel joerg johan johanna johannes john johnathan johnny jolanta jon jonah \
    jonas jonathan jonny joon joost jordan jordi jorg jorge jorgen joris jorn jose josef josefina josep joseph josephine josh joshua \
    josie josue jovana joy joyce juan juana juanita judith judy juergen jules julia julian juliana juliane julianna julianne julie \
    julien juliet juliette julio julius june jurgen justin justine justyna kai kaitlin kaitlyn kamal kamala kamau kamil kane kapil \
    kara karan kareem karel karen karim karin karina karl karla karolina karsten karthik kartik kasia kasper katarina katarzyna kate \
    katerina katharina katharine katherine kathleen kathryn kathy katie katja katrin katrina katy kavita kavya kay kayla kazuki \
    kazuko kei keiko keisha keith kelechi kelly kelsey kelvin ken kendall kendra kenji kenneth kenny kent kenta kenya kerem kerry \
    kerstin kevin khadija khalid khanh kiara kieran kiki kim kimberly kiran kirill kirk kirsten kirsty kirti kit kitty kjell klara \
    klaus kofi koji konrad konstantin konstantinos kris krishna krishnamurthy krishnan kristen kristi kristian kristin kristina \
    kristine kristof kristopher krisztina krystal krzysztof kumiko kunal kurt kwame kwasi kyle kylie kyra lachlan laetitia laila \
    lakshmi lalita lan lance lara larissa larry lars laszlo latasha latisha latoya laura lauren laurence laurent laurie lavinia \
    lawrence layla lea leah leandro leanne lee lei leif leigh leila lekha lena leo leon leona leonard leonardo leonie leopold lerato \
    leroy lesley leslie leszek leticia lev levi lewis lia liam lidia liesel ligia lila lili lilian liliana lilla lillian lily lina \
    linda lindsay lindsey ling linh linnea linus lionel lisa lisbeth liv livia liz liza lizzie lloyd logan lois lola lorena lorenz \
    lorenzo loretta lori lorna lorraine lotte lottie lou louis louisa louise luc luca lucas lucia lucian luciana luciano lucie \
    lucien lucille lucinda lucy ludmila ludovic ludwig luigi luis luisa luiz luka lukas lukasz luke luna luther lydia lyle lynda \
    lynette lynn maarten mabel mackenzie maddison madeleine madeline madhav madhu madison mads maeve magda magdalena magnus mahesh \
    mahmoud maia maike maja malcolm malik malin malte mamadou mandy manfred manish manisha manjit manny manoj manon manuel manuela \
    mara marc marcel marcela marcella marcello marcelo marcia marcin marco marcos marcus marek margaret margarita margaux margot \
    marguerite maria mariah mariam marian mariana marianne maribel marie mariella marijke marika marilyn marina mario marion marisa \
    marisol marissa marit marius marjorie mark marko markus marlene marlon marsha marta marten martha martin martina marty marvin \
    mary maryam masako masashi massimo mateja mateo mateus mateusz mathew mathias mathieu mathilde matilda matt matteo matteus \
    matthew matthias matthieu matti mattia maud maureen maurice mauricio maurizio mauro max maxim maxime maximilian maximiliano \
    maxine maya mayumi mckenzie meera megan meghan mehdi mehmet mei meike mel melanie melinda melissa melody mercedes mercy meredith \
    merle meryem mette mia micaela micah michael michaela michal michel michela michele micheline michelle michiel miguel mihai mika \
    mikael mike mikhail mikkel mila milan milena miles milica millie milo milos milton mina minh minnie mira miranda mireille mirela \
    miriam miroslav misha mitch mitchell mitsuki mohamed mohammad mohammed mohan mohit moira moises molly mona monica monika monique \
    monty morgan moritz morris mortimer moses moshe muhammad mukesh murali murat muriel murray mustafa muthu myra myriam myrtle \
    nadia nadine nadja nagesh naina nam nancy nanette naoko naomi narayan narayanan narendra nasser nastya natalia natalie natalya \
    natarajan natasha nate nathalie nathan nathaniel naveed naveen nayra nazanin ned neema neha neil nelly nelson nena nenad nerea \
    nestor ngoc ngozi nia niamh nicholas nick nicki nicky nico nicola nicolas nicole nicoletta nidhi niels nigel nihal nikhil nikita \
    nikki niklas niko nikola nikolai nikolaos nikolas nikolaus nils nina ning nino nisha nishant nitin noa noah noam noel noelle \
    noemi nolan nomsa nora norah noriko norma norman nuno nur nuria obinna octavia octavio odette ola olaf ole oleg oleksandr \
    oleksii olena olga oliver olivia olivier olu oluwaseun oluwaseyi omar oona orla orlando oscar oskar osman otto owen ozlem pablo \
    padma padraig paige pam pamela pankaj paola paolo paresh parker parth parvathi pascal pascale pat patricia patricio patrick \
    patrik patrizia patrycja patti patty paul paula paulette paulina pauline paulo pavel pavol pawel payton pearl pedrinho pedro \
    peggy pei penelope penny perry petar pete peter petr petra petros phil philip philipp philippa philippe phillip phoebe phuong \
    phyllis pia piero pierre pieter pietro pilar ping piotr pippa pooja poppy prabhu pradeep prakash pramod pranav prasad prashant \
    pratik preeti preston priscilla priya priyanka puneet qian qiang qing quang quentin quincy quinn quinton quoc rachael rachel \
    rachelle radek radhika radu rafael rafaela rafal raffaele raghav raghu rahul raimund rainer raj raja rajagopal rajan rajat \
    rajeev rajendran rajesh rajiv rakesh ralf ralph ram rama ramachandran ramakrishnan raman ramanathan ramaswamy ramesh rami ramiro \
    ramon ramona ran randall randy rania ranjit raphael raquel rashid rashida raul ravi ravindra ray raymond rayna reba rebecca \
    rebekah reece reese regan regina reginald reiko reinhard reinhold rekha remi remy rena renata renate renato rene renee reshma \
    reuben rex reza rhea rhiannon rhonda rhys ria ricardo riccardo rich richard rick ricky rico riki rikke riley rina rishi rita \
    ritu river rob robbie robert roberta roberto robin robyn rocio rod roderick rodney rodolfo rodrigo roger rohan rohit roisin \
    roland rolf romain roman romana romeo ron ronald ronan rong ronja ronnie rory rosa rosalie rosalind rosario rosemary rosie ross \
    roswitha rowan roxana roxanne roy ruben ruby rudi rudolf rudy rufus rui rupert russ russell rusty ruth ryan ryo saanvi sabina \
    sabine sabrina sachin sadie sai said sakura salim sally salma salman salvador salvatore sam samantha sameer sami samir samira \
    sammy samson samuel samuele sandeep sandra sandrine sandro sandy sanjana sanjay sanjeev sankar sanna santiago santosh sanya \
    saoirse sara sarah saras saravanan sasha saskia sathish satoshi satya saul saurabh savannah savita scarlett scott seamus sean \
    sebastian sebastiano sebastien seema selena selim selina selma selvam senthil seo serena serge sergei sergey sergio seth severin \
    seyed shane shania shankar shannon shantel shanthi sharad sharon shashi shaun shauna shawn sheila shelby sheldon shelley shelly \
    sherri sherry sheryl shilpa shinichi shira shirin shirley shivani shlomo shota shreya shruti shubham shweta shyam sibylle sid \
    siddharth sidney siegfried sienna sierra sigrid silas silke silvana silvia simon simona simone sinead siobhan sipho siri sita \
    sivakumar sizwe skye skyler slobodan smita sneha snezana sofia sofie solange solomon sonal sonali sondra sonia sonja sonya soo \
    sophia sophie soren spencer srinivas srinivasan sriram stacey stacy stan stanislav stanley stavros stefan stefania stefanie \
    stefano steffen stella stephan stephane stephanie stephen steve steven stewart stig stuart subramaniam subramanian sudha sue \
    sujata sukhdeep suman sumit sundar sundaram sung sunil sunita suresh surya susan susana susanna susanne sushil susie suzanne \
    suzy svein sven svenja svetlana swaminathan swati sybil syed sylvain sylvia sylvie tabitha tadeusz tadhg takashi takeshi talia \
    tamar tamara tami tammy tamsin tania tanja tanmay tanvi tanya tao tara tarek tariq taro taryn tasha tatiana tatjana taylor tea \
    ted temitope terence teresa teri terrence terry tess tessa thabo thais thanh thao thea thelma theo theodor theodora theodore \
    theresa therese thiago thibault thierry thijs thom thomas thora thorsten thu tia tiago tiana tien tiffany tilda till tim timo \
    timothy tina ting tobias tobin toby tod todd tom tomas tomasz tomaz tomek tommaso tommy tomoko toni tonia tony tonya tor tore \
    torsten tove tracey traci tracy trang travis trent trevor tricia trina trinity trish trisha tristan troy trudy trung tuan tunde \
    tyler tyrone tyson uche udo ugo ulf ulla ulrich ulrika ulrike uma umar umberto umut ursula urszula ute uwe vadim valentin \
    valentina valeria valerie valerio valery van vanessa vanya varun vasile vasily vasu veena venkat venkataraman venkatesan \
    venkatesh vera verena verity vernon veronica veronika veronique vesna vicki vickie vicky victor victoria vidya vijay vikas \
    vikram viktor viktoria vinay vince vincent vincenzo vineet vinh vinicius viola violet violeta viraj virginia vishal vishnu \
    viswanathan vita vitor vittoria vittorio vivek vivian viviana vivien vivienne vlad vladimir volker vova wade walid wallace walt \
    walter wambui wanda wanjiku ward warren wayne wei wendy werner weronika wesley whitney wilbur wilfred wilhelm will willa willem \
    william willie willow wilma winifred winnie winston wojciech wolfgang woo wouter wyatt xander xavi xavier xiao xiaolong ximena \
    xin xiu xuan yaakov yael yahya yan yaniv yannick yannis yara yasemin yash yasmin yasmine yasuko yehuda yelena yeon ying yoko \
    yolanda yonatan yong yorick yosef yoshi young youssef yu yue yuki yukihiro yuko yulia yumi yumiko yun yuri yusuf yuval yves \
    yvette yvonne zac zach zachary zack zahra zain zak zane zanele zara zbigniew zdenek zelda zeljko zev zeynep zoe zoey zofia \
    zoltan zoran zuzana");

/// Common family names.
#[rustfmt::skip]
static FAMILY: Words = Words::new("\
    abe adams adeyemi agarwal ahmed ahn alexander ali almeida alvarez alves anderson andersson ando aoki bae baek bai bailey baker \
    bakker balazs balogh banerjee barbieri barbosa barnes bauer baumann becker bennett berger bertrand bianchi black blanc bonnet \
    bos boyd boyer braun brooks brouwer bui burns butler cai campbell cao cardoso carter caruso carvalho castillo chan chang \
    chatterjee chavez chen cheng cheung chevalier cho choi chopra chow christensen clark cohen cole coleman collins colombo conti \
    cook cooper correia costa cox crawford cruz cui dai dang das davis dejong dekker deng desai devries dias diaz dijkstra ding \
    dixon dlamini dong du duan dubois duong dupont durand edwards endo eriksson esposito evans fan fang farkas faure feher fekete \
    feng fernandes ferrari ferreira fischer fisher flores fodor fontaine fontana foster fournier fox friedman fu fuchs fujii fujita \
    fujiwara fukuda gal gao garcia garnier gibson giordano girard goldberg gomes gomez gonzalez goto graham gray greco green guerin \
    gunther guo gupta gutierrez ha hahn hall hamilton han hansen hao hara harada harris harrison hartmann hasegawa hashimoto hayashi \
    hayes he henderson hendriks henry heo hernandez herrmann hicks hill hoang hoffmann hofmann hong horvat horvath howard hu huang \
    huber hughes hunter hussain huynh hwang ikeda imai inoue ishida ishikawa ito ivanov ivanova iyer jackson jang jansen jenkins \
    jensen jeong jia jiang jimenez jin johansson johnson johnston jones joo jordan joshi juhasz jung kaiser kang kapoor karlsson \
    kato katz keller kelly kennedy khan kim kimura kis kiss klein kobayashi koch kocsis kohler kondo kong konig kono korhonen kovacs \
    kowalska kowalski krause kruger kudo kulkarni kumar kuznetsov kwok kwon lakatos lam lambert lange larsson lau lee lefebvre \
    lefevre lehmann lei leroy leung levy lewis li liang lim lima lin liu lombardi long lopez lorenz lu luo ma maier malhotra mancini \
    mariani marino marshall martin martinez martins maruyama mason matsuda matsumoto mcdonald mehta meijer mendes mendoza meng menon \
    mensah mercier meszaros meyer miller mills mitchell miyamoto miyazaki mizrahi molnar moon moore morales moreau moretti mori \
    morita morris mueller mukherjee mulder muller murakami murphy mwangi myers nagy nair nakagawa nakajima nakamura nakayama nam \
    nelson nemeth neumann ng ngo nguyen nielsen nilsson nishimura nkosi noh novak nowak nunes ogawa oh ohno okada okafor okamoto \
    okonkwo olah oliveira olsen ono orsos ortiz ota otieno owens palmer pan papp park parker patel patil patterson pedersen peng \
    pereira peretz perez perry peters peterson petrov petrova pham phan phillips pillai pinter popov powell price qian qin qiu racz \
    ramirez ramos ramsey rao reddy reed ren reyes reynolds ribeiro ricci rice richardson richter rinaldi rivera rizzo roberts \
    robinson rocha rodrigues rodriguez rogers romano rossi rousseau roux ruiz russo ryu saito sakai sakamoto sanchez sanders santoro \
    santos sasaki sato schafer schmidt schneider scholz schroder schulz schulze schwarz seo shah shao shapiro sharma shaw shen shi \
    shibata shimizu shin silva simmons simon singh smirnov smit smith sokolov song sousa souza stewart stone su sullivan sun suzuki \
    svensson szabo szilagyi szucs takacs takagi takahashi takeuchi tamura tan tanaka tang taniguchi taylor teixeira thomas thompson \
    tian torok torres toth tran tsang tse turner uchida ueda varga verma vincent virtanen visser vogel vos vu wada wagner walker \
    wallace walter wan wang ward warren watanabe watson weber wei weiss werner west white williams wilson winkler wisniewski wolf \
    wong wood woods wright wu xiao xie xiong xu yamada yamaguchi yamamoto yamashita yang yao ye yeung yin yokoyama yoo yoon yoshida \
    young yu yuan zeng zhang zhao zheng zhong zhou zhu zimmermann");

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
