//! Mails of the other languages, put into the English words that the readings know: word by word where the order is alike, phrase by
//! phrase where it is not. What comes out is no English to be read by people, but says by when, who does what, and to whom.

use super::super::calendar_words::{month, weekday};

/// A text in English words.
pub(super) struct Text {
    pub(super) words: String,
    /// Whether it was of another language, in which dates have the day first.
    pub(super) foreign: bool,
}

/// Words by which English is known.
const ENGLISH: &str = "the and we you will your our to of by have for with is be next i end it this within at latest if not us from are or days an on month she he they said final date feedback result results offer probably weekend no maybe my can do me was has";

/// The languages: lines of `phrase/phrase>english`; an empty phrase's English is nothing.
const LANGUAGES: [&str; 6] = [GERMAN, FRENCH, SPANISH, PORTUGUESE, ITALIAN, DUTCH];

const GERMAN: &str = "\
wir>we\nunser/unsere/unserer/unseren>our\nich>i\nsie>you\nihnen/dir/euch>you\nihre/ihrer/ihren/deine/deinen>your\nuns>us\nund>and\noder>or\naber>but\nder/die/das/den/dem/des>the\nein/eine/einen/einem/einer>a\n\
ist>is\nsind>are\nam/an/im/in/zum/zur>on\nvon/vom>from\nmit>with\nnicht>not\nwerden/wird>will\nkonnen/kann>can\nfur>for\nzu>to\nes>it\nauf>on\nbei>at\n\
bis/bis zum/bis zur/bis spatestens/bis zu den>by\nspatestens/allerspatestens/spatestens bis>no later than\nvor>before\nnach>after\nab>starting\nseit>since\ninnerhalb/innerhalb von/innert/binnen>within\n\
im laufe/im verlauf>during\nbis zu>up to\nungefahr/etwa/circa/ca>about\nvoraussichtlich/wahrscheinlich/vermutlich>probably\nhoffentlich>hopefully\n\
anfang/zu beginn/beginn>early\nmitte>mid\nende/gegen ende>end of\nspater>later\nerste halfte/ersten halfte>first half\nzweite halfte/zweiten halfte>second half\n\
erste woche/ersten woche>first week\nzweite woche/zweiten woche>second week\nletzte woche/letzten woche>last week of\nvergangene woche/vergangenen woche/letzte woche waren>yesterday\n\
woche>week\nwochen>weeks\ntag/tage/tagen>days\nmonat/monate/monaten/monats>month\njahr/jahres>year\nquartal/quartals>quarter\nstunden>hours\n\
werktag/werktage/werktagen/arbeitstag/arbeitstage/arbeitstagen>business days\nkalenderwoche>week\nwochenende/wochenendes>weekend\nmonatsende>month end\njahresende>year end\nquartalsende>quarter end\nwochenmitte>mid week\nwochenanfang>early week\nmonatsmitte>mid month\nmonatsanfang>early month\n\
nachste/nachster/nachsten/nachstes>next\nkommende/kommender/kommenden/kommendes>coming\nubernachste woche/ubernachster woche/ubernachsten woche>the week after next\ndiese/dieser/diesen/dieses/diesem>this\n\
die woche darauf/der woche darauf/woche danach/folgewoche>the week after\ntag darauf/tag danach>day after\nwoche vom/woche ab dem>week of\n\
heute in einer woche>in one week\nheute>today\nmorgen>tomorrow\nubermorgen>overmorrow\nzwei>two\ndrei>three\nvier>four\nfunf>five\nsechs>six\nsieben>seven\nacht tage/acht tagen>one week\nacht>eight\nneun>nine\nzehn>ten\nvierzehn>fourteen\n\
paar tage/paar tagen/wenige tage/wenigen tagen/einige tage/einigen tagen>few days\npaar wochen>few weeks\nwenigen wochen/einigen wochen>few weeks\nweihnachten>christmas\nostern>easter\nsilvester>new year's eve\n\
melden uns/melden wir uns/melde mich/melde ich mich/meldet sich/melden>contact you\nmelden sie sich/melde dich>kindly contact us\nhoren/horst/hort>hear from us\nbescheid>let you know\nruckmeldung/ruckmelden>feedback\n\
antwort/zusage/absage/nachricht>news\nentscheidung/entscheid/entschluss>decision\nentscheiden/entscheidet/entschieden haben>decide\nentschieden haben wir/haben uns entschieden>decided to\ninformieren/informiert/benachrichtigen/benachrichtigt/unterrichten/verstandigen/kontaktieren>inform\n\
bekannt/veroffentlicht/verkundet/erfahren/erfahrt>announce\nergebnis/ergebnisse/resultat>result\nerhalten/bekommen>receive\nrufe/rufen/anrufen>call you\nschreibe/schreiben>write to\nsagen/sagt/wissen/weiss/weisst/wissen wir/teilen wir/teile ich/mitteilen/mitgeteilt>tell you\nkommen wir/wir kommen/komme ich/ich komme/kommt auf/kommen auf/komme auf/zuruckkommen>come back\ndauern/dauert/nimmt/in anspruch nehmen>can take\nrechnen>expect\ngeduld>patience\n\
geben ihnen/geben dir/gebe ihnen/gebe dir>let you\nbitte>kindly\nbitte haben/bitten um geduld/bitte um geduld/bitten um etwas geduld/bitten sie um geduld>please be patient\nbitte rechnen/bitte beachten>note\nbitten um>kindly\nbitten wir sie/bitten sie/bitten dich>kindly\nteilen sie uns/teilen sie mir/teile uns/teil uns/lassen sie uns/lass uns/geben sie uns/gib uns/senden sie/schicken sie/schick uns/schicke uns/reichen sie/melden sie>kindly\n\
ihre antwort/ihre ruckmeldung/deine antwort/deine ruckmeldung/ihre entscheidung/deine entscheidung/ihrer ruckmeldung/ihrer antwort/deiner ruckmeldung/ihre zusage/ihre nachricht>your answer\nkonnten sie/konnen sie/konntest du/kannst du/mussen sie>could you\nhaben sie bis/hast du bis>you have until\n\
gesprach/vorstellungsgesprach/interview/termin>interview on\ngesprache/vorstellungsgesprache/interviews>interviewing\nnach dem gesprach/nach ihrem gesprach/nach dem interview/nach den gesprachen>afterwards\nbewerbungsfrist/bewerbungsschluss/bewerbungen>apply by\nangebot gilt/gultig>valid until\nleider nicht/noch nicht>not yet\nkein/keine>no\nkann nicht/konnen nicht/konnen wir nicht/kann ich nicht/nicht versprechen/nicht garantieren>cannot promise\nursprunglich>originally\nspruchreif>be ready\ndanach/dann>then\n\
einladen>invite you\nabend>evening\nuhr>h\nkonkretes>concrete\nallen/alle>all\nsagte/meinte/sagt>said";

