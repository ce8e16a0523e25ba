//! Mails of the other languages, put into the English words that the readings know: word by word where the order is alike, phrase by
//! phrase where it is not. What comes out is no English to be read by people, but says by when, who does what, and to whom.

use std::sync::LazyLock;

use super::super::calendar_words::{month, weekday};
use crate::list::Words;
use crate::order;

/// A text in English words.
pub(super) struct Text {
    pub(super) words: String,
    /// Whether it was of another language, in which dates have the day first.
    pub(super) foreign: bool,
}

/// Words by which English is known.
#[rustfmt::skip]
static ENGLISH: Words = Words::new("\
    a an and answer any are at be before beginning business by can close contact contacted date day days decided decisions do \
    early end feedback final first five for four from has have he i if inform information informed is it last late latest maybe \
    me mid middle month my next no not notified notify of offer on or our probably question questions result results said \
    second she start ten the they third this three through to today tomorrow towards two us was we week weekend weeks will with \
    within working year years you your");

/// The dictionary: a line for each English word, or phrase, with how German, French, Spanish, Portuguese, Italian and Dutch say it,
/// divided by `;`, in folded letters. Of several ways (`/`) the longest that fits is taken; `*` is any end of a word. All that says that
/// somebody is told something is `notify`: the readings ask no more of it. A line without English is of words that are left out.
const DICTIONARY: &str = "\
we>wir;nous/on;nosotros;;noi;wij/we\n\
our>unser*;notre/nos;nuestr*;noss*;nostr*;onze\n\
i>ich;je;yo;eu;io;ik/ik neem/neem ik\n\
you>sie/ihnen/du/dir/dich/euch;vous/te;te/le/les/os;lhe*/te/voce*;le/ti/vi/lei;je/u/jou/jullie\n\
your>ihre*/deine*;votre/vos/ton/ta;tu/su/sus;seu/sua/teu/tua/vossa;sua/suo/tua/tuo;uw/jouw\n\
and>und;et;y;e;e/ed;en\n\
or>oder;ou;o;ou;o;of\n\
but>aber;mais;pero;mas;ma;maar\n\
the>der/die/das/den/dem/des;le/la/les/l;el/la/los/las/lo;o/a/os/as;il/lo/la/i/gli/l;de/het\n\
a>ein/eine/einen/einem/einer;un/une;un/una;um/uma;un/una/uno;een\n\
is>ist/sind;est;es;;e;is\n\
on>am/an/im/in/zum/zur/auf;au/aux;al/a;ao/aos/no/na/nos/nas;al/alla/ai;op/aan/ten\n\
of>von;de/du/des/d;de/del;de/do/da/dos/das;di/del/della/dello/dei/delle/dell;van\n\
in>;dans/en;en/de aqui a;em/daqui a;in/nel/nella/nei/nelle/fra/tra;over/in\n\
with>mit;avec;con;com;con;met\n\
not>nicht;pas;no;nao;non;niet\n\
no>kein*;aucun*;;;;geen\n\
will>werde*/wird;ser*/aura lieu/auront lieu;ser*/tendra* lugar;ser*/tera* lugar;sar*/verr*/avra* luogo;word*/zal/zullen\n\
for>fur/zu;pour;para;para;per;\n\
by the day>;;hasta el dia/antes del dia/para el dia/el dia;ate dia/ate o dia/ate ao dia/para o dia/no dia/dia;entro il giorno/il giorno;\n\
to start>zu besetzen;a pourvoir;incorporacion;inicio das funcoes;;\n\
by>bis/bis zu*;d'ici/d'ici a*/d'ici l*/avant/pour le/jusqu'a*;hasta/antes de*/para el/para la;ate/ate o/ate a*/antes d*;entro/entro il/entro l*/entro e non oltre*/prima d*;voor/tegen/voor het/voor de/tot en met\n\
no later than>allerspatestens/spatestens/bis spatestens/bis allerspatestens;au plus tard/au plus tard le;a mas tardar/como muy tarde/como maximo/a mas tardar el;mais tardar/o mais tardar/no mais tardar/no maximo;al piu tardi/non oltre/al massimo;uiterlijk/ten laatste/op zijn laatst/uiterlijk op\n\
at the earliest>fruhestens;au plus tot/pas avant;como pronto/como muy pronto/no antes d*;nao antes d*;non prima d*;op zijn vroegst/niet eerder dan/niet voor\n\
at least>mindestens;au moins;al menos/por lo menos/como minimo;pelo menos/no minimo;almeno/come minimo;minstens/tenminste\n\
week before>;semaine avant;semana antes d*;semana antes d*;settimana prima d*;week voor\n\
must>muss*;doit/doivent/devez;debe*/tiene* que;deve*/tem de/tem que;deve/devono/devi;moet*\n\
thank>dank*;merci pour/remerci*;gracias;obrigad*;grazie/ringrazi*;dank/bedankt\n\
spoke>besprochen/gesprochen/besucht/getroffen/haben ihre*/haben deine*;suite a/lors d*/sommes vus/sommes parle;hablamos/nos vimos;falamos/conversamos;siamo visti/siamo sentiti/abbiamo parlato;gesproken/spraken\n\
before>vor/noch vor;;;;;\n\
after>nach;apres;tras/despues de*;apos/depois d*;dopo;na\n\
from>vom;;;;;\n\
since>seit/ab;depuis/a partir d*/a compter d*;desde/a partir d*;desde/a partir d*;da/dal/dalla/a partire d*;sinds/vanaf\n\
within>inner*/innerhalb von/binnen;sous/dans les/dans le delai d*/dans un delai d*/dans un delai maxim*;en un plazo */en el plazo d*/dentro de/en los/en las/plazo de;no prazo */em um prazo */num prazo */prazo de/dentro de/em ate;nel giro di/nell'arco di;binnen/binnen een termijn van\n\
within the next>;;;nos proximos/nas proximas;entro i prossimi/nei prossimi/entro le prossime/nelle prossime;\n\
during>laufe/verlauf;courant/au cours/dans le courant;durante/transcurso;durante/ao longo/decorrer;durante/corso;loop/tijdens/gedurende\n\
about>ca/circa/etwa/ungefahr;environ;aproximad*/unos/unas/alrededor de;aproximad*/uns/umas/cerca de;circa;circa/ongeveer\n\
maybe>vielleicht/eventuell;peut-etre;quiza*/tal vez;talvez;forse;misschien\n\
probably>vermutlich/voraussichtlich/wahrscheinlich/hoffentlich;normalement/probablement/sans doute;probablem*/segurament*;provavelm*;probabilm*;vermoedelijk/waarschijnlijk/hopelijk\n\
early>anfang/beginn/zu beginn;debut/en debut de;principio*/a principio*/comienzo*/a comienzo*/inicio*/a inicio*;comeco/inicio/no inicio/no comeco;inizi*/a inizi*/all'inizio/agli inizi/primi/ai primi;begin\n\
mid>mitte;mi/milieu/en cours;mediado*/a mediado*;meados/em meados;meta/a meta;half/medio/midden\n\
end of>ende/gegen ende;fin/en fin de/a la fin d*/la fin d*;fin*/fin de/a final*/a fin*/al final de/el final de/antes de que acab*/antes de que termin*/antes de acabar/antes de terminar;fim/fins/final/no fim/no final;fine/alla fine/a fine/verso fine;eind/einde\n\
first half>erste* halfte;premiere quinzaine;primera quincena;primeira quinzena;prima meta;eerste helft\n\
second half>zweite* halfte;seconde quinzaine/deuxieme quinzaine;segunda quincena;segunda quinzena;seconda meta;tweede helft\n\
first>erste*;premiere;primera;primeira;prima;eerste\n\
second>zweite*;seconde/deuxieme;;;seconda;tweede\n\
second week>zweite* woche;;segunda semana;segunda semana;;\n\
week>kalenderwoche/woche;semaine/en huit;semana;semana;settimana;week\n\
weeks>wochen;semaines;semanas;semanas;settimane;weken\n\
days>tag/tage/tagen/tages;jour*;dia*;dia*;giorn*;dag/dagen\n\
month>monat*;mois;mes*;mes*;mese/mesi;maand/maanden\n\
year>jahr*;an/annee/l'annee;ano;ano;ann*/dell'anno;jaar\n\
quarter>quartal*;trimestre;trimestre;trimestre;trimestre;kwartaal\n\
hours>stunden;heures;horas;horas;ore;uur\n\
business days>arbeitstag*/werktag*;jours ouvr*;dias habiles/dias labor*;dias uteis;giorni lavorativi/giorni feriali;werkdag*\n\
weekend>wochenende*;week-end;;;;weekeinde\n\
before the weekend>;avant le week-end;antes del fin de semana;antes do fi* de semana;prima del weekend;voor het week*\n\
month end>monatsende;;fin* de mes/final* de mes;;;\n\
year end>jahresende;fin d'annee/fin de l'annee/la fin de l'annee;fin* de ano/final* de ano/fin* del ano;;;\n\
mid week>wochenmitte;;;;;\n\
early week>wochenanfang;;;;;\n\
next>nachste*;;;;;aankomende/volgend*\n\
next days>nachste* tage*;prochains jours;proximos dias;proximos dias;prossimi giorni;komende dagen\n\
coming>kommende*;prochain*;proxim*/que viene;proxim*/que vem;prossim*;aanstaande/komende\n\
next week>;semaine prochaine;semana que viene/proxima semana/semana proxima/semana entrante;proxima semana/semana que vem/semana proxima;prossima settimana/settimana prossima/settimana entrante;\n\
next month>;mois prochain;mes que viene/proximo mes/mes proximo;proximo mes/mes que vem;prossimo mese/mese prossimo;\n\
the week after next>ubernachste* woche;;;;;\n\
this>diese*;ce/cet/cette;est*;dess*/dest*/ess*/est*/nes*;quest*;deze/dit\n\
the week after>folgewoche/woche darauf/woche danach/die woche darauf/die woche danach;semaine suivante/semaine d'apres;semana siguiente;semana seguinte;settimana success*/settimana seguente/settimana dopo;week daarna/week erna\n\
the day after>tag darauf/tag danach/folgetag;lendemain;dia siguiente;dia seguinte;giorno dopo/giorno seguente;dag erna/dag daarna\n\
week of>woche vom/woche ab dem;semaine du;semana del;semana de;settimana del;week van\n\
today>heute;aujourd'hui;hoy;hoje;oggi;vandaag\n\
tomorrow>morgen;demain;manana;amanha;domani;morgen\n\
overmorrow>ubermorgen;apres-demain;pasado manana;depois de amanha;dopodomani;overmorgen\n\
two>zwei;deux;dos;dois/duas;due;twee\n\
three>drei;trois;tres;tres;tre;drie\n\
four>vier;quatre;cuatro;quatro;quattro;vier\n\
five>funf;cinq;cinco;cinco;cinque;vijf\n\
six>sechs;;seis;seis;sei;zes\n\
seven>sieben;sept;siete;sete;sette;zeven\n\
one week>acht tage*/heute in einer woche;huitaine/une huitaine/huit jours/en huit jours;;;;\n\
two weeks>;quinzaine/une quinzaine de jours/une quinzaine/quinze jours;quincena;quinzena;una quindicina di giorni/quindicina;\n\
eight>acht;huit;ocho;oito;otto;acht\n\
nine>neun;neuf;nueve;nove;nove;negen\n\
ten>zehn;dix/une dizaine de;diez/una decena de;dez/uma dezena de;dieci/una decina di;tien/een tiental\n\
twelve>zwolf;douze;doce;doze;dodici;twaalf\n\
fourteen>vierzehn;quatorze;catorce;catorze;quattordici;veertien\n\
fifteen>;quinze;quince;quinze;quindici;\n\
twenty>;vingt;veinte;vinte;venti;\n\
thirty>dreissig;trente;treinta;trinta;trenta;dertig\n\
few days>paar tage*/wenige* tage*/einige* tage*;;unos dias/alguno* dias/poco* dias;alguns dias/poucos dias;qualche giorno/pochi giorni/alcuni giorni;\n\
few weeks>paar wochen/wenige* wochen/einige* wochen;;;;qualche settimana;\n\
few>;quelques;alguna*;alguma*;;enkele/paar/een paar\n\
two of>;;un par de;;un paio di;\n\
christmas>weihnacht*;noel;navidad*;natal;natale;kerst*\n\
easter>ostern;paques;pascua/semana santa;pascoa;pasqua;pasen\n\
new year's eve>silvester;;nochevieja;;;\n\
notify>melde*/bescheid/hore*/horst/hort/informier*/benachrichtig*/kontaktier*/verstandig*/unterricht*/bekannt/veroffentlich*/erfahr*/erhalten/bekomm*/anruf*/rufe*/schreibe*/mitgeteilt/mitteil*/sagen/wissen/weiss*/teilen wir/teile ich/zuruckkomm*/kommen wir/wir kommen/komme ich/ich komme/kommt auf/auf sie zu*/auf dich zu*/auf euch zu*/geben ihnen/geben dir/gebe ihnen/gebe dir;contacte*/recontacte*/inform*/tiend*/tiens/tient/annonc*/connu*/publi*/tombera/appelle*/rappelle*/ecrir*/communiqu*/dira*/dirons/confirmer*/savoir/repond*/vers vous/vers toi/reven*/revien*/retour/auras/aurez/aura/recevr*/donner*;contact*/pondremos/avis*/comunic*/inform*/notific*/public*/llam*/escribir*/diremos/dire/dira*/confirmare*/decimos/digo/contesta*/respond*/recibir*/tendr*/sabr*/damos;contact*/contat*/entramos/entro em/avis*/comunic*/inform*/notific*/divulg*/public*/sai/liga*/ligo/diremos/direi/confirmare*/digo/dizemos/respond*/retorn*/voltar*/receber*/tera/teras/teremos/saber*/damos;contatt*/ricontatt*/richiam*/sapere/sapra*/sapre*/sent*/risent*/aggiorn*/avvis*/comunic*/inform*/pubblic*/chiam*/scriver*/diremo/diro/confermere*/rispond*/ricever*/avra/avrai/avremo/daremo;contact*/hoor*/hore*/verneem*/weet/weten*/bericht*/informer*/op de hoogte/bekend*/bel/bellen/mail/mailen/schrijv*/terugkom*/bij je terug/bij u terug/op je terug/op u terug/komen we terug/kom ik terug/komen terug/krijg*/ontvang*\n\
decision>entscheid*/entschl*/entschied*/antwort/zusage/absage/nachricht/ruckmeld*/ergebnis*/resultat*;decid*/statuer/tranch*/decision*/nouvelles/reponse/resultat*;decid*/decisi*/resoluc*/noticias/respuesta*/resultado*;decid*/decis*/noticias/resposta*/retorno/resultado*;decid*/decision*/esito/notizie/riscontro/risposta/risultat*;beslis*/besluit*/antwoord/reactie/terugkoppeling/uitsluitsel/nieuws/uitslag/resultaat\n\
decided to>entschieden haben wir/haben uns entschieden;;;;;\n\
can take>dauer*/nimmt;prend*;tarda*/puede tardar/puede llevar/puede demorar/podria tardar;demora*/leva/levar/pode demorar/pode levar;richied*/puo richiedere/puo durare/durare;duren/duurt\n\
please expect>rechnen/konnen sie mit/konnen sie eine/bitte rechnen/bitte beachten/geduld/bitte haben/bitten um geduld/bitte um geduld/bitten um etwas geduld/bitten sie um geduld;compte*/pouvez compter/veuillez noter/veuillez compter/merci de compter/merci de patienter/veuillez patienter/merci de votre patience/veuillez considerer;puede* esperar;pode* esperar/pode* contar;puo aspettarsi;kunt u verwachten/kun je verwachten\n\
kindly>bitte/bitten um/bitten wir/bitten sie/bitten dich/teilen sie/teile uns/teil uns/lassen sie/lass uns/geben sie/gib uns/senden sie/schick* sie/schick uns/schicke uns/reichen sie/melden sie/melde dich/konnten sie/konnen sie/konntest du/kannst du/mussen sie/sie uns/sie mir/sie mich/gib mir/sag* mir/sag* uns/ruf* mich/ruf* uns/schreib* mir/schreib* uns/informier* uns/kontaktier* uns;merci de/merci d/veuillez/priere de/prions/prie de/pouvez-vous/pourriez-vous/peux-tu/pourrais-tu/confirmez/confirmer/envoye*/repondre/nous repondre/invitons/attend*/repondez/reponds/rendez;por favor/rog*/rueg*/agradec*/envianos/envienos/envia/envie/enviar/enviame/confirma/confirme/confirmar/confirma*nos/confirmenos/podria*/puede*/responde/responda/espera de/esperamos su/esperamos tu/avis*nos/contact*nos/inform*nos/llam*nos/comuni*nos/escrib*nos/avis*me/llam*me/escrib*me/entreg*;por favor/favor/solicit*/pedimos/agradec*/envie*/envia/enviar/confirme/confirma/confirmar/poderia/pode/podes/responda/queira/aguard*/aguardar/entre em/retorne/entreg*;per favore/prega/preghiamo/chied*/cortesemente/ci faccia/ci fai/ci fac*/fateci/facci/faccia/inviare/inviarci/invii/invia/inviaci/conferma/confermi/confermare/confermarci/potrebbe/puo/puoi/potresti/gentilmente/attend*/attesa/risponda/rispondi/ci contatti/ci informi/ci avvisi/fammi/dimmi/fatemi/consegn*;horen graag/hoor graag/graag van/graag voor/graag uiterlijk/vernemen graag/gelieve/alsjeblieft/alstublieft/aub/kun je/kunt u/kan je/wil je/wilt u/zou je/laat ons/laat het ons/stuur*/mail ons/bel ons/bevestig/bevestigen/bevestigt u/verzoek*/vragen je/vragen u/tegemoet/neem/contact met ons/informeer ons/geef ons/meld je/lever\n\
you have until>haben sie bis;;tiene* hasta;tem ate/tens ate;;\n\
interview>gesprach*/interview*/vorstellungs*/termin;entretien*/rendez-vous;entrevista*;entrevista*;colloqui*;gesprek*/sollicitatiegesprek*\n\
cannot promise>kann nicht/kann ich nicht/konnen nicht/konnen wir nicht/nicht versprechen/nicht garantieren/noch nicht/leider nicht/nichts versprechen/konnen wir nichts/konnen nichts/kann ich nichts;ne saurons/n'aurons/ne saurai/ne pouvons/ne peux/ne pourrons/pas promettre/ne savons/n'avons/ne rev*;no sabr*/no sab*/no tend*/no ten*/no habra/no pod*/no pued*/no promet*;nao sab*/nao ter*/nao tem*/nao pod*/nao posso/nao conseg*/nao promet*;non sapr*/non avr*/non sap*/non poss*/non riusc*/non abb*;kunnen niet/kan niet/niets beloven/niet beloven/kunnen we niet/kan ik niet/weten we nog niet/weten nog niet/weten we niet/nog geen\n\
originally>ursprunglich;initialement;inicialmente;inicialmente;inizialmente;aanvankelijk\n\
then>danach/dann;alors;entonces;entao;poi;daarna/dan\n\
said>meinte/sagt*;disait/a dit;dij*;disse*;ha detto/hanno detto;gezegd/zei\n\
yesterday>vergangene* woche;dernier*;pasad*;passad*;scors*;afgelopen/vorige\n\
last week>letzte* woche;derniere semaine;ultima semana;ultima semana;ultima settimana;laatste week\n\
>noch/abend/nachmittag/vormittag/mittag/fruh;encore/soir/matin;que/se/por la tarde/por la noche/por la manana;feira/mais/a noite/a tarde/de manha;altr*/ancora/sera/mattina/pomeriggio;nog/avond/middag/ochtend\n\
need>brauch*/benotig*;besoin/besoin d*/faut;necesit*;precis*/precis* de;bisogno/bisogno di;nodig";

