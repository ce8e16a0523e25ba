//! The words of interview titles: what says interview, what says something near it, and what stands around both.
//!
//! Folded as [`super::super::words::fold`] folds. Phrases are compared at word bounds in the line as [`super::line::plain`] gives it.

use super::line::contains;
use crate::list::{Packed, Phrases, Words, packed};

/// Phrases that say interview.
#[rustfmt::skip]
pub static CLEAR: Phrases = Phrases::new("\
    1 gesprach,1st round,2 gesprach,2e gesprek,2nd round,3 gesprach,3rd round,4th round,5th round,allasinterju,\
    ansaettelsessamtale,anstallningsintervju,aptitude round,assessment center,assessment centre,assessment day,\
    assignment round,bar raiser,behavioral round,behavioural round,bewerbungsgesprach,bewerbungsgesprache,bewerbungstermin,\
    campus visit,candidate screen,candidate screening,case and fit,case day,case fit,case presentation,case round,case study,\
    ceo round,chalk talk,challenge review,coderpad,codesignal live,codesignal pairing,codesignal session,codility live,\
    codility pairing,codility session,coding challenge,coding exercise,coding round,coding session,colloqui,colloquio,\
    cto round,cultural round,culture fit,culture round,darbo pokalbis,debugging round,derde gesprek,design round,\
    director round,drittes gesprach,entretien,entretiens,entrevista,entrevistas,erstgesprach,exec round,executive round,\
    fachgesprach,fachinterview,fifth round,final round,final stage,first round,fit and case,fit round,founder round,\
    fourth round,gd round,haastattelu,hackerrank,hiring drive,hiring manager,hm call,hm chat,hm round,hm screen,hr round,\
    integration round,interju,interveiw,intervew,interview,interview round,interviewer round,interviews,intervija,interviu,\
    interviul,intervju,intervw,inteview,intvw,is gorusmesi,job talk,jobbintervju,jobinterview,jobsamtale,kariyer gorusmesi,\
    kennenlerngesprach,kennismakingsgesprek,last round,leadership round,live case,live coding,manager round,managerial round,\
    meet your interviewer,meet your interviewers,mulakat,on site,onsite,oral board,pair programming,pairing session,\
    panel round,panel with,partner round,peer round,phone screen,phone screening,phong van,placement drive,pohovor,power day,\
    presentation round,probetag,proceso de seleccion,proefles interview,razgovor za posao,recruiter call,recruiter chat,\
    recruiter screen,recruiting call,recruitment drive,rekrutteringssamtale,rekrytointihaastattelu,round 1,round 2,round 3,\
    round 4,round 5,rozmowa kwalifikacyjna,rozmowa o prace,rozmowa rekrutacyjna,screening call,screening round,second round,\
    skip level round,sollicitatie,sollicitatiegesprek,super day,superday,take home,talent acquisition call,\
    teaching interview,tech challenge,tech round,tech screen,technical assessment,technical challenge,technical discussion,\
    technical exercise,technical round,technical screen,technical session,teknik mulakat,telefoninterview,telephone screen,\
    telephone screening,telephonic round,third round,toointervjuu,trial lesson interview,tweede gesprek,tyohaastattelu,\
    values round,vg bei,vg mit,video round,vorstellung bei,vorstellungsgesprach,vorstellungsgesprache,vorstellungstermin,\
    vorstgesprach,vp round,walk in drive,wawancara,werkinterview,whiteboard session,zweites gesprach,zweitgesprach,\
    συνέντευξη,συνεντευξη,интервью,интервю,собеседование,співбесіда,ראיון,مقابلة,इंटरव्यू,साक्षात्कार,สัมภาษณ์");

/// The user asked the questions, or prepared to.
#[rustfmt::skip]
pub static OTHER_SIDE: Phrases = Phrases::new("\
    agree questions,applicants,bewerberauswahl,bewerbergesprach,bewerbergesprache,bewerberinterview,bewerberinterviews,\
    bewerbungen sichten,calibration,candidate onsite,candidate pipeline,candidate review,candidate sync,candidates,\
    conduct interview,conduct interviews,conducting an interview,conducting interviews,cv review,cv screening,debrief,\
    draft job,feedback due,finalists,fuhren,headcount approval,hiring manager training,hiring training,im chair,im chairing,\
    im hosting,im interviewing,im leading,im on the panel,intake meeting,interview feedback,interview findings,\
    interview guide,interview kit,interview plan,interview process,interview questions,interview rota,interview rubric,\
    interview shadow,interview shadowing,interview template,interview training,interviewees,interviewer pool,\
    interviewer training,job ad,job spec,kandidaten,kandidatengesprach,kandidatengesprache,kickoff with recruiter,\
    leave feedback,longlisting,new hire,new starter,no hire,offer approval,packet review,panel briefing,panel meeting,\
    panel prep,panel training,panel wash up,pipeline review,post interview wash up,pre brief,prebrief,prebriefing,ref check,\
    reference call,reference check,resume review,resume screening,reverse shadow,review cvs,review resumes,score interview,\
    score sheets,scorecard,scorecards,screen cvs,screen resumes,screening cvs,screening resumes,shadow interview,\
    shortlisting,sift,sifting,submit feedback,submit your feedback,you are interviewing,youre interviewing");

/// Something about an interview: before it, after it, instead of it.
#[rustfmt::skip]
pub static ABOUT: Phrases = Phrases::new("\
    after interview,after the interview,all hands,apply to,before interview,before the interview,break,buffer before,\
    buffer between,buffer time,case practice,check in with,check status,christmas party,contract signing,day off,deadline,\
    decision day,drive to,dry run for,due,exit interview,exit interviews,feedback call,first day,first month,first week,\
    flight,follow up,get to interview,hotel booking,hotel check in,hotel for,hotel near,info session,information session,\
    insight day,insight evening,interview article,interview availability,interview class,interview clothes,interview coach,\
    interview coaching,interview date,interview dates,interview dress,interview homework,interview notes,interview outfit,\
    interview practice,interview result,interview results,interview shirt,interview skills,interview slots,interview suit,\
    interview time,interview times,interview tips,interview transcript,interview travel,interview video,interview workshop,\
    last day,mock,negotiation,new hire orientation,offer,onboarding,onboarding day,open evening,orientation,post interview,\
    practice case,practice for,practice interview,practice questions,practice session,practice with,prep,preparacao,\
    preparacion,preparar,preparare,preparation,preparazione,prepare,preparer,prepping,questions for,rejected,rejection,\
    research company,start date,status check,stay interview,stay interviews,study for,summer party,thank,town hall,\
    travel day,travel to,uben,voorbereiden,vorbereiten,vorbereitung,walk to interview,way to interview,welcome day");