const FRENCH: &str = "\
nous>we\nnotre/nos>our\nsera/seront>will\nprise/rendue>made\nje>i\nvous/te/t>you\nvotre/vos/ton/ta>your\net>and\nou>or\nmais>but\nle/la/les/l>the\nun/une>a\nest>is\nau/aux>on\nde/du/des/d>of\ndans/en>in\npas>not\npour>for\nd'ici>by\nd'ici a/d'ici au/d'ici aux/d'ici le/d'ici la>by\n\
avant/pour le/jusqu'a/jusqu'au>by\nau plus tard/au plus tard le>no later than\napres>after\ndepuis/a partir de/a partir du>since\nsous>within\ndans les/dans un delai de/dans un delai d'/dans le delai de/dans un delai maximum de>within\nenviron>about\nsans doute/probablement>probably\nnormalement>probably\n\
courant>during\ndans le courant de/au cours de/au courant de>during\nen cours de>mid\ndebut>early\nen debut de>early\nmi>mid\nmilieu de/milieu du/mi->mid\nfin>end of\nen fin de/a la fin de/a la fin du/la fin de/la fin du>end of\npremiere quinzaine>first half\nseconde quinzaine/deuxieme quinzaine>second half\nune quinzaine de jours/une quinzaine/quinzaine/quinze jours>two weeks\nune huitaine/huitaine/huit jours>one week\nune dizaine de jours>ten days\n\
premiere semaine>first week\ndeuxieme semaine>second week\nderniere semaine>last week\nsemaine prochaine>next week\nla semaine prochaine>next week\nsemaine suivante/semaine d'apres>the week after\nmois prochain>next month\nle mois prochain>next month\nprochain/prochaine>coming\nprochains/prochaines>next\nce/cet/cette>this\nsemaine du>week of\nsemaine>week\nsemaines>weeks\njour/jours>days\nmois>month\nan/annee>year\nl'annee>year\ntrimestre>quarter\nheures>hours\n\
jours ouvres/jours ouvrables/jour ouvre>business days\nweek-end>weekend\naujourd'hui>today\ndemain>tomorrow\napres-demain>overmorrow\nlendemain>the day after\ndeux>two\ntrois>three\nquatre>four\ncinq>five\nsix>six\nsept>seven\nhuit>eight\nneuf>nine\ndix>ten\ndouze>twelve\nquinze>fifteen\nvingt>twenty\ntrente>thirty\nquelques>few\nnoel>christmas\npaques>easter\nfin d'annee/fin de l'annee/la fin de l'annee/fin de l'annee>end of year\n\
reponse/retour/nouvelles>news\nvotre reponse/votre retour/ta reponse/ton retour>your answer\ndecision>decision\nvotre decision>your decision\ndeciderons/decider/trancherons/trancher/statuer>decide\nveuillez noter/veuillez compter/merci de compter/merci de patienter/veuillez patienter/merci de votre patience/veuillez considerer>wait\npublie/publiee/publies/publiees/connue/connu/tombera>announce\nrepondrons/repondrai/repondra/repond/reponds/fais un retour>get back to you\nne saurons/n'aurons/ne saurai>cannot promise\ntiendrons/tiendra/tiens/tient>inform\ninformerons/informer/informe/informes/informee>inform\nrevenons/reviendrons/reviens/reviendra/revenir/revient>get back to you\nrecontacterons/contacterons/recontacter/contactera/contacterai/recontacte/contacte/recontactes>contact you\nferons savoir/dirons/dirai/dira/ferai savoir/communiquerons/communiquee/communique/communiques>tell you\nappellerai/appellerons/appelle/rappelle/rappellerai/rappellerons>call you\necrirai/ecrirons>write to\naurez/auras/recevrez/recevras>you will receive\nresultat/resultats>result\ndonnerons/donnerai>give you an answer\nannoncer/annoncerons>announce\nprendre/prendra/prend>can take\ncompter/comptez>allow\n\
merci de/merci d'/merci de nous/veuillez/priere de/prions de/prie de/pouvez-vous/pourriez-vous/peux-tu/pourrais-tu/confirmez/envoyez/confirmer/envoyer/repondre>kindly\ninvitons a>kindly\nvous avez jusqu'a/vous avez jusqu'au>you have until\nentretien/rendez-vous>interview on\nentretiens>interviewing\napres l'entretien/apres votre entretien/apres les entretiens/suite a notre entretien/suite a votre entretien>afterwards\ncandidatures/inscriptions>apply by\ndate limite/cloture>closing date\nvalable>valid\nne pouvons/ne peux/ne pourrons/ne pas pouvoir/pas promettre>cannot promise\nne savons/n'avons>do not have\ninitialement>originally\ndernier/derniere>last week\nalors>then\nsi>if\na dit/disait>said";