/// What stands behind a verb by which somebody is asked to tell us.
const US: &[&str] = &["-nous ", "-moi ", "-nos ", "-me "];

/// The languages of the dictionary.
const LANGUAGES: usize = 6;

/// The text in English words: translated from the language that knows most of its words, unless English does.
pub(super) fn in_english(text: &str) -> Text {
    let words = unwrapped(text);
    let all = words.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
    let (count, mut most) = all.fold((0, 0), |(count, english), word| {
        let known = ENGLISH.holds(word) || word.ends_with("day") && weekday(word, "").is_some();
        (count + word.len(), english + if known { word.len() } else { 0 })
    });
    let mut best = Text { words, foreign: false };
    // Where a quarter of the text is English, nothing else needs to be tried.
    if most > SURELY_ENGLISH && most * 4 > count {
        return best;
    }
    let english = most;
    let original = best.words.clone();
    for language in 0..LANGUAGES {
        let (words, known) = translated(&original, language);
        if known > most && known * 2 > english * 3 {
            most = known;
            best = Text { words, foreign: true };
        }
    }
    best
}

/// English words of so many letters are no accident: other languages share some of the short ones (`die`, `on`, `me`).
const SURELY_ENGLISH: usize = 16;

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

/// The translation, and how much of the text the language knows, in letters.
fn translated(text: &str, language: usize) -> (String, usize) {
    let mut out = String::with_capacity(text.len());
    let mut known = 0;
    let phrases = &PHRASES[language];
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        if !first.is_alphabetic() {
            // A word does not begin behind digits: `1er`, `5de`.
            let len = first.len_utf8();
            let glued = if first.is_ascii_digit() { word_at(&rest[len..]) } else { 0 };
            out.push_str(&rest[..len + glued]);
            rest = &rest[len + glued..];
            continue;
        }
        let word = &rest[..word_at(rest)];
        if let Some((len, english)) = longest(rest, phrases) {
            known += if &rest[..len] == english { 0 } else { len };
            out.push_str(english);
            rest = &rest[len..];
            // `l'entretien`, `mi-mars`: two words.
            if rest.starts_with(['\'', '-']) && !US.iter().any(|us| rest.starts_with(us)) {
                out.push(' ');
                rest = &rest[1..];
            }
        } else {
            let name = named(word);
            known += if word.len() < 4 || name.starts_with(word) { 0 } else { word.len() };
            out.push_str(name);
            rest = &rest[word.len()..];
            // `sexta-feira`
            rest = rest.strip_prefix("-feira").unwrap_or(rest);
        }
        // `Tenez-nous informés`, `avise-nos`.
        if let Some(behind) = US.iter().find_map(|us| rest.strip_prefix(us)) {
            out.push_str(" kindly ");
            rest = behind;
        }
    }
    (out, known)
}