/// Phrases of another sense, wherever they stand.
#[rustfmt::skip]
pub static ELSE: Phrases = Phrases::new("\
    a la radio,about interviews,alla radio,alumni panel,author interview,background check,background screening,book club,\
    book group,book launch,book signing,brown bag,budget round,campus paper,career development,career fair,careers fair,\
    chez le dentiste,chez le garagiste,chez le medecin,chez le notaire,client meeting,client visit,co op board,college paper,\
    colloqui con gli insegnanti,colloqui con i professori,colloqui genitori,colloqui insegnanti,colloqui scuola,\
    colloquio docenti,colloquio genitori,colloquio insegnanti,con el profesor,con el tutor,con i professori,con il prof,\
    con il professore,con la maestra,con la prof,con la profesora,con la professoressa,con la tutora,con le maestre,\
    con los profesores,customer visit,di valutazione,drug test,edit interview,edit interviews,elterngesprach,\
    employment screening,en la radio,en la tele,en radio,entretien annuel,entretien auto,entretien chaudiere,entretien de la,\
    entretien du,entretien jardin,entretien professionnel,entretien radio,entretien vehicule,entretien voiture,\
    entrevista de radio,entrevista de television,entrevista radio,entrevista tv,feedback loop,for interview,for my interview,\
    for the interview,hiring a,im radio,in conversation,in radio,info interview,informational interview,\
    informational interviews,interview footage,interview scene,interview series,interviewing,jahresgesprach,job fair,\
    job interview scene,kino vorstellung,loop in,lunch and learn,match programme,matchday interview,matchday programme,\
    mitarbeitergesprach,networking event,networking session,new joiner,new joiners,nursery place,office hours,on air,\
    on interviews,onsite week,op de radio,open day,open house,oper vorstellung,oral exam,oral history,oudergesprek,\
    panel discussion,parent teacher,parents and,parents evening,press conference,prof principal,radio show,reading group,\
    recruiting event,return to work,school magazine,school newspaper,school paper,school place,scolastici,screen protector,\
    screen recording,screen share,screen time,screening appointment,screening of,semi structured,solar panel,solar panels,\
    student newspaper,student paper,study circle,study group,team week,theater vorstellung,transcribe interviews,\
    transcribing interviews,universal credit,valutazione annuale,wash up,washup,year review");

/// What has rounds, panels, loops and visits as well: no interview where that word is missing.
#[rustfmt::skip]
pub static UNLESS_INTERVIEW: Phrases = Phrases::new("\
    agentur fur arbeit,annual,arbeitsamt,at client,beers,bingo,board meeting,boat,bowling,boxing,candle,championship,\
    championships,chess,client call,client onsite,client site,coaching,conference call,cup,customer call,customer onsite,\
    darts,delivery,demo call,discovery call,discovery session,drinks,earnings call,fantasy draft,finanzamt,for loop,\
    france travail,golf,handoff,handover,hot fix,inspection,install,installation,job centre,jobcenter,jugendamt,karaoke,\
    league,match,on call,on panel,padel,panel at,panel on,panelist,planning,playoff,playoffs,poker,pole emploi,pool,pub,\
    quarterly,quiz,repair,replacement,sales call,sales demo,snooker,sozialamt,standby,supplier,support call,team building,\
    team call,team onsite,tennis,tournament,trivia,us open,uwv,vendor,w client,w clients,w customer,weekly call,with client,\
    with clients,with customer");

/// On air, where nobody asks for a role.
pub static ON_AIR: Phrases = Phrases::new(
    "\
    bbc radio,for blog,for magazine,for podcast,local radio,on bbc,on radio,on the radio,on tv",
);

/// The same, unless a role is made of them: `Training Manager interview`.
#[rustfmt::skip]
pub const ELSE_ALONE: &str = "\
    apartment asylum cinema condo consulate embassy film meetup moderating moderator mortgage movie participant podcast retro sprint standup training webinar \
    workshop";

/// Words that only the person who is interviewed writes.
#[rustfmt::skip]
pub static CANDIDATES: Phrases = Phrases::new("\
    allasinterju,ansaettelsessamtale,anstallningsintervju,bewerbungsgesprach,bewerbungsgesprache,bewerbungstermin,\
    colloquio di lavoro,entretien d embauche,entretien dembauche,entrevista de emprego,entrevista de trabajo,\
    entrevista laboral,is gorusmesi,job interview,jobbintervju,jobinterview,jobsamtale,my interview,pohovor,\
    rozmowa kwalifikacyjna,rozmowa rekrutacyjna,sollicitatie,sollicitatiegesprek,tyohaastattelu,vorstellungsgesprach,\
    vorstellungsgesprache,vorstellungstermin,your interview,собеседование,співбесіда,مقابلة توظيف");

/// Interviews, and other talks at which two people meet first.
pub static GETTING_TO_KNOW: Phrases = Phrases::new(
    "\
    colloquio conoscitivo,erstgesprach,kennenlerngesprach,kennismakingsgesprek",
);

/// Candidates, in other languages than English.
pub static APPLICANTS: Phrases = Phrases::new(
    "\
    bewerber,bewerberin,candidat,candidata,candidato,kandidaat,kandidat,kandidatin,sollicitant",
);

/// Whose interview it may be, besides the user's.
#[rustfmt::skip]
pub static FAMILY: Words = Words::new("\
    aunt auntie boyfriend brother cousin dad daughter father friend girlfriend grandma grandpa grandparents granny husband \
    in-laws kid mom mother mum nan parents partner roommate sister son uncle wife");

/// With whom one talks before one is hired.
#[rustfmt::skip]
pub static MET: Words = Words::new("\
    ceo cfo chair cio co-founder cofounder coo cto director founder founders head manager owner partner president principal \
    reclutador reclutadora recruiter recruiterin recrutador recrutadora recruteur recruteuse selezionatore selezionatrice vp");