const SPANISH: &str = "\
nosotros>we\nnuestro/nuestra/nuestros/nuestras>our\nse/que>\nsera>will\nyo>i\nte/le/les/os>you\ntu/su/sus>your\ny>and\no>or\npero>but\nel/la/los/las/lo>the\nun/una>a\nes>is\nal/a>on\nde/del>of\nen>in\nno>not\npara>for\nhasta/antes de/antes del/para el/para la>by\na mas tardar/como muy tarde/como maximo/a mas tardar el>no later than\ntras/despues de/despues del>after\ndesde/a partir de/a partir del>since\nen un plazo de/en el plazo de/en un plazo maximo de/dentro de/en el transcurso de/en los/en las/en un plazo no mayor a>within\nunos/unas/aproximadamente/alrededor de>about\nprobablemente/seguramente>probably\n\
durante>during\nprincipios de/a principios de/a principios del/a comienzos de/a inicios de/inicios de/comienzos de/principio de>early\nmediados de/a mediados de/a mediados del>mid\nfinales de/fines de/a finales de/a finales del/a fines de/final de/al final de/fin de/a final de/el final de/final del/fin del>end of\nprimera quincena>first half\nsegunda quincena>second half\nquincena>fortnight\nprimera semana>first week\nsegunda semana>second week\nultima semana>last week\n\
semana que viene/proxima semana/semana proxima/semana entrante>next week\nla semana que viene/la proxima semana/la semana proxima>next week\nsemana siguiente>the week after\nmes que viene/proximo mes/mes proximo>next month\nque viene>coming\nproximo/proxima>coming\nproximos/proximas>next\nesta/este/estos>this\nsemana del>week of\nsemana>week\nsemanas>weeks\ndia/dias>days\nmes/meses>month\nano>year\nfin de ano/final de ano/fin del ano>end of year\nfin de mes/final de mes/finales de mes>end of month\ntrimestre>quarter\nhoras>hours\ndias habiles/dias laborables/dias laborales>business days\nfin de semana>weekend\nhoy>today\nmanana>tomorrow\npasado manana>overmorrow\ndia siguiente>the day after\n\
dos>two\ntres>three\ncuatro>four\ncinco>five\nseis>six\nsiete>seven\nocho>eight\nnueve>nine\ndiez>ten\nquince>fifteen\ntreinta>thirty\nveinte>twenty\nunos dias/algunos dias/pocos dias>few days\npar de>couple of\nun par de>a couple of\nnavidad/navidades>christmas\nsemana santa/pascua>easter\n\
diremos/dire/dira/diran/decimos/digo>tell you\nrespuesta/noticias>news\nsu respuesta/tu respuesta>your answer\nrespuesta tuya/tu confirmacion/su confirmacion/tu decision/su decision>your answer\nantes de que acabe/antes de que termine/antes de que finalice/antes de acabar/antes de terminar>by end of\nresolucion>decision\npublicara/publicaran/publicaremos>announce\nno sabremos/no sabemos/no tendremos/no habra/no podre>cannot promise\nresponderemos/responder/respondere/contestaremos/contestar>get back to you\ndecision/decisiones>decision\ndecidiremos/decidir/decidimos/decidira>decide\ninformaremos/informar/informare/informaran/avisaremos/avisare/avisamos/notificaremos/comunicaremos/comunicara/comunicar>inform\ncontactaremos/contactar/contactare/contacto/contactara/pondremos en contacto>contact you\nllamaremos/llamare/llamo/llamamos/llamara/llamaran>call you\nescribiremos/escribire>write to\nrecibiras/recibira/tendras/tendra/tendremos>you will receive an answer\nresultado/resultados>result\npuede tardar/podria tardar/puede llevar/puede demorar/suele tardar/tarda/tardar/tardara/tardaremos>can take\nsabremos/sabras/sabra>will know\n\
por favor/rogamos/ruego/agradeceriamos/agradecemos/envianos/envienos/envia/envie/enviar/confirma/confirme/confirmar/confirmanos/confirmenos/podrias/podria/puedes/puede/necesitamos/responde/responda>kindly\ntienes hasta/tiene hasta>you have until\nentrevista>interview on\nentrevistas>interviewing\ndespues de la entrevista/tras la entrevista/tras las entrevistas>afterwards\nplazo de inscripcion/candidaturas/inscripciones/fecha limite>apply by\nvalida hasta/oferta es valida>valid until\nno podemos/no puedo/no podremos/no prometo>cannot promise\nno tenemos>do not have\npasado/pasada>last week\ninicialmente>originally\nentonces>then\ndijo/dijeron>said";

