//! Given names and family names that are common enough to tell which is which.
//!
//! Written for this project, for the languages of the readings; folded as [`super::words::fold`] folds, sorted, about 30 KB. A name
//! that is missing here is read all the same: the tables only decide where order or kind would otherwise be a guess.

use crate::list::{Packed, packed};

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
static GIVEN: Packed = packed!("\
    aafke aarav aaron aart abby abdul abdullah abebe abel abena abhay abhijit abhinav abhishek abigail abilio abraham abu \
    achieng achim ada adaeze adalbert adam adama adams adana addison adebayo adela adele adelheid adelina adeline adelino \
    adelson ademir adeola adilson adina aditi aditya adolfo adrian adriana adriano adrien adrienne aegir afonso agata agnes \
    agneta agnieszka agostinho agus agustin agustina ahmad ahmed ahmet aida aidan aiden aiko ailbhe aileen ailsa aimee aine aino \
    aisha aishwarya aisling aislinn aisyah aitana aitor aivar aivars ajay ajit akanksha akash akhil akiko akinyi akira akos \
    akosua akshay akua alain alan alana alasdair alastair alba albert alberto albrecht aldo alec aled aleida alejandra alejandro \
    alejo aleksandar aleksander aleksandr aleksandra aleksi alemayehu alena alessandra alessandro alessia alessio alex alexa \
    alexander alexandra alexandre alexandria alexandru alexei alexey alexis alfie alfio alfons alfonso alfred alfredo algirdas \
    ali alice alicia alin alina aline alisa alisha alison alistair aliyah aljaz alka allan allen allison alma almudena almut \
    alois alok alonso alun alvaro alvin alyssa alzbeta alzira ama amadeo amadou amaia amal amalia aman amanda amara amber amedeo \
    amelia amelie amina aminata amir amira amit amol amparo amr amrita amy ana ana-paula anabela anahi anais anand ananya \
    anastasia anastasiya anatole anatoly anca ander anders andjela andoni andras andre andrea andreas andreea andrei andrej \
    andres andrew andrey andris andrius andrus andrzej andy aneta anete anett anette angel angela angelica angelina angelo \
    angharad angie angus aniceto aniello anika aniket aniko anil anirudh anisoara anita anja anjali anke ankit ankita ankur ann \
    ann-marie anna annabel annabelle annalisa annamaria anne annegret anneke anneli annelies anneliese annemarie annemiek annett \
    annette annie annika annunziata anong anouchka anouk ansel anselmo ansgar anshul antero anthony antje antoine antoinette \
    anton antonella antonello antonia antonin antonio ants antti anu anuj anupam anuradha anurag anush anwar anwen anya anze \
    aoibheann aoibhinn aoife aonghas aparecida aparna apolline apoorva april araceli arash archana archie archit ardal arend ari \
    ariadna ariana arianna arie ariel arja arjan arjen arjun arlene arlindo armando armelle armin armindo arnar arnaud arnav \
    arnd arndt arne arni arno arnold aron arpad arpit arsene art arthur artis arto artur arturas arturo arturs arun arvid arvind \
    arvo arwel arwen asa asbjorn asdis asha ashish ashley ashok ashton ashwin ashwini asier asif asli assunta asta astrid athena \
    atieno atle attila attilio atul aubin aubrey aud aude audrey audrius august augusta augustin augusto aukje aurel aurelia \
    aurelie aurelio aurimas aurora aurore ausra austin ava avery avi avinash awa axelle ayaan ayako ayesha aylin aymeric ayo \
    ayodeji ayodele ayotunde ayrton ayse ayumi ayush aziz azman azucena babak babatunde bahar bahram bailey balaji baltasar \
    balthasar bambang bao baptiste barbara barbel barbora baris barney barry bart bartolome bartosz bas bashir basil basile \
    basilio bastian bastien bauke bea beata beate beathan beatrice beatrix beatriz becky begona behnam behrouz bekele bela belen \
    belinda bella ben benali bence benedetta benedict benedicte benedikt benedikte beniamino benita benito benjamin benno benoit \
    bente bento berangere berend berenice berhanu berit bernabe bernadett bernadette bernard bernardete bernardo bernd bernhard \
    bernice bernie bert berta bertha berthold bertrand beth bethan bethany betje betsy bettina betty beverly bharat bhavana \
    bhavesh bhavin bhavya biagio bianca bilal biljana bill billie billy binta bintou birger birgit birgitta birhanu birna birte \
    birute bjarki bjarne bjoern bjorg bjork bjorn blair blaise blake blanca blandine blas blathnaid blaz blazej bleddyn bob \
    bobbie bobby bodo bogdan boglarka bogumila bohdan bojan bojana bolanle bongani bonnie borge boris borislav borja borje bosco \
    bostjan boubacar boyd bozena bozidar brad bradley bram brandi brandon brandy branislav branka branko branwen braulio brayden \
    brecht brenda brendan brennan breno brent bret brett brian brianna brice bridget brigitta brigitte brit britt britta \
    brittany bronagh bronwen brooke bruce bruna bruno bryan bryce bryn bryony budi bukola bulent burak burkhard burkhardt byron \
    caetano cagla caio caitlin caitriona caleb callum calum calvin camelia cameron camila camilla camille camilo candice cansu \
    caoimhe caolan cara carina carine carl carla carlo carlos carlota carlotta carly carmela carmelo carmen carmine carol carola \
    carole carolien carolin carolina caroline carolyn carrie carsten carwyn casey casimiro caspar cassandra cassie cassio \
    catalin catalina catarina cate caterina cathal catherine cathrine cathy catia catrin catriona cayetana cayetano cecile \
    cecilia cecilie cedric cees celeste celestin celestino celia celina celine celso cem cenk ceren ceri ceridwen cerys cesar \
    cesare cezary chabela chad chandan chandra chantal charlene charles charlie charline charlotte charo chase chebet cheikh \
    chelsea cherono cheryl chetan chiamaka chiara chibuzo chidera chidi chidiebere chidinma chika chimamanda chinedu chinonso \
    chinwe chioma chirag chisom chiyo chizoba chloe chris christa christel christelle christer christiaan christian christiane \
    christin christina christine christl christoffer christoph christophe christopher christos chuck chukwuemeka chus ciara \
    ciaran cicero cigdem cillian cindy cintia ciprian ciro claas claire clara clarence clarissa clarisse claude claudete claudia \
    claudio claudiu claus clayton clea cleber cleide clelia clemence clemens clement cleo cliff clifford clint clive clodagh \
    cody coen coinneach colette colin coline colleen collin colm conall concepcion concetta conchita connie connor conor conrad \
    constance constantin constanza consuelo cor cora coral cordula corentin corey corina corinna corinne cormac corne cornel \
    cornelia cornelis cornelius corrado cory cosima cosimo cosmin costel costin courtney craig crina cristian cristiane \
    cristiano cristina cristobal cristovao crocifissa csaba csilla cuauhtemoc curtis cynthia cyprien cyril cyrille cyrus daan \
    dace dafna dafydd dagfinn dagmar dagmara dagny dagur daiga dainius daisuke daisy daiva dakota dale dalia dalibor dalila \
    dalma damaso damian damiano damien damilola damla damon dan dana dani danica daniel daniela daniele daniella danielle \
    danijela danilo danna danny dante danuta daphne dara darcy daria dario darius dariush dariusz darko darlene darragh darrell \
    darren darryl darshan daryl dave davi david davide davor dawit dawn deaglan dean deanna debashish debbie debora deborah \
    debra declan deepa deepak deepali deepika deirdre deividas dejan delfina delia della delphine delyth demetrio denes denilson \
    denis denisa denise deniz dennis denys derek dermot derrick desiree desmond detlef detlev dev deven devika devin devon dewi \
    dexter dhananjay dhiraj dhruv diana diane diarmuid dick didier diederik diego dierk dieter dietlinde dietmar dietrich \
    dieuwertje dilara dilek dilip dilwyn dilys dima dimitra dimitri dimitrios dina dinesh dinis dino diogo dionne dirk dirk-jan \
    disha divya divyesh djalma django djibril djordje dmitri dmitry dmytro doerte doina dolf dolores domenico domhnall domingos \
    dominic dominik dominika dominique don donal donald donalda donatas donatella donato donna donovan dora doreen dorian \
    doriane dorin doris dorota dorothea dorothee dorothy dorte doug douglas doutzen dragan dragana dragos drazen drew duarte duc \
    duncan dunja durga dusan dustin dwayne dwight dylan eamon eamonn eanna earl ebba ebele eberhard ebony ebru ebuka ece eckart \
    eckhard ed edda eddie edelmira edeltraud edgar edgaras edgars edilson edith edmilson edmund edna edoardo edouard edson \
    eduarda eduardo edward edwin edyta eefje eelco eerik eero eeva efe efrain efrat efren efua egbert egidio egil egle egon eha \
    ehsan eibhlin eifion eigil eila eileen eilidh eilis eimear einar eino eirian eirik eirin eirlys eirwen eitan eithne eivind \
    ejike ekaterina ekene ekkehard eko eladio elaine elana elba elea eleanor eleftheria elena eleni eleonora eleonore eleri \
    elettra elfriede elham eli elia eliana eliane elias eliete elif elijah elin elina eline elio eliot elis elisa elisabet \
    elisabeth elisabetta elisangela elise elisenda eliseu eliska elizabeth elke ella ellen ellie elliot elliott elmar elnaz \
    elodie eloi eloise eloy els elsa elsie elske elton eluned elvira elza elzbieta emanuel emanuela emanuele emeka emeline emer \
    emeric emiel emil emile emilia emiliano emilie emilio emily emine emlyn emma emmanuel emmanuelle emrah emre emrys encarna \
    encarnacion endre engelbert engin enid eniko enitan ennio enora enrica enrico enrique enza enzo eoghan eoin ercan erdem \
    erdmute erhan erhard eric erica erich erik erik-jan erika eriks erin erkan erkki erla erlend erling ermanno ernest ernesto \
    ernst erol ersin erwan erwin erzsebet esa esi esko esme esmee esmeralda espen esra essi esteban estefania estela estelle \
    esther esyllt eszter ethan etienne ettore euan eufemia eugen eugene eugenia eugenie eugenio eulalia eunice euros eusebio eva \
    evan evandro evangelia evariste evaristo evelien evelina evelyn evert everton evgeny evren ewa ewald ewan ewelina ewen eyal \
    eyglo eylul ezequiel ezra fabian fabiana fabien fabienne fabio fabiola fabrice fabricio fabrizia fabrizio facundo faisal \
    faith fanny fantine farah farai faraji faramarz farhad farhan farid faridah farideh farooq farouk faruk farzad fatih fatima \
    fatma fatou fatoumata faustine fausto faye fearghas federica federico feike felicia felicie felicity felipe felisa felix \
    femke fenna ferdinand ferdinando ferenc fereshteh fergal fergus ferhat fernand fernanda fernando fernao ferry ffion fiachra \
    fiadh fidel filip filipa filipe filippo filiz filomena finbarr finn fiona fionn fionnuala fionnula fiorella fiorenza firmin \
    flaminia flavia flavie flavien flavio fleur flora florence florencia florent florentin florentina florian floriane florin \
    floris floyd fokke folake folasade fortunato franca frances francesca francesco francine francis francisca francisco \
    franciszek franck franco francois francoise frank frankie frans frantisek franz franziska fraser frauke fred freddie \
    frederic frederica frederick frederik frederike frederique fredrik freek freya frida friederike friedhelm friedrich frits \
    fritz frode fulgencio fulvio funke funmi gabin gabor gabriel gabriela gabriele gabriella gabrielle gael gaelle gaetan \
    gaetana gaetano gagan gaia gail galina ganesh gareth garima garrett gary gaspar gaspard gasper gaston gatis gaurav gauri \
    gautam gavin gayle gbenga gearoid gediminas geert geertje geertruida geeta geir gema gemma genaro gene genet genevieve \
    genilson gennaro genoveva geoff geoffrey geoffroy george georges georgia georgiana georgina georgios geovana geraint gerald \
    geraldine geraldo gerallt gerard gerardo gerben gerd gerda gergely gergo gerhard gerlinde germain gernot gerrit gerry gerson \
    gert gert-jan gertrud gertrude gertrudis gervais gesa gesine getachew gethin ghada ghislain ghislaine giacinto giacomo giada \
    gian giancarlo gianfranco gianluca gianluigi gianmarco gianna gianni gianpaolo gianpiero gideon giedre gijs gijsbert gil \
    gilbert gilberto gilda giles gilles gillian gilmar gilson gina gines ginette ginny gino gintaras gintare gioacchino gioele \
    gioia giorgia giorgio giorgos giovana giovanna giovanni girish girma gisbert gisela gisele giselle gislaine gitta giulia \
    giuliana giuliano giulio giuseppe giuseppina giusy gizem gladys glauber gleice glen glenda glenn gloria gokhan golnaz \
    goncalo gonzalo gopal goran gordana gordon gottfried gotthard govind grace graciela graeme graham grainne grant grazia \
    graziella grazielle grazyna greer greetje greg gregoire gregor gregorio gregory greta gretchen griselda grzegorz guadalupe \
    gudmundur gudrun guenole guenter guglielmo guido guilhem guilherme guillaume guillermina guillermo gulsen guna gundula \
    gunilla gunnar gunta gunter gunther guntis gunvor guro gurpreet gus gustaf gustav gustavo guus guy gwen gwenael \
    gwenaelle gwenda gwendolyn gwenllian gwilym gwyn gwyneth gyorgy gyula habib hadi hadley hafdis hafiz hailey hajar hajnalka \
    hakan hakim hakon haley halina halldor halldora halvard halvor hamed hamid hamish hamza hana hanan hanane hande hank hanna \
    hannah hanne hanneke hannele hannelore hannes hannu hans hans-georg hans-joachim hans-jurgen hans-peter hansel hany harald \
    hardik hari harietta harish harm harmen harold harper harpreet harri harriet harrison harry harsh harsha harshit hartmut \
    hartwig haruka haruki haruto harvey hasan hassan hatem hatice hattie havard havva hayat hayden hayley hazel heath heather \
    heba hector hedda hedwig hefin hege heida heide heidemarie heidi heidrun heike heiki heikki heiko hein heiner heinrich heinz \
    heitor helder heledd heleen helen helena helene helga helge heli helio hellmut helmi helmut helmuth heloisa heloise hemant \
    hendra hendrik hendrika henk hennie henning henri henriette henrik henrique henry henryk herbert heribert heriberto herman \
    hermann hermano hermelinda hermine herminia hermione hernan herta herve hessel hette hiba hicham hidde hideki hilario hilary \
    hilda hilde hildegard hildur hilkka hillary hilmar himanshu hina hinrich hipolito hippolyte hiro hiroko hiroshi hiroyuki \
    hirut hisham hitomi hiwot hjalmar hoa holger holly homer honorine hooman hope horacio horia horst hortense hortensia hossein \
    houda howard hrafn hrafnhildur hua hubert hubertus huda hugh hugo hugues hui huib hulda hulya humberto huong husain huseyin \
    hussain hussein huw hye hynek hywel iacob iain ian iara iarla ibai ibolya ibrahim ibrahima ibtissam ichiro ida idar idris \
    ieuan ieva ifan ifeanyi ifeoma ifunanya iga ignacia ignacio ignacy ignazio igor ihab iida iiro ijeoma ijsbrand ike ikechukwu \
    iker ilana ilaria ilda ildiko ileana ilias ilie ilija ilkka ilona ilse ilya ilze imad iman imane imani imanol imelda imke \
    immacolata immanuel imogen imran imre ina inacio inaki indira indre indrek ineke ines inese inga inge ingeborg inger ingo \
    ingolfur ingrid ingrida ingvar ingvild inigo inka inmaculada innes ioan ioana ioanna ioannis iolanda iolo ion iona ionela \
    ionut iorwerth ipek ira iracema iraj irati irem irena irene irina irineu iris irja irma irmgard irmtraud irvin irving isaac \
    isabel isabella isabelle isadora isaiah isaura isaure isha ishaan ishan ishita isidora isidro isioma isla ismael ismail \
    isolde istvan itai itamar itziar iulia iulian iva ivan ivana ivano ivar ivars iveta ivete ivica ivo ivone ivonne ivy iwan \
    iwona izabel izabela jaak jaakko jaan jaana jaap jabari jacco jace jacek jacinta jacinthe jacinto jacira jack jackie jackson \
    jacky jaclyn jacob jacoba jacobo jacopo jacqueline jacques jada jade jaden jadwiga jagdish jaime jair jairo jaka jake jakob \
    jakub jamal james jamie jamil jamila jamison jan jan-erik jan-willem jana janaina jandira jane janek janelle janet janez \
    janice janina janine janis janne janneke jannes janny janos jantine janusz jaqueline jared jarek jari jarkko jarmila jarmo \
    jaromir jaroslav jaroslaw jasleen jasmin jasmina jasmine jasna jason jasper jaspreet jatin javier jawad jay jaya jayant \
    jayden jayesh jazmin jean jeanette jeanne jeannie jeannine jeferson jeff jeffery jeffrey jelena jelle jelmer jen jenna jenni \
    jennifer jenny jens jepkosgei jeremiah jeremie jeremy jernej jeroen jerome jeronimo jerry jerzy jeske jesper jess jesse \
    jessica jessie jesus jesusa ji jian jide jie jikke jill jillian jim jimena jimmy jin jindrich jing jiri jirina jitendra \
    jitka jitse jitske jo joachim joan joana joann joanna joanne joao joaquim joaquin joaquina joar jocelio jocelyn jocelyne \
    jochen jodi jody joe joel joelle joep joerg johan johann johanna johannes john johnathan johnny joke joko jokull jolanda \
    jolanta jolien jon jona jonah jonas jonathan jonne jonny joon joop joost jop jordan jordane jordi jorg jorge jorgen joris \
    jorma jorn jorrit jorunn jose josef josefa josefina josefine josep joseph josephine josette josh joshua josiane josie josien \
    jost jostein josue josune jouke jouko jouni jovan jovana joy joyce jozef jozsef juan juana juanita jucara judicael judit \
    judith judy juergen juha juhani juho jukka jules julia julian juliana juliane julianna julianne julie julien juliet julieta \
    juliette julio julius juma june junia juraj jurandir jurate jure jurgen jurgita juri juris jurre jurriaan jussi justas \
    justin justine justus justyna jutta jyoti jyotsna jyrki kaare kaarel kadi kadiatou kadri kai kaija kaisa kaitlin kaitlyn \
    kaja kajal kalev kalevi kalle kalpana kalu kalyan kamal kamala kamau kamel kamil kamila kamran kane kanika kanya kapil kara \
    karan kareem karel karen kari karianne karim karin karina karine karl karl-erik karl-heinz karla karlis karol karoliina \
    karolina karolis karoly karsten karthik kartik kasia kasper katalin katarina katarzyna kate katerina katharina katharine \
    katherine kathleen kathrin kathryn kathy kati katia katie katja katla katri katrin katrina katy kaur kaveh kavita kavya kay \
    kayla kayode kazuki kazuko kebede kees kei keiko keisha keith kelechi kelly kelsey kelvin kemal kemi ken kendall kendra \
    kenji kenneth kenny kent kenta kenya kenza kerem kerry kersti kerstin kertu kestutis ketan ketil kevin khadija khady khaled \
    khalid khalil khanh khushi kian kiara kiarash kieran kiki kilian killian kim kimberly kimmo kinga kipchoge kiptoo kiran \
    kirill kirk kirsi kirsteen kirsten kirsty kirti kit kitty kjartan kjell kjersti kjetil klaartje klaas klara klaudia klaus \
    klaus-dieter klemen knud knut koen kofi koji kojo koldo komal konrad konstantin konstantinos konstanze koos kor kora koray \
    kornelia kostas kris krishna krishnamurthy krishnan kristaps kristel kristen kristi kristian kristin kristina kristine \
    kristjan kristof kristoffer kristopher kristyna krisztian krisztina kriti krunoslav krystal krystian krystyna krzysztof \
    kubra kulli kumiko kunal kunle kurt kveta kwabena kwaku kwame kwasi kyle kylie kyosti kyra lachlan lacramioara ladislas \
    ladislav laercio laerte laetitia laia laila laima lajos lakshmi laleh lalit lalita lamia lan lana lance lanre lara larissa \
    larry lars lasse laszlo lata latasha latifa latisha latoya lauma laura laure lauren laurence laurens laurent laurentiu lauri \
    laurie lavanya lavinia lawrence layla lazar lea leah leander leandra leandre leandro leanne lech lee leela leelo leen leena \
    leendert lei leif leigh leila leire lekha lena lene lenka lennart leo leocadia leon leona leonard leonardo leonel leonhard \
    leonie leonor leontien leopold lerato leroy lesley leslie leszek leticia letizia lev levent levente levi lewis leyla lia \
    liam liane lianne libor libuse licia lidewij lidia lieke lies liesbeth liesel lieselotte lieve lieven liga ligia liina liis \
    liisa lila lili lilian liliana liliane lilja lilla lilli lillian lily lina linas linda lindalva lindiwe lindsay lindsey ling \
    linh linn linnea lino linus lionel lisa lisanne lisbet lisbeth lise liv liva livia livio liviu liz liza lizzie ljiljana \
    ljubica lleucu llew llewelyn llinos lloyd lluis lochlann lodovico loes logan loic lois lola lonneke lorcan loredana lorella \
    lorena lorenz lorenza lorenzo loreta loretta lori lorna lorraine lothar lotta lotte lottie lou louane loubna louis \
    louis-philippe louisa louise louka lourdes lourenco lovro lowri luan luana lubica lubna lubomir lubos luc luca lucas lucia \
    lucian luciana luciane luciano lucie lucien lucienne lucile lucilia lucille lucinda lucio lucja lucrezia lucy ludek ludger \
    ludivine ludmila ludovic ludovica ludwig luigi luigia luis luisa luise luiz luiza luka lukas lukasz luke lulit luminita luna \
    lupe luther lutz luuk luzia lydia lydie lyle lynda lynette lynn maaike maame maarika maarit maarja maarten mabel macarena \
    machteld maciej mackenzie madalena madalina maddalena maddison madeleine madelief madeline madhav madhu madhuri madis \
    madison mads mael maelle maelys maeve magali magaly magda magdalena magne magnea magnhild magnus maha mahdi mahesh mahmoud \
    mahmut mahnaz mahsa maia maija maike maiken mair maira mairead mairi maite maj maja majid makena malachy malak malcolm malee \
    malena malene malgorzata mali malik malika malin malini malte mamadou mamta manasi mandana mandeep mandla mandy manfred \
    manish manisha manjit manju manjunath manlio manny manoel manoj manolo manon mansi mansour mantas manuel manuela mara marc \
    marceau marcel marcela marcelina marcelino marcella marcelle marcello marcelo marcia marcial marcin marcio marco marcos \
    marcus mared mareike marek maren margaret margarete margarida margarita margaux margherita margit margje margot margreet \
    margret margriet marguerite margus mari maria maria-louise mariagrazia mariah mariajose marialuisa mariam mariama marian \
    mariana mariane mariangela marianne mariano maribel marica maricarmen marie marie-christine marie-claude marieke mariele \
    mariella marielle mariitta marija marijana marije marijke marijn marika marileen marilena marilene marilia marilyn marin \
    marina mario marion maris marisa marisol marissa marit marita marius mariusz marja marjan marjatta marjo marjolaine \
    marjolein marjon marjorie mark marketa markku marko markus marlene marli marlies marloes marlon marsha marta marte marten \
    martha marthe martial martijn martin martina martine marton marty martyna martynas marvin marwa marwan mary maryam marzia \
    masako masashi masoud massimiliano massimo matej mateja mateo mateus mateusz matheus mathew mathias mathieu mathijs mathilde \
    mathis mathurin matias matija matilda matilde matjaz mats matt matteo matteus matthew matthias matthieu matthijs matti \
    mattia mattias matus maud maura maureen maurice mauricio maurits maurizio mauro max maxence maxim maxime maximilian \
    maximiliano maxine maya mayank maylis maysa mayumi mckenzie meabh mechthild meelis meena meera megan meghan meghana mehdi \
    mehmet mehran mehrdad mei meike meinhard meinir meinrad mel melania melanie melchor meleri melike melinda melis melissa \
    melle melodie melody meltem menna menno mercedes mercy meredith merel merete meriem merike merja merle meron mert merve \
    meryem metin metka mette meurig mhairi mia micaela micah michael michaela michal micheal michel michela michelangelo michele \
    micheline michelle michiel mickael mieczyslaw mieke miep miguel miha mihaela mihai mihaly mihir mihkel mika mikael mike \
    mikhail mikkel mikko miklos mila milada milagros milan milena miles milica milind millie milo milorad milos miloslav milovan \
    milton mimmo mina mindaugas minh minna minnie mira miranda mircea mirco mireia mireille mirela mirella miren mireya miriam \
    mirja mirjam mirjana mirko miroslav miroslava miroslaw mirthe mirva misha mitch mitchell mitra mitsuki mladen moacir modou \
    mogens mohamed mohammad mohammed mohan mohit mohsen moira moises mojca mojgan mojtaba molly mona monia monica monika monique \
    montserrat monty moonika morag morena morfydd morgan morgane moritz morna morris morten morteza mortimer morven moses moshe \
    mosi mouna mounir mourad moussa muhammad muireann muiris mukesh mukul mulu murad murali murat murdo muriel murilo murray \
    murtagh musa mustafa mustapha muthu mwangi myfanwy myra myriam myrtille myrtle nabil nachiket nada nadege nader nadia nadim \
    nadine nadir nadja nagesh naima naina najib nakul naledi nam namrata nana nancy nandini nandor nanette naoko naomi narayan \
    narayanan narciso narcisse narendra naresh narges nasim nasr nasrin nasser nastya natacha natalia natalie natalina natalya \
    natarajan natasa natasha nate nathalia nathalie nathan nathaniel natividad nattapong naveed naveen navya nawal nayeli nayra \
    nazanin nazario nazli ndeye ndidi nebojsa necati ned neda neelam neema neeme neeraj neeta negar neha neide neil nejc \
    nektarios nele nelida nelleke nello nelly nelson nemanja nena nenad nerea nerijus nerina neringa nerys nesrin nestor neus \
    neusa neuza nevena ngoc ngozi nia niall niamh nicanor nicholas nick nicki nicky nicla nico nicola nicolas nicolasa nicole \
    nicoleta nicoletta nicolo nicu nidhi niek niels nienke nieves nigel nihal nihat niina nikhil nikita nikki niklas niko nikola \
    nikolai nikolaos nikolas nikolaus nikolett nilay nilesh niloufar nils nilton nima nina ning nino nirmala nisha nishant nitin \
    nivaldo nizar njeri nkechi nkem nnamdi nneka noa noah noam noe noel noelia noelle noemi noemia noemie noirin nokuthula nolan \
    nomsa nonso noor nora norah norbert norberto noriko norma norman normunds nosipho nour noura nuala nuno nunzia nunzio nupur \
    nur nuria nurul nynke oana obdulia obinna octavia octavian octavio oddny oddvar odete odette odhran odile odion ofelia \
    ogechi ognjen oguz oili oisin okan ola olaf olafur olalla olamide olav olavo oldrich ole oleg oleksandr oleksii olena olga \
    olimpia olinda oline oliver olivera olivia olivier oliwia olli olu olufemi olumide olusegun oluwaseun oluwaseyi omar \
    ombeline omer omid omolara ondine ondrej onno onofrio onur onyeka oona oonagh oran orazio oreste orhan oriana oriane orianne \
    oriol orla orlaith orlando ornella orsola orsolya ortrud osama oscar oskar osman osmar osmo osvaldo oswald otakar otavio \
    othman otieno otmar ottar ottavia ottavio ottmar otto oumar ousmane oussama outi ovidiu owain owen oyinkan oystein ozan ozge \
    ozgur ozlem paavo pablo pacome padma padraic padraig paige paivi pal pall pallavi palle palmira paloma pam pamela panagiotis \
    pankaj panu paola paolo parag paresh parisa parker parth parvathi parvin pascal pascale pascaline pascual pascuala pasi \
    pasquale pat patrice patricia patricio patrick patrik patrizia patrizio patrycja patryk patti patty paudie paul paul-jan \
    paula paulette pauliina paulina pauline paulius paulo pavel pavla pavlina pavol pawel payal payam payton pearl peder \
    pedrinho pedro peep peggy pei pejman pekka pelin penda penelope penny pentti pernille perpetua perrine perry petar pete \
    peter peter-jan peteris petr petra petras petri petros petru petter petteri phil philip philipp philippa philippe philippine \
    phillip phoebe phuong phyllis pia pien piera pierangelo pierfrancesco pierluigi piero pierpaolo pierre pierre-yves pierrick \
    pieter pietro piia pilar pim pinar ping piotr pippa piret pirjo pirkko piroska pleun poliana pooja poornima poppy poul pouya \
    prabhakar prabhu prachi pradeep prakash pramod pranav prasad prashant prateek pratik praveen preben predrag preeti prem \
    prerna preston priit primoz priscila priscilla priti priya priyanka przemyslaw puneet purificacion purnima purvi putri qian \
    qiang qing quang quentin quincy quinn quinten quinton quirijn quiteria quitterie quoc rabea rabia rachael rachel rachele \
    rachelle rachid rachna rade radek radha radhika radim radka radmila radoslaw radovan radu rafael rafaela rafal raffaela \
    raffaele rafik raghav raghu ragnar ragnheidur ragnhild rahel rahul raija raimo raimondo raimonds raimund raimunda raimundo \
    rainer raisa raivo raj raja rajagopal rajan rajat rajeev rajendra rajendran rajesh rajiv rakel rakesh ralf ralfs ralph \
    raluca ram rama ramachandran ramakrishnan raman ramanathan ramaswamy ramazan ramesh rami ramin ramiro ramon ramona ramunas \
    ramzi ran rana randall randy rani rania ranjit raoul raphael raphaelle raquel rasa rasha rashid rashida rashmi rasmus \
    rastislav ratko raul ravi ravindra ray raymond raymonde rayna razali razvan reba rebeca rebecca rebekah reece reem reese \
    regan regiane regina reginald reginaldo regine regis rehema reidar reidun reijo reiko reimar reimund rein reinaldo reinder \
    reiner reinhard reinhild reinhold reinier reino reinout reka rekha rembrandt remi remus remy rena renan renata renate renato \
    renaud rene renee rennan rens renske renu renuka renze renzo reshma reuben rex reza rhea rhian rhiannon rhodri rhona rhonda \
    rhuaridh rhydian rhys ria riad ricarda ricardo riccardo rich richard rick ricky rico riddhi ridha riekje rigoberto rihards \
    riho riikka riina riitta rik riki rikke riley rima rimantas rina rinaldo rinske rinus rishabh rishi risto rita ritesh ritika \
    ritu ritva river riya rizal roald rob robbert robbie robert robert-jan roberta roberto robin robyn rocco roch rocio rod \
    roderick roderik rodica rodney rodolfo rodolphe rodrigo rodrigue roel roeland roelof rogelio roger rogerio rohan rohini \
    rohit roisin rokas rokhaya roksana rola roland rolande rolf romain roman romana romane romaric romario romeo romeu romina \
    romolo romuald romy ron ronald ronaldo ronan rong ronja ronnie ronny roos roque rory rosa rosalba rosalia rosalie rosalind \
    rosalinda rosana rosangela rosanna rosanne rosaria rosario rosaura roseli roselyne rosemarie rosemary roser roshan rosi \
    rosie rosilda rosimeire ross rossana rossella rostislav roswitha rowan roxana roxane roxanne roy roya ruairi ruan ruaraidh \
    ruben rubens ruby ruchi ruchika rudi rudiger rudolf rudy rufino rufus ruggero rui runa runar rune rupa rupali rupert \
    ruprecht russ russell rusty rutendo ruth ruud ruxandra ruy ruzena ryan ryo ryszard rytis saana saanvi saara saba sabina \
    sabine sabino sabrina sachin sade sadegh sadhbh sadie sadio saeed saeid safa sagar sahar sahil sai said saida sakari sakshi \
    sakura salah saleh salete salim salla sally salma salman salome salomon saloni salvador salvatore sam samaneh samanta \
    samantha samarth sameer sami samir samira sammy sampath sampo samrawit samson samuel samuele samy sanaa sanaz sancho sandeep \
    sander sandhya sandis sandor sandra sandrine sandro sandy sangeeta sanita sanja sanjana sanjay sanjeev sankar sanket sanna \
    sanne sanni santiago santosh sanya saoirse saorla sara sarah saras saravanan sari sarika sarita sarka sarmite sasa sascha \
    sasha saskia sathish satish satoshi satu saturnino satya saul saulius saurabh savannah saverio savita scarlett schelte scott \
    seamus sean sebastian sebastiano sebastiao sebastien seda sedat seema segismundo segolene segun seija sekou selam selena \
    selim selin selina selma selvam senad senan senthil seo seonaid sepideh seppo septimiu serafin serban serdar seren serena \
    serge sergei sergey sergi sergio serkan setareh seth settimio seun severin severine severino sevgi seydou seyed shadi shahin \
    shahram shailesh shalini shane shania shankar shannon shantanu shantel shanthi sharad sharmila sharon shashank shashi shaun \
    shauna shawn shay sheela sheena sheila shelby sheldon shelley shelly sherif sherri sherry sheryl shikha shilpa shinichi \
    shira shireen shirin shirley shiv shivam shivani shlomo shobha shota shreya shruti shubham shweta shyam siamak sian sibel \
    sibusiso sibylle sid siddharth sidney siebe siebren siegbert siegfried sieglinde siegmund sienna sierra sietse sietske \
    sigmar signe sigrid sigridur sigrun sigurbjorg sigurd sigurdur sigurveig siham siim sijbrand silas sile silja silje silke \
    silvana silvano silverio silvestre silvia silvija silvio simao simas simen simeon simi simin simo simon simona simone \
    simonetta simran sina sinan sindre sinead sinikka siobhan sioned sipho siri siriporn sirje sirkka sirpa sisay sissel sita \
    siv sivakumar siwan sizwe sjaak sjoerd sjors skaiste skye skyler slavica slavko slawomir slobodan smita smriti snaefridur \
    sneha snehal snezana snorre snorri sofia sofiane sofie soheil soili solange soledad solene solomon solrun solveig solvita \
    somchai sonal sonali sonata sondra sonia sonja sonya soo sophia sophie soraya sorcha soren sorin sorina soroush souad \
    soufiane souleymane soumya sourav spencer spyros srdjan sreenivas sri sridhar srikanth srinivas srinivasan sriram stacey \
    stacy stan stanislas stanislav stanislaw stanko stanley stavros stavroula steen stefan stefania stefanie stefano steffen \
    steffi steinar steinunn stelian stella stepan stepanka stephan stephane stephanie stephen stevan steve steven stewart stian \
    stig stijn stine stipe struan stuart sture subhash subramaniam subramanian suchart sudha sudhir sue sueli suhas sujata sujit \
    sukhdeep suman sumit sundar sundaram sung sunil sunita sunniva suraj surbhi suresh surya susan susana susann susanna susanne \
    sushil sushma susie suus suvi suzan suzana suzanne suzete suzy svantje svatopluk svava svein sveinn sven svend svenja \
    svetlana swaantje swaminathan swantje swapna swapnil swara swati sybil sybille syed sylke sylvain sylvaine sylvestre \
    sylvette sylvia sylvie sylwia synne synnove szabolcs szilvia szymon taavi tabea tabitha taco tadas tadej tadeo tadeusz tadhg \
    taha tais takashi takeshi talia talita tamar tamara tamas tamer tami tamires tammy tamsin taneli tanguy tania tanja tanmay \
    tanvi tanya tao tapani tapio tara tarcisio tarek tareq tariq tariro tarja tarmo taro tarun taryn tasha tatiana tatiane \
    tatjana tatu taylor tayo tea ted teemu tegan tejas tejaswini telma telmo temi temitope tendai teodora teodoro teofilo teppo \
    tere terence teresa teresita tereza terhi teri terje tero terrence terry terttu tesfaye tess tessa teun teunis thabo thaddee \
    thais thalita thandi thandiwe thanh thao thea thekla thelma themba theo theodor theodora theodore theodoros theophile \
    theresa therese thiago thibaud thibault thibaut thierno thierry thijs thilo thom thomas thor thora thorben thorbjorn thordur \
    thore thorir thorsten thu tia tiago tiana tiberio tiberiu tibor tien tiernan tiffany tigist tihana tihomir tiina tiit tijana \
    tijmen tijn tilda till tilman tilo tim timea timo timon timothe timothee timothy tina ting tirso titia titilayo tito titouan \
    tiziana tiziano tjasa tjeerd tjerk tjitske tobi tobias tobin toby tod todd tolga tolu tom toma tomas tomasa tomasz tomaz \
    tomek tomi tommaso tommy tomoko tomos toms tone toni tonia tonino tonis tonje tony tonya toomas toon tope topi tor torben \
    torbjorn tord tore torgeir toribio torill torkel tormod torstein torsten torunn toussaint tove tracey traci tracy traian \
    trang traudl traute travis trefor trent trevor tricia triin trijntje trina trine trinity trish trisha tristan troels trond \
    troy trudy truls trung truus trygve tsegaye tuan tudor tudur tugba tuija tullio tuncay tunde tuomas tuomo turgut turid \
    tushar tuula tuulia twan tyler tyra tyrone tyson tytti ubaldo ubirajara uche uchenna uday udo ufuk ugne ugo ugur uldis ulf \
    uli ulisses ulla ulle ulrich ulrik ulrika ulrike ultan ulysse uma umar umberto umesh umit umut unai unnur urbain urbano urho \
    urmas uros ursa ursel ursula urszula urvashi urve usama usha ute uttam uwe uxue uzoma vaclav vadim vagner vahid vaibhav \
    vaida vaino vaishali valdas valdemar valdir valdis valentijn valentin valentina valentine valentino valere valeria valeriano \
    valerie valerio valery valgerdur valter van vanda vandana vanderlei vanesa vanessa vani vania vanja vanya varsha varun vasco \
    vasile vasiliki vasily vasu vasudha vedran veena veera veerle vegard veijo veikko veiko velimir venkat venkataraman \
    venkatesan venkatesh vera verena verity vernon veronica veronika veronique vesa vesna vianney vibeke vibha vicenta vicente \
    vicki vickie vicky victoire victor victoria victoriano victorien vidar vidas vidya viera vigdis viggo vignesh viivi vija \
    vijay vikas vikram vikrant viktor viktoria viktorija viktors vilde vilem ville vilma vilmos vimal vinay vinaya vince vincent \
    vincenza vincenzo vineet vinh vinicius vinod vinzenz viola violaine violet violeta violette viorel viorica vipin vipul viraj \
    virgile virgilio virginia virginie virginija virginio vishal vishnu viswanathan vita vito vitor vitoria vittoria vittorio \
    vivek viveka vivian viviana viviane vivien vivienne vlad vladan vladimir vlado vlasta vojislav vojtech volkan volker vova \
    vroni vuk vytautas wade wael wafa wahyu walace walburga waldemar waldir wale waleed walid wallace walmir walt walter walther \
    waltraud wambui wanda wanderley wandrille wangari wanjiku ward warren wassim wayne wei wenceslao wendelien wendelin wendy \
    wenke werner weronika wesley wessel whitney wibke wiebe wiebke wieke wieland wieslaw wietse wiktor wiktoria wilbur wilco \
    wilfred wilfredo wilfried wilhelm wilhelmine will willa willeke willem willem-jan willemijn willi william willie willow \
    wilma wim winfried winifred winnie winston wissam witold wladyslaw wojciech wolfgang wolfram woo wouter wyatt wyn wytze \
    xabier xander xaver xavi xavier xiao xiaolong ximena xin xiomara xiu xoan xuan yaa yaakov yacine yael yago yahya yalda \
    yamila yamini yan yaniv yann yannick yannis yanti yara yared yasemin yash yashwant yasin yasir yasmin yasmine yasser yassine \
    yasuko yaw yde yehuda yelena yeon yesenia yetunde yewande yfke yiannis yigit yildiz yilmaz ying ylenia yme ymke yngve \
    yngvild yogesh yohan yohannes yoko yolanda yolande yonas yonatan yong yorick yosef yoshi young yousef youssef yousuf yu yue \
    yuki yukihiro yuko yulia yumi yumiko yun yuri yusuf yuval yves yvette yvon yvonne zac zacarias zach zacharias zachary zack \
    zahra zaid zaida zain zainab zaira zak zakaria zaki zane zanele zara zayd zbigniew zbynek zdenek zdenka zdravko zdzislaw \
    zeca zehra zeina zeinab zelda zelia zelie zeljka zeljko zev zewdu zeynep ziad ziga zilvinas zineb zita zivile ziyad zjak \
    zlata zlatan zlatko zodwa zoe zoey zofia zohra zohreh zola zoltan zoraida zoran zorica zsanett zsofia zsolt zsuzsanna \
    zuleica zulema zulkifli zulmira zuzana zuzanna zvonimir zwaantje zygmunt");

/// Common family names.
#[rustfmt::skip]
static FAMILY: Packed = packed!("\
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
        for table in [&GIVEN, &FAMILY] {
            assert!(table.all().all(|word| super::super::words::fold(word) == word));
        }
    }
}