/// Words that are the interview.
#[rustfmt::skip]
pub static HEADS: Packed = packed!("\
    afspraak all-hands allasinterju ansaettelsessamtale anstallningsintervju appel appointment assessment assessment-center \
    assessmentcenter audition auswahlgesprach bate-papo bewerbergesprach bewerberinterview bewerbungsgesprach \
    bewerbungsgesprache bewerbungstermin call calls casting catch-up catchup center centre challenge charla chat chats \
    chiamata coderpad codesignal codility coffee colloqui colloquio committee confirmation conversa conversation day debrief \
    demo dinamica discussion drive drives echange eignungstest einstellungstest entretien entretiens entrevista entrevistas \
    entrevue erstgesprach fachgesprach fachinterview gesprach gesprache gesprek gorusmesi haastattelu hackerrank handover \
    hospitation incontro interju interveiw intervew interview interviews intervija interviu intervju intervw inteview intro \
    intvw invitation invite jobbintervju jobinterview jobsamtale kandidatengesprach kennenlernen kennenlerngesprach \
    kennenlerntermin kennismaking kennismakingsgesprek llamada loop lunch meeloopdag meet meeting mulakat oa oci on-site \
    onlineinterview onsite onsites pair-programming pairing panel pohovor prep presentation probearbeiten probetag proefdag \
    proefdraaien prova prueba raiser rdv rencontre reuniao reunion review rodada ronda ronde round rounds rozmowa runde \
    schnuppertag scorecard scorecards screen screening screens session sollicitatie sollicitatiegesprek status superday \
    superdays sync take-home talk telefonat telefoninterview teste toointervjuu tyohaastattelu vg videoanruf videocall \
    videointerview videokonferenz visit vorstellung vorstellungsgesprach vorstellungsgesprache vorstellungsrunde \
    vorstellungstermin vorstgesprach walkthrough wawancara zweitgesprach συνέντευξη συνεντευξη интервью интервю \
    собеседование співбесіда ראיון مقابلة इंटरव्यू साक्षात्कार สัมภาษณ์ 一面 三面 二面 終面 终面 面接 面試 面试 면접");

/// Words that say more about the interview.
#[rustfmt::skip]
pub static QUALIFIERS: Packed = packed!("\
    1 120 15 1:1 1er 1ere 1h 1st 1ª 1º 2 20 25 2e 2eme 2nd 2ª 2º 3 30 30m 3eme 3rd 3ª 3º 4 45 45m 4th 5 5th 60 60m 75 90 a \
    abschliessendes academic accepted admissions ai algorithms alumni an application aptitude arranged ask asynchronous bar \
    based behavioral behavioural bewerber bewerberin block blocked booked call-back callback campus canceled cancelled \
    candidat candidata candidate candidato career case chalk check citizenship coding college competency competency-based \
    complete confirm confirmed conoscitivo cross-functional cultural culture customer d'embauche da de deep dembauche derde \
    dernier derniere design details deuxieme di digitaal digitales dinamica dive dritte drittes due eerste einladung email \
    embauche emprego erste ersten erster erstes exec executive exit expert exploratory f2f face-to-face facetime faculty \
    federal fifth final final-round finale finales first first-round fit follow-up followup formal fourth full fysiek gate \
    gemeinsames greet group grupal gruppo half have hello hiring hm hold hr immigration in-person individual individuale \
    individuel informal informational initial intro introductory invited is job kandidaat kandidat kandidatin kurzes \
    kvalifikacyjna kwalifikacyjna l1 l2 l3 laatste laboral last lavoro letzte letztes level link live manager's managerial \
    media meet min mins minute minutes mmi mock monthly mortgage my naturalization negotiation next oa of offer on-campus \
    one-way online onsite opportunity oral organised organized pair pairing panel part partner peer pending persona \
    personlichen personliches persoonlijk persoonlijke phase phone physique placeholder placement podcast post postponed \
    pracovni practice pre pre-recorded preliminary premier premiere prepare preparing presencial press prima primeira primer \
    primera primo proceso processo programming promo promotion proposed prova prueba quarterly quick radio recorded \
    recruiter recrutement reference rekrutacyjna reminder remote request requested reschedule rescheduled research rh round \
    rrhh salary schedule scheduled second seconda secondo segunda segundo selecao seleccion seletivo selezione send shift \
    shortlist shortlisting skype speculative stage stakeholder stay steps structured super system team teams tech technical \
    technicka technicky technique technisches tecnica tecnico teil teknik telefonica telefonicamente telefonico telefonisch \
    telefonische telefonisches telephone telephonic telephonique terceira tercera terza test teste thank thank-you the third \
    to trabajo trial troisieme tv tweede ultima ultimo upcoming user values vereinbart video videochamada videollamada \
    virtual virtuelles visa visio walking webex weekly whatsapp working you your zoom zum zur zweite zweiten zweiter zweites \
    توظيف عمل 一次 三次 二次 最終 최종");

/// Topics of interviews that are neither role nor company.
#[rustfmt::skip]
pub static TOPICS: Phrases = Phrases::new("\
    algorithms,architecture,behavioral,break,building,candidate,coding,collaboration,competencies,competency,culture fit,\
    data structures,debugging,depth in,floor,google hangout,google hangouts,google meet,group exercise,head office,\
    headquarters,hold,hybrid,ice breaker,icebreaker,in person,interviewer,keep free,leadership,lunch,ml design,motivation,\
    new problem,next steps,numerical,office tour,on site,onsite,part 1,part 2,portfolio review,presentation,product sense,\
    q and a,q&a,reception,remote,rescheduled,role play,roleplay,room,skype,slack huddle,strengths,system design,take home,\
    take-home,tbd,team fit,teams,values,verbal reasoning,video,virtual,webex,whiteboard,whiteboarding,wrap up,wrap-up,zoom");