const PORTUGUESE: &str = "\
nos>we\nnosso/nossa/nossos/nossas>our\nsera>will\neu>i\nlhe/te/voce/voces/lhes>you\nseu/sua/teu/tua>your\ne>and\nou>or\nmas>but\no/a/os/as>the\num/uma>a\nao/aos/no/na/nos/nas>on\nde/do/da/dos/das>of\nem>in\nnao>not\npara>for\nate/ate o/ate a/ate ao/ate as/antes de/antes do/antes da>by\no mais tardar/no maximo/no mais tardar/mais tardar>no later than\napos/depois de/depois do/depois da>after\ndesde/a partir de>since\nno prazo de/em um prazo de/num prazo de/dentro de/em ate/no prazo maximo de/prazo de/nos proximos>within\ncerca de/aproximadamente/uns/umas>about\nprovavelmente>probably\n\
durante/ao longo/no decorrer>during\nno inicio/inicio/comeco/no comeco>early\nmeados/em meados>mid\nfinal/fim/no final/no fim>end of\nprimeira quinzena>first half\nsegunda quinzena>second half\nquinzena>fortnight\nprimeira semana>first week\nsegunda semana>second week\nultima semana>last week of\nproxima semana/semana que vem/semana proxima>next week\nna proxima semana/a proxima semana/na semana que vem>next week\nsemana seguinte>the week after\nproximo mes/mes que vem>next month\nque vem>coming\nproximo/proxima>coming\nproximos/proximas>next\nesta/este/desta/deste/nesta/neste/essa/dessa/nessa>this\nsemana de>week of\nsemana>week\nsemanas>weeks\ndia/dias>days\nmes/meses>month\nano>year\ntrimestre>quarter\nhoras>hours\ndias uteis>business days\nfim de semana/final de semana>weekend\nhoje>today\namanha>tomorrow\ndepois de amanha>overmorrow\ndia seguinte>the day after\nfeira>\n\
dois/duas>two\ntres>three\nquatro>four\ncinco>five\nseis>six\nsete>seven\noito>eight\nnove>nine\ndez>ten\nquinze>fifteen\ntrinta>thirty\nvinte>twenty\nalguns dias/poucos dias>few days\nalguns/algumas/poucos/poucas>few\nnatal>christmas\npascoa>easter\n\
resposta/retorno/noticias/feedback>news\nsua resposta/seu retorno/tua resposta/vossa resposta>your answer\nrespondo/respondemos>get back to you\npublicado/publicada/divulgado/divulgada/divulgaremos/divulgados/divulgara/sai>announce\nnao saberemos/nao teremos/nao sabemos>cannot promise\nretornaremos/retornar/voltaremos/antes de que acabe/antes de que termine/antes de que finalice/antes de acabar/antes de terminar>by end of\nresolucion>decision\npublicara/publicaran/publicaremos>announce\nno sabremos/no sabemos/no tendremos/no habra/no podre>cannot promise\nresponderemos/responder/retornamos/retorno a>get back to you\ndecisao/decisoes>decision\nsua decisao>your decision\ndecidiremos/decidir/decidimos>decide\ninformaremos/informar/informamos/avisaremos/aviso/avisamos/comunicaremos/comunicado/comunicada/notificaremos>inform\ncontactaremos/contato/contacto/contataremos/contactamos/contactar/contatar>contact you\nligaremos/ligarei/ligo>call you\ndiremos/direi/dizemos/digo/dir-lhe>tell you\nrecebera/receberas/tera/teremos/tera uma>you will receive an answer\nresultado/resultados>result\npode demorar/pode levar/podera demorar/costuma levar/demorar/levar/demora/leva>can take\nsaberemos/sabera>will know\n\
por favor/favor/solicitamos/pedimos/agradecemos/envie/envia/enviar/envie-nos/confirme/confirma/confirmar/poderia/pode/podes/precisamos/responda/queira>kindly\ntem ate/tens ate>you have until\nentrevista>interview on\nentrevistas>interviewing\napos a entrevista/depois da entrevista/apos as entrevistas>afterwards\ninscricoes/candidaturas/data limite>apply by\nvalida ate>valid until\nnao podemos/nao posso/nao conseguimos/nao prometo>cannot promise\nnao temos>do not have\npassado/passada>last week\ninicialmente>originally\nentao>then\ndisse/disseram>said";