/// How long the word is that begins a text.
fn word_at(text: &str) -> usize {
    text.find(|c: char| !c.is_alphabetic()).unwrap_or(text.len())
}

/// A phrase of another language, and its English.
type Entry = (&'static str, &'static str);

/// The dictionary by languages; each in the order of the phrases' first letters, for which a text's words are looked up.
static PHRASES: LazyLock<[Vec<Entry>; LANGUAGES]> = LazyLock::new(|| {
    let mut all: [Vec<Entry>; LANGUAGES] = Default::default();
    for (english, languages) in DICTIONARY.split('\n').filter_map(|line| line.split_once('>')) {
        for (phrases, own) in languages.split(';').zip(&mut all) {
            own.extend(phrases.split('/').map(|phrase| (phrase, english)));
        }
    }
    for own in &mut all {
        order::by_key(own, |(phrase, _)| initial(phrase));
    }
    all
});

/// The first byte of a text; phrases begin with plain letters.
fn initial(text: &str) -> Option<u8> {
    text.as_bytes().first().copied()
}

/// The longest phrase with which the rest of the text begins: its length, and its English.
fn longest(rest: &str, phrases: &[Entry]) -> Option<(usize, &'static str)> {
    let mut found: Option<(usize, usize, &str)> = None;
    let from = phrases.partition_point(|(phrase, _)| initial(phrase) < initial(rest));
    for (phrase, english) in phrases[from..].iter().take_while(|(phrase, _)| initial(phrase) == initial(rest)) {
        // A phrase is as good as it is long, not as what its `*` stands for: `responda` before `respond*`.
        let own = phrase.len() - usize::from(phrase.ends_with('*'));
        if found.is_none_or(|(best, ..)| best < own)
            && let Some(len) = fits(rest, phrase)
        {
            found = Some((own, len, english));
        }
    }
    found.map(|(_, len, english)| (len, english))
}

/// How much of the text a phrase is that stands at its beginning.
fn fits(text: &str, phrase: &str) -> Option<usize> {
    let mut len = 0;
    for (at, part) in phrase.split('*').enumerate() {
        if at > 0 {
            let any = &text[len..len + word_at(&text[len..])];
            // `avis*nos`: an end of the same word.
            let own = part.starts_with(char::is_alphabetic);
            len += if own { any.strip_suffix(part)?.len() } else { any.len() };
        }
        text[len..].starts_with(part).then_some(())?;
        len += part.len();
    }
    (!text[len..].starts_with(char::is_alphanumeric)).then_some(len)
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