/// Nouns of a role, in six languages, beside those of `is_job`.
#[rustfmt::skip]
pub static ROLE_NOUNS: Packed = packed!("\
    abogada abogado acheteur acheteuse actor actress actuary addetta addetto adjuster administrativa administrativo advocaat \
    advogada advogado ae agent aide aide-soignant aide-soignante albanil alternance alternant alternante anaesthetist \
    analist analista analisti analityk analyste analytik apotheker appraiser apprendista apprenti apprentice apprenticeship \
    apprentie arborist architecte architetto archivist arquitecta arquitecto arquiteta arquiteto artist arzt asesor asesora \
    asistani assessor assistant assistante assistantship assistente asst astronomer atendente attendant ausbildung \
    auszubildende auszubildender autista auxiliar avocat avocate avocats avp avvocata avvocato azubi ba babysitter backer \
    bailiff banker barista barmaid barman barrister bartender bdm bdr beamter becaria becario begeleidster bellhop \
    beveiliger bezorger biochemist blogger boekhouder bosun botanist boulanger boulangere bouncer bricklayer broadcaster \
    broker buchhalter buchhaltung caissier caissiere cajera cajero camarera camarero cameriera cameriere captain caregiver \
    carer caretaker cariste cashier cdo chair chaplain charge chargee chauffeur cheffe chemist chercheur chercheuse \
    childminder chiropractor chro cio cleaner clerk clerkship cmo cna coach cocinera cocinero coder colleague columnist \
    comercial commerciale commessa commesso commis composer comptable comptroller concierge conductor conductora conseiller \
    conseillere conserje constable consulente consultor consultora contabile contable contador contadora conveyancer coord \
    coordenador coordenadora coordinador coordinadora copilot copywriter correspondent counsellor counselor courier \
    cozinheira cozinheiro cro croupier csm cuisinier cuisiniere cuoca cuoco curator dachdecker dancer danismani dba dean \
    deckhand decorator dentist dependienta dependiente desarrollador desarrolladora desenvolvedor desenvolvedora detective \
    dev developpeur developpeuse devops devrel dietitian directora diretor diretora direttore direttrice disenador \
    disenadora dishwasher dispatcher disponent distiller docent docente doctor doctorant doctorante doktorand doktorandin \
    doorman doradca dpo drafter draftsman draughtsman driver elado electricista elektriker eletricista elettricista em \
    embalmer emt encargada encargado enfermeira enfermeiro enfermera enfermero eng engenheira engenheiro enseignant \
    enseignante entregador estagiaria estagiario estagio evangelist examiner expediter extern externship extra falegname \
    farmaceutica farmaceutico farmacista farmhand farrier fejleszto fellow fellowship fishmonger fisioterapeuta fitter \
    florist fontanero foreman forwarder friseur gaffer garcom garconete gardener gelistirici generalist geneticist \
    geophysicist gestionnaire gestor gestora gestore giornalista glazier gm governess grafico graphiste greeter grocer \
    groomer groundsman guard guide hacker hairdresser handlaggare handler handyman harvester hca headmaster headmistress \
    headteacher hebamme helper hemsiresi heo herdsman hilfskraft historian hostess hote hotesse hovenier huisarts hygienist \
    idraulico imam impiegata impiegato importer infermiera infermiere infirmier infirmiere influencer ingegnera ingegnere \
    ingeniera ingenieure ingenjor inkoper insegnante inspector installer instructor interns internship interpreter \
    investigador investigadora invigilator inzenyr inzynier janitor jefa jefe jeweller joiner jornalista journalist jurist \
    juriste kapper kassiere kassierer kellner kfz-mechatroniker kierownik kinesitherapeute kochin konstrukter konsult \
    konyvelo krankenschwester ksiegowa ksiegowy laborer labourer laerer lagerist landscaper larare lasser lawyer lectureship \
    leerkracht lehrkraft leraar lerares librarian lifeguard linguist livreur loader logopade logopadin loodgieter \
    loss-adjuster lpn machinist macon maestra maestro magasinier magasiniere magazziniere magistrate maid makelaar manazer \
    marker marketer masseur masseuse master matron maurer md mechanic mechatroniker medecin medica medico mentor menuisier \
    merchandiser mernok mfa mgr midwife minijob ml mle mlops motorista mozo muduru muhendisi nanny nauczyciel neuroscientist \
    notaire notar notaris notary nutritionist ogretmeni onderwijzer onderzoeker ontwerper ontwikkelaar operaia operaio \
    operaria operario operative operator optometrist orderpicker ouvrier ouvriere packer paralegal paramedic pastrycook \
    patissier patissiere pedreiro pentester peon periodista pesquisador pesquisadora pharmacien pharmacienne pharmacist \
    philosopher phlebotomist physicist physio picker pielegniarka pilot placement plasterer plombier plumber pm podiatrist \
    postdoc postdoctorate postman practicas practicum practitioner praktikant praktikum presenter prodavac prodavacka \
    producer prof profesor profesora professeur professeure professora professorship progettista programador programadora \
    programator programista programmeur promovendus proofreader psychiatrist publicist pupil pupillage purser qa qe quant \
    radgivare radgiver ragioniere realtor recepcionista receptionist receptioniste receptionniste rechtsanwalt redacteur \
    redactrice redattore redattrice referendar registrar rep repartidor repartidora replenisher reponedor reponedora \
    reporter resident rider rigger rn roaster roofer runner sachbearbeitung saelger sage-femme salesman saljare scaffolder \
    scholar schoonmaakster schoonmaker schweisser scrum sculptor sde sdet sdm sdr seamstress secops secretaire secretaresse \
    secretary segretaria segretario senco servant server serveur serveuse shelver singer sister sjukskoterska soldador \
    soldier solicitor sommelier soudeur sozialpadagoge sozialpadagogin specjalista sprzedawca sre stage stagehand stagiair \
    stagiaire stagista standardiste stevedore steward stewardess stocker student studentship stylist sub-editor subeditor \
    superintendent supv surgeon surveyor swe sygeplejerske sykepleier sysadmin tam tanar technik tecnica tecnico \
    teleoperador teleoperadora teller temsilcisi tiler timmerman tirocinante tirocinio tischler toolmaker tpm trabajador \
    trabajadora trader traducteur traductor traductora traductrice tradutor tradutora traduttore traduttrice traineeship \
    trainer translator treasurer tutor ucetni ucitel ucitelka udvikler ui underwriter upholsterer utvecklare utvikler ux \
    uzmani vakkenvuller valet valuer vendedor vendedora vendeur vendeurs vendeuse verkoper verpleger vertaler verzorgende \
    veterinarian vicar volontar volontariat vrachtwagenchauffeur vyvojar waiter waitress webmaster welder werkstudent \
    winemaker yoneticisi администратор аналитик аудитор бухгалтер водитель врач дизайнер инженер логист маркетолог медсестра \
    менеджер механик переводчик повар программист продавец психолог разработчик секретарь тестировщик учитель экономист \
    юрист مبرمج محاسب مدير مصمم مطور معلم مهندس");