const ITALIAN: &str = "\
noi>we\nnostro/nostra/nostri/nostre>our\nsara>will\nio>i\nle/ti/vi/lei>you\nsua/suo/tua/tuo>your\ne/ed>and\no>or\nma>but\nil/lo/la/i/gli/l>the\nun/una/uno>a\nal/alla/ai>on\ndi/del/della/dello/dei/delle/dell'>of\nin/nel/nella/nei/nelle>in\nnon>not\nper>for\nentro/entro il/entro la/entro le/prima di/prima del/prima della/entro e non oltre/entro e non oltre il>by\nal piu tardi/non oltre/al massimo>no later than\ndopo>after\nda/dal/dalla/a partire da/a partire dal>since\nnel giro di/nell'arco di/entro i prossimi/nei prossimi/entro le prossime/nelle prossime>within the next\nfra/tra>in\ncirca>about\nprobabilmente>probably\n\
durante/nel corso>during\ninizio/all'inizio/agli inizi/inizi/primi di>early\nmeta/a meta>mid\nfine/alla fine/a fine/verso fine>end of\nprima meta>first half\nseconda meta>second half\nprima settimana>first week\nseconda settimana>second week\nultima settimana>last week of\nprossima settimana/settimana prossima/settimana entrante>next week\nla prossima settimana/la settimana prossima>next week\nsettimana successiva/settimana seguente/settimana dopo>the week after\nprossimo mese/mese prossimo>next month\nprossimo/prossima>coming\nprossimi/prossime>next\nquesta/questo>this\nsettimana del>week of\nsettimana>week\nsettimane>weeks\ngiorno/giorni>days\nmese/mesi>month\nanno/dell'anno>year\ntrimestre>quarter\nore>hours\ngiorni lavorativi/giorni feriali>business days\nweekend>weekend\nfine settimana>end of week\npubblicata/pubblicato/pubblicati>announce\nnon sapremo/non avremo/non sappiamo>cannot promise\nfine della settimana>end of week\noggi>today\ndomani>tomorrow\ndopodomani>overmorrow\ngiorno dopo>the day after\n\
due>two\ntre>three\nquattro>four\ncinque>five\nsei>six\nsette>seven\notto>eight\nnove>nine\ndieci>ten\nquindici>fifteen\nventi>twenty\ntrenta>thirty\nqualche giorno/pochi giorni/alcuni giorni>few days\nqualche settimana>few weeks\npaio di>couple of\nun paio di>a couple of\nnatale>christmas\npasqua>easter\n\
faccio sapere/saprai/saprete/sentiamo/risentiamo/sentira/sentirai/faremo sapere/faro sapere/fara sapere/fa sapere/facciamo sapere>let you know\nrichiamiamo/richiamero/richiameremo/richiamera/richiamo/ricontatteremo/contatteremo/ricontattero/contattero/ricontatta/ricontattiamo/sara contattato/sara ricontattato>contact you\nrisposta/riscontro/esito/notizie/feedback>news\nsua risposta/tua risposta/suo riscontro/tuo riscontro>your answer\nrisponderemo/risponderle>get back to you\ndecisione/decisioni>decision\nsua decisione/tua decisione>your decision\ndecideremo/decidere>decide\ninformeremo/comunicheremo/comunicato/informare/aggiorneremo/avviseremo/comunicata/comunicati>inform\nchiameremo/chiamero/chiamo>call you\nscriveremo/scrivero>write to\nricevera/riceverai/avra/avrai/avremo>you will receive an answer\ndiremo/diro>tell you\nrisultato/risultati>result\npuo richiedere/potrebbe richiedere/puo durare/richiedere/richiede>can take\nsapremo/sapra>will know\n\
per favore/prega/preghiamo/chiediamo/cortesemente/ci faccia/ci fai/fateci/facci/faccia/inviare/inviarci/invii/invia/confermare/confermi/conferma/confermarci/potrebbe/puo/puoi/potresti/gentilmente/attendiamo>kindly\nha tempo fino>you have until\ncolloquio>interview on\ncolloqui>interviewing\ndopo il colloquio/dopo i colloqui>afterwards\ncandidature/iscrizioni/scadenza>apply by\nvalida fino>valid until\nnon possiamo/non posso/non riusciamo>cannot promise\nnon abbiamo>do not have\nscorso/scorsa>last week\ninizialmente>originally\nha detto/hanno detto>said";