/// Bodies whose name may go on behind a `for`.
#[rustfmt::skip]
pub static BODIES: Words = Words::new("\
    academy agency alliance association authority board bureau campaign center centre college commission committee company \
    corporation council department dept faculty foundation fund group institut institute lab laboratory ministry office \
    organisation organization partnership school service services society transport trust union university");

/// Words that are no company, though a title that begins with one has it with a capital.
#[rustfmt::skip]
pub static COMMON: Packed = packed!("\
    a abendessen afternoon all almuerzo alternate alternative an annual another any apartment aperitivo april august baby \
    background backup bank befristet big bike birthday block book borrel both breakfast brunch bulk busy call canceled \
    cancelled car career cat cdd cdi cena child class coffee comida conduct conducting confirmed contract control court \
    cover dad daily daughter day deadline december deeltijd dejeuner dentist dinner disciplinary discovery discuss \
    discussing doctor dog drinks drop-in early email evening exam exit explore exploring external extra february federal \
    feedback film final first fixed-term flat flight follow free fri friday fte full full-time fulltime garden give grad \
    grads group half hear heures hold home homework hours house hrs husband hybrid in-person info informational insurance \
    intake internal jantar january job jobs july june kaffee kid kids koffie landlady landlord last late learn leave level \
    live long lunch march mass maternity may maybe mba media mittagessen mock mois mom mon monday month monthly months \
    morning mortgage moved movie mum my networking new next no noon note november october offer old online onsite open our \
    paid parent parents part-time parttime party pending performance permanent phone pizza podcast police possible potential \
    practice pranzo pre-brief prep preparar preparare preparer press promotion quarterly quick quiz radio recorded reference \
    references reject rejected reminder remote reply rescheduled room roundtable salary sat saturday scheduled school score \
    second september shadow short shortlist skip skype small some son speed state stay study submit sun sunday talk task \
    teacher teams teilzeit tenant tentative test thank thanks that the their this thu thursday today todo tomorrow tonight \
    train trial tue tuesday tv unbefristet updated vet video virtual visa vollzeit voltijd voorbereiden walk-in walkin wed \
    wedding wednesday week weekly whole wife witness work workshop wte yearly your zeitarbeit zoom");

/// What a beginner applies for.
#[rustfmt::skip]
pub const PROGRAMMES: &str = "\
    cabin crew,training contract,vacation scheme,graduate scheme,graduate programme,graduate program,trainee program,\
    trainee programme,rotation program,rotational program,leadership program,leadership programme,future leaders programme,\
    future leaders program,future leaders,leaders programme,development programme,development program,graduate academy,apprenticeship scheme,work placement,residency,fast stream,fast track,\
    vac scheme";

/// Nouns of a role that are as well family names: `Ruth Porter` is somebody, `Night Porter` is not.
#[rustfmt::skip]
pub static CRAFT_NAMES: Words = Words::new("\
    archer baker bakker barber brewer butcher butler carpenter chandler cook cooks cutter draper farmer fisher glover hooper \
    judge kaiser koch kok maier major maler marshal mason miller page painter porter potter ranger schafer schilder schreiner \
    sergeant shepherd skipper tailor taylor turner usher walker warden weaver");

/// The stage by its usual name.
pub fn stage(plain: &str) -> Option<&'static str> {
    const STAGES: &[(&str, &str)] = &[
        (
            "hiring manager",
            "hiring manager,hm screen,hm interview,hm chat,hm call,hm round,com a gestora,com o gestor,con la responsable,con el responsable,con il responsabile,avec le manager,avec la manager,mit dem teamleiter,mit der teamleiterin",
        ),
        (
            "recruiter screen",
            "recruiter screen,ta screen,recruiter call,recruiter chat,recruiter phone screen,recruiter screening,recruiting call,talent screen,talent acquisition,talent team,people team",
        ),
        (
            "final",
            "final,最終,终面,終面,最终,superday,super day,final round,last round,finale,abschlussgesprach",
        ),
        (
            "case study",
            "case study,case interview,case discussion,case presentation,etude de cas,fallstudie",
        ),
        (
            "technical screen",
            "technical screen,tech screen,technical phone screen,technical screening,coding screen",
        ),
        ("panel", "panel,oral board"),
        ("bar raiser", "bar raiser"),
        ("assessment centre", "assessment centre,assessment center,assessment day"),
        (
            "on-site",
            "onsite,on site,face to face,in person,presencial,vor ort,in presenza,op locatie,loop,interview loop,job talk,campus visit,campus interview,site visit",
        ),
        (
            "technical",
            "technical,coding,coderpad,hackerrank,codesignal,codility,system design,live coding,pair programming,take home,tecnica,tecnico,technique,technisches,technisch,fachgesprach,fachinterview,algorithms,systems design,pairing,whiteboard,decomp,karat",
        ),
        (
            "HR",
            "hr interview,hr screen,hr screening,rrhh,hr call,hr round,entretien rh,entrevista rh",
        ),
        ("phone screen", "screen,screening"),
        (
            "phone interview",
            "phone interview,telephone interview,telefoninterview,entretien telephonique,entrevista telefonica,colloquio telefonico,telefonisch",
        ),
        ("video interview", "video interview,videointerview"),
        ("behavioral", "behavioral,behavioural"),
        (
            "second round",
            "second round,2nd round,round 2,二次,二面,second interview,2nd interview,zweitgesprach,2 gesprach,2 interview,2e entretien,2eme entretien,2do entrevista,segunda ronda,deuxieme entretien,second entretien,segunda entrevista,secondo colloquio,zweites gesprach,zweites vorstellungsgesprach,tweede gesprek,tweede ronde",
        ),
        (
            "first round",
            "first round,1st round,round 1,一次,一面,erstgesprach,initial interview,first interview,1st interview,erstes gesprach,premier entretien,primera entrevista,primeira entrevista,primo colloquio,eerste gesprek,kennenlerngesprach,kennismakingsgesprek",
        ),
    ];
    STAGES.iter().find(|(_, phrases)| contains(plain, phrases)).map(|(stage, _)| *stage)
}

/// Labels before a title that say how it was sent.
#[rustfmt::skip]
pub const PREFIXES: &str = "\
    invitation,youre invited,new time proposed,ext,cancelada,cancelado,annullato,geannuleerd,updated invitation,new invitation,direct invitation,invitation from google calendar,invitation from an unknown sender,fw,fwd,re,aw,wg,tr,rv,\
    canceled,cancelled,canceled event,cancelled event,abgesagt,annule,tentative,hold,confirmed,confirmation,reminder,\
    rescheduled,postponed,updated,accepted,declined,zoom,teams,einladung,invitacion,convite,invito,uitnodiging,moved,external,placeholder,\
    event,new event,virtual,remote,fyi,note,update,upcoming,google meet,microsoft teams,ms teams,webex,skype,phone,in person,\
    in-person";

/// Before `interview`: it is no employer who asks.
#[rustfmt::skip]
pub static SENSES: Words = Words::new("\
    admission admissions adoption apartment appraisal asylum bail bank benefit benefits blog camp card celebrity census \
    citizenship claim clinical court credit custody discharge disciplinary dissertation documentary driving embassy entry \
    erasmus ethnographic ethnography exclusive fan flatmate flatshare focus foster fraternity grad graduate-school grievance \
    housemate housing immigration induction insurance intake investigation investigatory jobcentre kindergarten landlady \
    landlord lease leaving loan magazine media mortgage naturalisation naturalization newspaper nexus nursery parent \
    passport patient podcast police precheck preschool press probation probationary qualitative radio rental roommate \
    safeguarding scholarship school settlement share sorority survey tele television tenancy tenant therapy thesis tv \
    unemployment visa welfare witness youtube");

/// Before `screening`: what a doctor, a cinema or a guard looks at.
#[rustfmt::skip]
pub static SCREENED: Words = Words::new("\
    abdominal adoption airport baggage blood bowel breast cancer cervical cholesterol cinema covid dental diabetes diabetic \
    documentary drug eye film genetic health hearing mammogram medical mental movie newborn private prostate security skin tb \
    vision");

/// First words of a note to oneself.
#[rustfmt::skip]
pub static NOTES: Words = Words::new("\
    accept apply arrange ask awaiting book bring bus buy call-back chase collect complete debug decide decline deploy draft \
    drive email expecting fill finish fix get google haircut hear iron learn listen look make memorise merge message migrate \
    negotiate nudge order pack pay pick polish practise prepare print read refactor rehearse remember reply research respond \
    return review revise ring rsvp send sign start study submit taxi tell text train transcribe travel update upload wait \
    waiting watch wear withdraw write");

/// An interviewer's time kept free for whoever will come.
#[rustfmt::skip]
pub static HOLDS: Phrases = Phrases::new("\
    block,blocked,do not book,hold,holds,keep free,placeholder,reserved");

/// Two people talk; what for is not said.
#[rustfmt::skip]
pub static MEETINGS: Phrases = Phrases::new("\
    about a role,about an opportunity,about the position,about the role,about your application,afspraak met,appel avec,\
    appel recruteur,appel rh,aptitude test,assignment review,bate papo,breakfast with,call,career chat,career conversation,\
    career discussion,career opportunity,catch up with,catchup with,charla con,chat,chemistry call,chemistry meeting,\
    chiacchierata con,chiamata con,code test,codesignal,codility,coding test,coffee chat,coffee with,connect with,\
    conversa com,conversation with,demo lesson,design critique,dinamica de grupo,dinner with,discuss opportunity,\
    discuss role,discuss the role,discuss your application,discussion with,echange avec,echange telephonique,editing test,\
    eignungstest,einstellungstest,entretien recruteur,entrevue,excel test,exploratory call,exploratory chat,\
    exploratory conversation,f2f discussion,f2f round,first conversation,follow up conversation,follow up discussion,\
    follow up meeting,gesprach mit,gesprek met,get to know,group discussion,hire vue,hirevue,hiring event,\
    home assignment review,hr discussion,incontro con,informal chat,informal conversation,informal meeting,\
    initial conversation,initial discussion,intro,introduction,introductory conversation,introductory discussion,java test,\
    job opportunity,kennenlernen,kennenlerntermin,kennismaking,l1 discussion,l1 round,l2 discussion,l2 round,l3 discussion,\
    l3 round,language test,llamada con,lunch w,lunch with,meet and greet,meet greet,meet the ceo,meet the crew,\
    meet the founder,meet the founders,meet the manager,meet the managers,meet the panel,meet the staff,meet the team,meet w,\
    meet with,meeting w,meeting with,min meeting,min with,mins with,minute meeting,minutes with,networking call,oa,\
    office tour,online assessment,opportunity at,opportunity with,papo com,point avec,point tel,point telephonique,\
    portfolio presentation,portfolio review,portfolio walkthrough,preliminary discussion,proceso de seleccion,\
    proceso seleccion,processo di selezione,processo selecao,processo seletivo,product walkthrough,programming test,\
    prova tecnica,prueba tecnica,psychometric test,python test,rdv rh,recruitment event,rencontre avec,rencontre equipe,\
    rendez vous rh,reuniao com,reunion con,sample lesson,selectieprocedure,selection process,skills test,spark hire,\
    speak with,sql test,talk to,talk with,task review,teaching demo,tech test,technical test,technischer test,telefonat mit,\
    test technique,teste tecnico,translation test,typing test,videocall,virtual coffee,vorstellung,work sample,writing test,\
    written exam,written test,zoom w,zoom with");

/// After a company: what it has to offer.
#[rustfmt::skip]
pub static TAILS: Words = Words::new("\
    applicants application applications assignment board candidacy careers case closes deadline final finals functie \
    headquarters hiring hm hq hr job offer opening opportunities opportunity position posizione post poste postgraduate \
    process puesto recruiting recruitment rejection req requisition role roles search stand stelle talent vacancies vacancy \
    vacature vaga");