const DUTCH: &str = "\
wij/we>we\nonze>our\nis>is\nwordt>will\nik>i\nje/u/jou/jullie>you\nuw/jouw>your\nons/van ons>us\nen>and\nof>or\nmaar>but\nde/het>the\neen>a\nop/aan/ten>on\nvan>of\nbij>at\nniet>not\nvoor>by\nvoor het weekend/voor het weekeinde>before the weekend\nbekend/bekendgemaakt/valt>announce\nweten we nog niet/weten nog niet/weten we niet>do not know\nuiterlijk/ten laatste/op zijn laatst/uiterlijk op>no later than\ntegen/voor het/voor de>by\nna>after\nsinds/vanaf>since\nbinnen/binnen een termijn van>within\nover/in>in\nongeveer/circa>about\nwaarschijnlijk/vermoedelijk>probably\nhopelijk>hopefully\ntijdens/in de loop van/gedurende/loop van>during\nbegin>early\nmidden/half/medio>mid\neind/einde>end of\nlater>later\neerste helft>first half\ntweede helft>second half\neerste week>first week\ntweede week>second week\nlaatste week>last week of\n\
volgende/volgend/aankomende>next\nkomende/aanstaande>coming\ndeze/dit>this\nweek daarna/week erna>the week after\ndag erna/dag daarna>day after\nweek van>week of\nweek>week\nweken>weeks\ndag/dagen>days\nmaand/maanden>month\njaar>year\nkwartaal>quarter\nuur>hours\nwerkdag/werkdagen>business days\nweekend/weekeinde>weekend\nvandaag>today\nmorgen>tomorrow\novermorgen>overmorrow\ntwee>two\ndrie>three\nvier>four\nvijf>five\nzes>six\nzeven>seven\nacht>eight\nnegen>nine\ntien>ten\nveertien>fourteen\nenkele/paar>few\neen paar>a few\nkerst/kerstmis>christmas\npasen>easter\n\
hoort/hoor/horen/weten we/weet/verneemt>hear from us\nweten>let you know\nbericht/reactie/terugkoppeling/uitsluitsel/antwoord/nieuws>news\njouw reactie/uw reactie/je reactie/je antwoord/uw antwoord>your answer\nbeslissing/besluit>decision\nje beslissing/uw beslissing>your decision\nbeslissen/beslist/besluiten/knoop doorhakken>decide\ninformeren/berichten/laten we je/laat ik je/op de hoogte>inform\nnemen contact/neemt contact/neem contact/nemen we contact/contact>contact you\nbel/bellen>call you\nmail/mailen/schrijven>write to you\nontvangt/krijgt/ontvang/krijg>you will receive\nterugkomen/komen we terug/kom ik terug/komen terug>come back\nuitslag/resultaat>result\nduren/duurt>can take\n\
horen graag/hoor graag/graag van je/graag van u/vernemen graag/graag voor/gelieve/alsjeblieft/alstublieft/aub/kun je/kunt u/kan je/wil je/wilt u/zou je/laat ons/laat het ons/stuur/stuurt u/bevestig/verzoeken/vragen je/vragen u/hebben we je/bevestigen>kindly\nje hebt tot/u heeft tot>you have until\ntot>until\ntot en met>by\ngesprek/sollicitatiegesprek>interview on\ngesprekken>interviewing\nna het gesprek/na de gesprekken>afterwards\nsolliciteren/sollicitaties/sluitingsdatum>apply by\ngeldig>valid\nkunnen niet/kan niet/niet beloven/kunnen we niet/kan ik niet>cannot promise\nhebben nog geen>do not have\nafgelopen/vorige>last week\naanvankelijk>originally\ndan/daarna>then\nzei/gezegd>said";