/// Before a role, with a word like `of` or `as` behind: `the position of Line Cook`.
#[rustfmt::skip]
pub static LEADS: Words = Words::new("\
    candidature cargo emploi functie job oferta offerta offre opening opportunity plek position posizione post poste puesto rol \
    role ruolo stelle vacancy vacature vaga");

/// Articles before a name.
#[rustfmt::skip]
pub static ARTICLES: Words = Words::new("\
    a as das de dem den der die el het il la le lo o os the");

/// What comes before the noun of a role: the function, the level, the craft.
#[rustfmt::skip]
pub static FUNCTIONS: Packed = packed!("\
    .net 1st 2nd 3rd abuse access account accounting accounts accounts-payable accounts-receivable acquisition acquisitions \
    actuarial acute addiction adjunct admin administrative admissions advocacy aerospace affairs affiliate after-school \
    agentic agricultural agronomy ai air aircraft airframe airline airport algorithmic alumni analog analyst analytics \
    android angular animal apac api applied apprentice arabic archive archives area army art arts asic assembly asset \
    assistant associate asst asylum attendance audio audit autism automation aviation avionics aws azure back-end backend \
    bakery banquet bar beauty beer behavioral behavioural benefits betting beverage bi bid billing bioinformatics biology \
    biomedical blockchain board boat boiler border bottling box branch brand bridge broadcast build building bus business c \
    c++ cabin call camera campaign campaigns canning carbon cardiac cardiology care careers case cash casino casual cat \
    category catering cemetery center centre ceramic certified chain charity chartered chemical chemistry chief child \
    childcare children chinese chip choir church city civil claims class cleaning client climate clinical cloud cnc co-op \
    cobol coffee collections commercial commissioning commodities comms communication communications community compiler \
    compliance computational computer concrete conservation construction consular consumer contact content contract \
    contracts controls conveyancing copy corporate country course court crane creative credit crew crime criminal critical \
    crm crop crowd cruise cryptography ct curriculum customer customs cutting cyber cybersecurity dairy dance data database \
    databricks day debt deep deli delivery dementia dental department deputy derivatives design desk despatch development \
    devops digital diplomatic disability dispatch distributed district django dock dog donor door-to-door drainage drama \
    drilling drupal dutch duty dynamics e-commerce early ecommerce econometrics economics ect editorial education efl ehs \
    elderly electrical electronics elevator email embedded emea emergency emeritus employment energy engagement engine \
    engineering english enrollment enrolment entry environmental equine equities equity escalator esg esl estate estates \
    ethics etl evening event events examinierte examinierter excavator executive exhibition experience export exterior \
    external eyfs face facilities faith family farm fashion features fiber fibre field filling film finance financial fire \
    firmware first-line fish fisheries fitness fixed fleet flight floor flooring fluid flutter food football foreign \
    forensic forest forestry forklift form fourth fpga freelance freight french friday front front-end frontend frontline \
    full full-stack fullstack fund fundraising funeral furniture fx gallery game gameplay gaming garden gardening gas gdpr \
    general geography geotechnical geriatric german global go golang golf goods governance government graduate grants \
    graphic graphics grocery ground group growth guest gym haematology hair hardware head health healthcare help hematology \
    heritage high highway highways history home homelessness horse hospice hospitality hotel house housekeeping housing hr \
    hse human hvac hydraulic identity imaging immigration import inbound incident inclusion income independent industrial \
    infant influencer information infrastructure insight insights insurance integration intensive interim interior internal \
    inventory investigative investment investor invoice invoicing ios ip it italian janitorial japanese java javascript \
    jewellery jewelry jr junior kaufmannische kaufmannischer kernel key kindergarten kitchen kitchenware kotlin ks1 ks2 ks3 \
    ks4 kubernetes lab laboratory landscape language laravel laser latin laundry lead learning leasing ledger legal leisure \
    leitende leitender lending lettings level licensed lifecycle lift lighting line linux literary litigation livestock loan \
    lobbying local logistics lower m&a machine magento mail mainframe maintenance makeup managing mandarin manufacturing \
    marine market marketing marketplace markets masonry materials maternity math mathematics maths meat mechanical \
    mechatronics media medical medizinische medizinischer mental merchandising metallurgical mgr microbiology mid middle \
    middleware midwifery mining ml mobile modeling modelling monday morning mortgage motion mri museum music nail national \
    navy neonatal netsuite network newly news night nlp node non-executive nqt nuclear nursery nursing occupational office \
    officer oil oncology online operations optical optics oracle orchestra order orders outbound outreach packaging \
    padagogische padagogischer paediatric paint painting palliative paper parcel parish park parliamentary part partner \
    partnerships pastoral pastry patent pathology patient payable payment payments payroll pediatric penetration people \
    perception performance permanent personal pet petroleum pflegerische pflegerischer pgce pharmacy philanthropy photo \
    photography photonics php physical physics picture pilates pipe plant plastics platform podcast police policy political \
    polymer portfolio portuguese postal postdoctoral poultry power ppc pr practical preschool press pricing primary \
    principal print printing privacy private probate process procurement produce product production program programme \
    project property proposal proposals psychiatric psychiatry psychology public purchase purchasing python qualified \
    quality quant quantitative radiation radio radiology rail rails rates re react real receivable recruiting recycling \
    regional registered regulatory rehabilitation relations relationship release reliability religious renal rendering \
    rental reporting research reservation reservations respiratory response restaurant retail retention returns revenue rf \
    risk road robotics roofing room ruby rust safety sales salesforce sap saturday scaffold scala school science scrub \
    seasonal second secondary section security sem sen senior seo service servicenow sewing shift ship shipping shopify \
    signalling silicon simulation site sixth ski snowflake soc soccer social software soil solar solutions sorting sound \
    sous spa spanish special speech sport sports spring sql sr staatlich stack staff stage statistical stellvertretende \
    stellvertretender stock store strategic strategy stroke structural structured student studentische studentischer sub \
    substance success summer sunday supply support surgical sustainability swift swim swimming system systems tableau talent \
    tax tea tech technical technische technischer tefl telecom telecommunications telephone temporary tenancy tender tennis \
    tenure-track tenured terraform territory test textile theater theatre thermal third threat thursday ticketing tiktok \
    time toddler tools tour tourism tower town trademark trading traffic train trainee training transit transport trauma \
    travel treasury tree truck trust trustee tuesday tunnel tv typescript ui ultrasound underwriting unit upper user ux vac \
    vacation veterinary vice video vineyard vision visiting visual vlsi volunteer volunteering vue vulnerability ward \
    warehouse waste wastewater water wealth web wedding wednesday weekend welding werkstudent wildlife wind wine winter \
    wireless wissenschaftliche wissenschaftlicher wordpress workday working x-ray yard year years yield yoga youth youtube \
    zero-hours zone zoo");