/// The text in English words: translated from the language that knows most of its words, unless English does.
pub(super) fn in_english(text: &str) -> Text {
    let text = &unwrapped(text);
    let english = text
        .split(|c: char| !c.is_alphabetic())
        .filter(|word| ENGLISH.split(' ').any(|one| one == *word))
        .count();
    let mut best = Text {
        words: text.to_owned(),
        foreign: false,
    };
    let mut most = english;
    for language in LANGUAGES {
        let (words, known) = translated(text, language);
        if known > most {
            most = known;
            best = Text { words, foreign: true };
        }
    }
    best
}

/// The text with its paragraphs on one line each, in single spaces.
fn unwrapped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.split('\n') {
        let mut words = line.split_whitespace().peekable();
        if words.peek().is_none() {
            out.push_str("\n\n");
        }
        for word in words {
            out.push_str(word);
            out.push(' ');
        }
    }
    out
}

/// The translation, and how many words of the text the language knows.
fn translated(text: &str, language: &'static str) -> (String, usize) {
    let mut out = String::with_capacity(text.len());
    let mut known = 0;
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        if !first.is_alphabetic() {
            // A word does not begin behind digits: `1er`, `5de`.
            let len = first.len_utf8();
            let glued = if first.is_ascii_digit() {
                rest[len..].find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len() - len)
            } else {
                0
            };
            out.push_str(&rest[..len + glued]);
            rest = &rest[len + glued..];
            continue;
        }
        let word = &rest[..rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len())];
        if let Some((phrase, english)) = longest(rest, word, language) {
            known += if phrase == english { 0 } else { phrase.split(' ').count() };
            out.push_str(english);
            rest = &rest[phrase.len()..];
            // `l'entretien`, `mi-mars`: two words.
            if rest.starts_with(['\'', '-']) {
                out.push(' ');
                rest = &rest[1..];
            }
        } else {
            let name = named(word);
            known += usize::from(word.len() > 3 && !name.starts_with(word));
            out.push_str(name);
            rest = &rest[word.len()..];
        }
    }
    (out, known)
}