/// Words that may mean an interview.
#[rustfmt::skip]
pub static WEAK: Phrases = Phrases::new("\
    analytics round,android round,applicant,assessment,audition,backend round,candidacy,casting,chemistry call,\
    chemistry meeting,data round,deep dive,devops round,dia de prueba,domain round,frontend round,functional round,gesprach,\
    gesprek,giorno di prova,hiring,hospitation,ios round,java round,jornada de prueba,journee dessai,loop,meeloopdag,\
    ml round,oci,panel,probearbeiten,product round,proefdag,proefdraaien,python round,recruiter,recruiting,schnuppertag,\
    screen,screening,sql round,system design,talent acquisition,trial day,trial shift,vacancy,vg,work trial");

/// Interviews of users, by those who make a product.
#[rustfmt::skip]
pub static OF_USERS: Phrases = Phrases::new("\
    customer interview,customer interviews,customer research,discovery interview,discovery interviews,expert interview,\
    expert interviews,paid research,participant interview,research interview,research interviews,research participants,\
    research study,stakeholder interview,stakeholder interviews,usability interview,usability interviews,user interview,\
    user interviews,user research,ux interview");

/// What stands around the conversations of a day on site.
#[rustfmt::skip]
pub static ASIDES: Phrases = Phrases::new("\
    breakfast,coffee with team,coffee with the team,coffee with your team,dinner,happy hour,hiring event,lunch,\
    meet and greet,office tour,pre interview,recruitment event,social");

/// Work on trial: with an interview or for a role it is one more of them, else it is asked.
#[rustfmt::skip]
pub static TRIALS: Phrases = Phrases::new("\
    dia de prueba,giorno di prova,hospitation,jornada de prueba,journee dessai,meeloopdag,probearbeiten,proefdag,\
    proefdraaien,schnuppertag,trial day,trial shift,work trial");

/// Coffee, lunch, a talk between two.
#[rustfmt::skip]
pub static SMALL_TALK: Phrases = Phrases::new("\
    1 1,abendessen,almuerzo,aperitivo,borrel,breakfast,catch up,catchup,cena,coffee,comida,dejeuner,dinner,drinks,jantar,\
    kaffee,koffie,lunch,mittagessen,one on one,pranzo");

/// Departments and kinds of people, with whom one talks: no company.
#[rustfmt::skip]
pub static GROUPS: Words = Words::new("\
    acquisition admin alumni analytics applicant bewerber business candidate client communications compliance customer data \
    design development editorial engineering experience expert finance hm hr infrastructure it kandidat leadership legal \
    logistics management marketing nursing operations ops payroll peer people platform procurement product purchasing qa \
    recruiter recruiting recruitment relations research sales school science security service services stakeholder success \
    support ta talent tech technology user");

/// What those who hire talk about.
#[rustfmt::skip]
pub static HIRING: Words = Words::new("\
    headcount hiring interviewer interviewers recruiting recruitment recrutement req reqs ta");

/// What they fill.
#[rustfmt::skip]
pub static OPENINGS: Words = Words::new("\
    job opening position recruiter role vacancy");

/// What they do.
#[rustfmt::skip]
pub static PROCEEDINGS: Words = Words::new("\
    alignment budget calibration committee dashboard debrief hebdo huddle intake onboarding pipeline plan planning prebrief \
    retro review rubric shadowing stand standup strategy sync training update weekly");

/// Whom one calls or sees for oneself.
#[rustfmt::skip]
pub static SERVICES: Words = Words::new("\
    accountant adviser advisor agent bank broker builder cleaner contractor counsellor doctor electrician gardener handyman \
    investor landlord lawyer mechanic notary nurse painter physio plumber roofer solicitor supplier surveyor therapist tutor \
    vendor vet");

/// What is written, sent and waited for by who applies.
#[rustfmt::skip]
pub static APPLYING: Phrases = Phrases::new("\
    answer,answers,application,apply,aptitude test,background check,careers,careers event,chase,contract,contrat,contrato,\
    contratto,cover letter,cv,decision,firma,first day,hear,hirevue,hr,induction,info evening,info session,informational,\
    insight day,insight evening,numerical test,offer,online test,online tests,open day,open evening,recap,recruiter,rejected,\
    rejection,reply,response,resume,salary,say thanks,scholarship,signature,start at,task,thank you,thanks,timeline,\
    unterschrift,vertrag,webinar,withdraw");

/// What says interview, and other things as well.
#[rustfmt::skip]
pub static SOFT: Phrases = Phrases::new("\
    case study,coding challenge,coding session,design round,final round,first round,last round,on site,onsite,round 1,round 2,\
    round 3,round 4,round 5,second round,take home,technical challenge,technical discussion,technical exercise,\
    technical session,third round");

/// What is said of a candidate by whoever decides.
#[rustfmt::skip]
pub static JUDGED: Phrases = Phrases::new("\
    decision meeting,feedback for,interview notes,make offer,reference for,references for,reject");

/// Interviews of those who want to study.
#[rustfmt::skip]
pub static STUDIES: Phrases = Phrases::new("\
    admission interview,admissions interview,alumni interview,art school,business school,cambridge interview,\
    college interview,dental school,dphil,drama school,grad school,graduate school,law school,mba admissions,mba interview,\
    med school,medical school,oxbridge interview,oxford interview,pgce,phd admissions,phd program,phd programme,\
    postgraduate interview,undergraduate");