/// The longest phrase of the language with which the rest of the text begins, and its English.
fn longest<'a>(rest: &'a str, word: &str, language: &'static str) -> Option<(&'a str, &'static str)> {
    let mut found: Option<(&str, &str)> = None;
    for line in language.split('\n') {
        let (phrases, english) = line.split_once('>')?;
        for phrase in phrases.split('/') {
            if phrase.starts_with(word)
                && rest.starts_with(phrase)
                && !rest[phrase.len()..].starts_with(|c: char| c.is_alphanumeric())
                && found.is_none_or(|(longest, _)| longest.len() < phrase.len())
            {
                found = Some((&rest[..phrase.len()], english));
            }
        }
    }
    found
}

/// A month, a weekday by its English name; any other word as it is.
fn named(word: &str) -> &str {
    const MONTHS: [&str; 12] = [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];
    const DAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
    // `Freitagabend`, `vrijdagmiddag`.
    const PARTS: &str = "abend abends morgen nachmittag vormittag mittag fruh middag avond ochtend namiddag";
    let part = PARTS
        .split(' ')
        .filter_map(|part| word.strip_suffix(part))
        .find(|day| day.len() > 5 && weekday(day, "").is_some());
    let word = part.unwrap_or(word);
    if let Some(month) = month(word) {
        MONTHS[month as usize - 1]
    } else if let Some(day) = weekday(word, "") {
        DAYS[day.num_days_from_monday() as usize]
    } else {
        word
    }
}
