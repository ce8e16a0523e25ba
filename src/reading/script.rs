//! Names in scripts and languages that put the family name first, and names written without a space.

use super::known::{is_family, is_given};
use super::name::Name;
use crate::list::{Words, words as list};

/// Which words behind a leading family name are the given name.
pub(super) enum FamilyFirst {
    /// All of them: `Park Ji-hoon`, `Nagy László`.
    AllGiven,
    /// The last: `Nguyen Van Minh`.
    LastGiven,
    /// All of them, which are one name: `Tan Wei Jie`.
    OneName,
}

/// Whether a word is written in Chinese characters, kana or Hangul.
pub(super) fn is_han_or_hangul(word: &str) -> bool {
    word.chars().any(is_east_asian)
}

/// Whether a letter is a Chinese character, kana or Hangul.
pub(super) fn is_east_asian(c: char) -> bool {
    is_han(c) || is_kana(c) || is_hangul(c)
}

fn is_han(c: char) -> bool {
    matches!(c as u32, 0x3400..=0x4dbf | 0x4e00..=0x9fff | 0xf900..=0xfaff | 0x20000..=0x2ffff) || c == '々'
}

fn is_kana(c: char) -> bool {
    matches!(c as u32, 0x3040..=0x30ff)
}

fn is_hangul(c: char) -> bool {
    matches!(c as u32, 0xac00..=0xd7a3)
}

/// A name in Chinese characters, kana or Hangul; `None` for any other script.
pub(super) fn read(words: &[&str]) -> Option<Name> {
    let own: Vec<&str> = words.iter().copied().filter(|word| is_han_or_hangul(word)).collect();
    // Latin words beside it are read instead: `Bruce Li 李小龙`.
    if own.is_empty() || own.len() < words.len() {
        return None;
    }
    let mut own = own;
    let honorific = take_native_title(&mut own);
    // `ジョン・スミス`: a name of another language, in its order.
    if let [only] = own[..]
        && let Some((given, family)) = only.split_once('・')
        && !given.is_empty()
        && !family.is_empty()
        && !family.contains('・')
    {
        return Some(Name {
            is_person: true,
            given: Some(given.to_owned()),
            family: Some(family.to_owned()),
            display: Some(only.to_owned()),
            salutation: Some(format!("{family}様")),
            honorific: None,
        });
    }
    let whole: String = own.concat();
    // `李总`: a family name and what one is called by; `佐藤さん` is greeted so.
    if let Some(title) = honorific
        && (whole.chars().count() == 1 || is_japanese_family(&whole))
    {
        let called = format!("{whole}{}", called(title));
        return Some(Name {
            is_person: true,
            display: Some(called.clone()),
            family: Some(whole),
            salutation: Some(called),
            ..Name::default()
        });
    }
    let length = whole.chars().count();
    let japanese = whole.chars().any(is_kana)
        || is_japanese_family(&whole)
        || own.first().is_some_and(|word| is_japanese_family(word))
        || japanese_family_of(&whole).is_some();
    let korean = whole.chars().any(is_hangul);
    if !(2..=8).contains(&length) || is_body_word(&whole) {
        return Some(Name::default());
    }
    let (family, given) = if own.len() >= 2 {
        (own[0].to_owned(), own[1..].concat())
    } else if japanese {
        match japanese_family_of(&whole) {
            Some(family) => (family.to_owned(), whole[family.len()..].to_owned()),
            // Where the family name ends cannot be told.
            None => {
                return Some(Name {
                    is_person: true,
                    display: Some(whole),
                    ..Name::default()
                });
            }
        }
    } else {
        let double = [
            "欧阳", "歐陽", "司马", "司馬", "上官", "诸葛", "諸葛", "司徒", "夏侯", "남궁", "황보", "제갈", "선우",
        ];
        let first = if length > 2 && double.iter().any(|name| whole.starts_with(name)) {
            2
        } else {
            1
        };
        let end: usize = whole.chars().take(first).map(char::len_utf8).sum();
        (whole[..end].to_owned(), whole[end..].to_owned())
    };
    let display = if own.len() >= 2 { own.join(" ") } else { whole.clone() };
    let salutation = if japanese {
        format!("{family}様")
    } else if korean {
        format!("{family}{given} 님")
    } else {
        whole
    };
    let given = Some(given).filter(|given| !given.is_empty());
    Some(Name {
        is_person: true,
        given,
        family: Some(family),
        display: Some(display),
        salutation: Some(salutation),
        honorific: None,
    })
}

/// Takes off what stands behind a name in its own script, where a name is left: `佐藤さん`, `李总`, `김민준 책임`.
fn take_native_title<'a>(words: &mut Vec<&'a str>) -> Option<&'a str> {
    #[rustfmt::skip]
    const TITLES: &[&str] = &[
        "さん", "さま", "様", "氏", "先生", "部長", "課長", "係長", "社長", "主任", "次長", "室長", "くん", "ちゃん", "女士", "小姐", "总监", "总经理", "总", "經理", "经理",
        "老师", "老師", "博士", "教授", "씨", "님", "책임", "선임", "수석", "과장", "부장", "차장", "대리", "사원", "이사", "팀장", "실장", "대표", "교수", "박사", "매니저",
    ];
    let last = *words.last()?;
    // `책임님`
    let last = last
        .strip_suffix("님")
        .filter(|bare| TITLES.iter().any(|title| bare.ends_with(title)))
        .unwrap_or(last);
    let title = TITLES
        .iter()
        .filter(|title| last.ends_with(**title))
        .max_by_key(|title| title.len())?;
    let name = &last[..last.len() - title.len()];
    let alone = name.is_empty() && words.len() > 1;
    // `김 씨` and `王总` have one letter left; Hangul of two letters may be a name (`이사`).
    if !alone && (name.is_empty() || name.chars().count() > 4) {
        return None;
    }
    if alone {
        words.pop();
    } else if let Some(word) = words.last_mut() {
        *word = name;
    }
    Some(&last[last.len() - title.len()..])
}

/// A title as it is said to somebody: Korean ones with `님`.
fn called(title: &str) -> String {
    let polite = title.chars().all(is_hangul) && title != "님" && title != "씨";
    if polite { format!(" {title}님") } else { title.to_owned() }
}

/// Words of departments and companies in Chinese characters, kana and Hangul.
fn is_body_word(whole: &str) -> bool {
    [
        "公司",
        "招聘",
        "人事",
        "会社",
        "採用",
        "人力",
        "面试",
        "面接",
        "会议",
        "會議",
        "会議",
        "担当",
        "部門",
        "채용",
        "인사",
        "회의",
        "면접",
        "주식회사",
        "チーム",
        "グループ",
        "팀",
    ]
    .iter()
    .any(|word| whole.contains(word))
}

fn is_japanese_family(word: &str) -> bool {
    JAPANESE.split(' ').any(|family| family == word)
}

fn japanese_family_of(whole: &str) -> Option<&'static str> {
    JAPANESE
        .split(' ')
        .filter(|family| whole.starts_with(family))
        .max_by_key(|family| family.len())
}

/// The most common Japanese family names.
#[rustfmt::skip]
const JAPANESE: &str = "\
    佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 斎藤 斉藤 清水 山崎 池田 橋本 阿部 石川 山下 中島 石井 小川 前田 岡田 長谷川 藤田 後藤 近藤 村上 遠藤 青木 坂本 福田 \
    太田 西村 藤井 岡本 金子 藤原 三浦 中野 中川 原田 松田 竹内 小野 田村 中山 和田 石田 森田 上田 柴田 酒井 工藤 横山 宮崎 宮本 内田 高木 安藤 谷口 大野 丸山 今井 河野 藤本 村田 武田 上野 杉山 増田 小島 千葉 久保 \
    松井 岩崎 桜井 野口 松尾 木下 菊地 野村 新井";

/// Whether romanised words stand with the family name first; folded words.
pub(super) fn family_first(words: &[&str]) -> Option<FamilyFirst> {
    let (head, last) = (words[0], words[words.len() - 1]);
    // `Park Ji-hoon`, but `Kim Porter-Smith`.
    let hyphenated = words.len() == 2 && last.contains('-') && last.split('-').all(is_korean_syllable);
    if is_korean_family(head) && hyphenated {
        return Some(FamilyFirst::AllGiven);
    }
    // `Chen Mei-hua`, `Tsai Ing-wen`, `Bong Joon-ho`, but `Chen Smith-Li` and `Alva Wang-Lin`.
    if let [_, last] = words
        && let Some((one, other)) = last.split_once('-')
    {
        let (known, both) = (is_family_of_syllables(head), is_syllables(&[one, other]));
        let half = is_syllables(&[one]) && is_short(other) || is_short(one) && is_syllables(&[other]);
        let families = is_family_of_syllables(one) && is_family_of_syllables(other);
        if known && half && !(is_given(head) && families) || both && !families && !is_given(head) {
            return Some(FamilyFirst::AllGiven);
        }
    }
    // `Kishida Fumio`, `Kawahara Roberto`
    if let [_, last] = words
        && is_romaji(head)
        && (is_romaji(last) || is_given(last))
        && is_romaji_family(head)
        && !is_romaji_family(last)
    {
        return Some(FamilyFirst::AllGiven);
    }
    // `Kim Minji`
    if words.len() == 2 && is_korean_family(head) && !is_given(last) && !is_family(last) && in_two(last, is_korean_syllable) {
        return Some(FamilyFirst::AllGiven);
    }
    // `Tan Wei Jie`, `Park Ji Hoon`: behind a family name two syllables that are one given name.
    if words.len() == 3 && is_family_of_syllables(head) && is_syllables(&words[1..]) && !is_family_of_syllables(last) {
        return Some(FamilyFirst::OneName);
    }
    // `Chan Siu Ming Peter`
    if words.len() == 4 && is_chinese_family(head) && is_syllables(&words[1..3]) && is_given(last) && !is_syllables(&words[3..]) {
        return Some(FamilyFirst::LastGiven);
    }
    // `Nagyné Kiss Ilona`
    if words.len() == 3 && is_hungarian_family(words[1]) && is_hungarian_given(last) && !is_given(head) {
        return Some(FamilyFirst::LastGiven);
    }
    // `Nguyen Van Minh`, but `Minh Nguyen`.
    if words.len() >= 3 && is_vietnamese_family(head) && !is_vietnamese_family(last) {
        return Some(FamilyFirst::LastGiven);
    }
    if words.len() == 2 && is_vietnamese_family(head) && is_vietnamese_given(last) {
        return Some(FamilyFirst::AllGiven);
    }
    if words.len() == 2 && head.split('-').all(is_hungarian_family) && is_hungarian_given(last) {
        return Some(FamilyFirst::AllGiven);
    }
    // `Zhang Xiaolong`: a family name of one syllable before a given name of two, in pinyin.
    if words.len() == 2 && is_chinese_family(head) && !is_chinese_family(last) && is_two_syllables(last) && !is_given(head) {
        return Some(FamilyFirst::AllGiven);
    }
    // `Li Na`, `Zhang Wei`: one syllable each. Behind a family name that is no given name stands the given name, unless both are only
    // family names.
    let surname = |word: &str| is_chinese_family(word) && !is_given(word);
    if words.len() == 2 && surname(head) && is_syllable(last) && !surname(last) {
        return Some(FamilyFirst::AllGiven);
    }
    None
}

fn is_korean_family(word: &str) -> bool {
    #[rustfmt::skip]
    static NAMES: Words = Words::new("\
        ahn an bae baek ban cha chang cho choe choi chung go ha han heo hong hwang im jang jeong jin jo joo ju jung kang kim \
        ko kwon lee lim min moon nam noh oh pak park roh ryu seo shin son song woo yang yi yoo yoon yu yun");
    NAMES.holds(word)
}

pub(super) fn is_vietnamese_family(word: &str) -> bool {
    #[rustfmt::skip]
    static NAMES: Words = Words::new("\
        bui dang dinh do duong ho hoang huynh le ly ngo nguyen pham phan tran trinh vo vu");
    NAMES.holds(word)
}

fn is_vietnamese_given(word: &str) -> bool {
    #[rustfmt::skip]
    static NAMES: Words = Words::new("\
        anh bao duc dung hai hieu hoa hung huong khanh lan linh long mai minh nam ngoc nhung phuong quang son thanh thao thu \
        thuy tien trang trung tuan vinh");
    NAMES.holds(word)
}

fn is_hungarian_family(word: &str) -> bool {
    #[rustfmt::skip]
    static NAMES: Words = Words::new("\
        antal arany bako balazs balogh barta bartok biro bodnar bognar borbely boros budai csizmadia deak dobos dudas erdos \
        farago farkas feher fekete fodor fulop gaal gal gaspar gulyas hajdu halasz hegedus horvath illes jakab juhasz kadar \
        kardos katona kelemen kerekes kertesz kis kiss kocsis kodaly kovacs kozma lakatos lengyel lukacs major meszaros mezei \
        molnar nagy nemeth olah orban orosz orsos palfi papp pasztor petofi pinter puskas racz revesz sarkozi simon sipos \
        somogyi soos szabo szalai szanto szasz szekely szekeres szigeti szilagyi szucs takacs torok toth vajda varadi varga \
        vass veres vincze");
    NAMES.holds(word)
}

pub(super) fn is_hungarian_given(word: &str) -> bool {
    #[rustfmt::skip]
    static NAMES: Words = Words::new("\
        adam adrienn agnes akos andras andrea aniko anna arpad attila balazs balint barnabas beata bela bence benedek \
        bernadett boglarka botond csaba daniel david dezso dora dorina edit elemer emese endre erika erno erzsebet eszter eva \
        ferenc gabor gabriella gergely gergo geza gyorgy gyula hanna ildiko ilona imre istvan janos jeno jozsef judit \
        julianna kalman karoly katalin kinga klara kornel kristof krisztian krisztina lajos laszlo levente lili lorant lorinc \
        luca margit maria mark marta marton mate mihaly miklos monika nikolett noemi nora norbert orsolya pal peter petra \
        piroska reka rita robert roland rozalia sandor soma szabolcs szilvia tamas terez tibor timea tivadar tunde veronika \
        viktor viktoria vilmos vince virag vivien zalan zoltan zsigmond zsofia zsolt zsombor zsuzsanna");
    NAMES.holds(word)
}

fn is_chinese_family(word: &str) -> bool {
    #[rustfmt::skip]
    static NAMES: Words = Words::new("\
        ang bai cai cao chan chang chen cheng cheong cheung chew chia chiang chin chong chou chow choy chu chua chui cui \
        dai deng ding dong du duan eng fan fang feng foo fu gao goh gong gu guo hao he hou hsieh hsu hu huang huey jia \
        jiang jin kam khoo khor ko koay koh kong kuan kuo kwan kwek kwok lai lam lao lau law lee lei leong leung li liang \
        liao liaw lim lin liu lo loh long loo low lu lui luo ma mak mao meng mok mui ng ngai ngan nie ong ooi pan pang pei \
        peng phang phua poh qi qian qin qiu quah quek ren seah seow shang shao shen shi siew sim siow sit soh song su sun \
        sze tai tam tan tang tao tay teh teng teo teoh tham thio thong tian toh tong tsai tsang tse tseng tu tung wan wang \
        wee wei wen wong woo woon wu xi xia xiao xie xiong xu xue yan yang yao yap yau ye yee yeh yeo yeoh yeung yin yip \
        yong yu yuan yuen zeng zhang zhao zheng zhong zhou zhu zhuang zou");
    NAMES.holds(word)
}

/// Whether a word may be one syllable, in whatever spelling.
fn is_short(word: &str) -> bool {
    (1..6).contains(&word.len()) && word.bytes().all(|b| b.is_ascii_lowercase()) && (!is_family(word) || is_chinese_family(word))
}

/// Whether a word is spelled as Japanese is in Latin letters: `kishida`, `ken`, not `clara`.
fn is_romaji(word: &str) -> bool {
    let mut rest = word;
    while !rest.is_empty() {
        let at = rest.find(['a', 'e', 'i', 'o', 'u']).unwrap_or(rest.len());
        let (sound, vowel) = (&rest[..at], rest[at..].chars().next());
        // `n` closes a syllable: `kenji`.
        let sound = sound
            .strip_prefix('n')
            .filter(|after| !matches!(*after, "" | "y") || vowel.is_none())
            .unwrap_or(sound);
        let is_sound = match vowel {
            None => sound.is_empty(),
            Some('a' | 'o' | 'u') if list!("by ch gy hy j ky my ny py ry sh").holds(sound) => true,
            Some('i') if matches!(sound, "ch" | "j" | "sh") => true,
            Some('i') => list!("b g h k m n p r").holds(sound) || sound.is_empty(),
            Some('u') => list!("b f g k m n p r s ts y z").holds(sound) || sound.is_empty(),
            Some(vowel) => list!("b d g h k m n p r s t z").holds(sound) || sound.is_empty() || vowel != 'e' && matches!(sound, "w" | "y"),
        };
        if !is_sound {
            return false;
        }
        rest = &rest[(at + 1).min(rest.len())..];
    }
    word.len() > 2
}

/// Whether a word in Latin letters is a family name of Japan, by the tables or by an ending that given names hardly have.
pub(super) fn is_romaji_family(word: &str) -> bool {
    #[rustfmt::skip]
    const ENDINGS: &[&str] = &[
        "moto", "mura", "yama", "kawa", "gawa", "zaki", "hara", "bara", "shima", "jima", "guchi", "tani", "naka", "hashi", "bashi", "sawa",
        "zawa", "mizu", "uchi", "ida", "ada", "oda", "eda", "mori",
    ];
    !is_given(word) && (is_family(word) || word.len() > 4 && ENDINGS.iter().any(|ending| word.ends_with(ending)))
}

/// Whether two words are both Japanese, and nothing tells which is the family's: `Seto Asuka`.
fn is_unknown_romaji(words: &[&str]) -> bool {
    words.len() == 2
        && words.iter().all(|word| is_romaji(word) && !is_given(word))
        && is_romaji_family(words[0]) == is_romaji_family(words[1])
}

/// Whether a word is two syllables of pinyin: `xiaolong`, `weiming`.
fn is_two_syllables(word: &str) -> bool {
    (4..=12).contains(&word.len()) && in_two(word, is_syllable)
}

/// Whether a word can be cut into two parts of at least two letters that are of a kind.
fn in_two(word: &str, kind: fn(&str) -> bool) -> bool {
    word.is_ascii() && (2..word.len().saturating_sub(1)).any(|at| kind(&word[..at]) && kind(&word[at..]))
}

/// Whether a family name is Chinese, Korean or Vietnamese.
pub(super) fn is_eastern_family(word: &str) -> bool {
    is_family_of_syllables(word) || is_vietnamese_family(word)
}

/// A family name that stands before given names of single syllables.
fn is_family_of_syllables(word: &str) -> bool {
    is_chinese_family(word) || is_korean_family(word)
}

/// Whether words are single syllables, as Chinese and Korean given names are written.
fn is_syllables(words: &[&str]) -> bool {
    let southern = |word: &&str| {
        #[rustfmt::skip]
        static SYLLABLES: Words = Words::new("\
            ah bee beng bock boon chai chee cheng cheuk chew chia chien chiew chih ching chiu chok choo choon chor chuan chung eng fai fatt fen fong fook fun gek geok gim guan hang hao hau heng hin hock hoe hoi hok hong hooi hoon hor hsi hsien hsin hsiu hsuan hsueh hui hung hwa hwee jen jia jin joo ju jui ka kah kai kar kay kee keng keung kheng khim khoon kiat kim kin kit kok koon kuan kuang kum kuo kwee kwok kwong lay leng lian lin ling lok loong lung lye mao mei ming mui mun nee ngai ngee ngoh peck pei peng pik pin ping poh pooi pui sai sang sau seng shan shih shing shu shuk shun siah siang siew sim sing siong siu sok soo sook soon suan sum sung swee sze tak tat teck tee thiam thye tin ting tiong tong tsai tsung tsz tuck tung tzu wah wai wan wee wen weng wing wong wye ya yan yat yau yee yen yew yi yik yin ying yit yiu yoke yong yoon yu yueh yuen yuet yuk yun yung");
        SYLLABLES.holds(word)
    };
    words
        .iter()
        .all(|word| is_syllable(word) || is_korean_syllable(word) || southern(word))
}

/// Whether the two words before a family name are one given name: `Wei Jie` of `Wei Jie Tan`.
pub(super) fn is_one_given(words: &[&str]) -> bool {
    words.len() == 3 && is_family_of_syllables(words[2]) && is_syllables(&words[..2])
}

/// Whether nothing tells which end of a name of syllables is the family's: `Chen Wei Lin`.
pub(super) fn is_either_way(words: &[&str]) -> bool {
    let syllables = is_one_given(words) && is_family_of_syllables(words[0]);
    // `Goh Chok Tong`: a syllable that no table knows.
    let unknown = || {
        words.len() == 3
            && is_chinese_family(words[0])
            && words[1..]
                .iter()
                .all(|word| is_short(word) && (is_syllables(&[word]) || !is_given(word)))
    };
    !is_given(words[0]) && (syllables || unknown()) || is_unknown_romaji(words)
}

/// Whether the second word is the family name, behind a given name of another language: `Rachel Tan Hui Min`, `Peter Chan Tai-man`.
pub(super) fn is_beside_given(words: &[&str]) -> bool {
    let own: Vec<&str> = words.iter().skip(2).flat_map(|word| word.split('-')).collect();
    own.len() == 2 && is_given(words[0]) && !is_syllables(&words[..1]) && is_chinese_family(words[1]) && is_syllables(&own)
}

fn is_korean_syllable(word: &str) -> bool {
    #[rustfmt::skip]
    static SYLLABLES: Words = Words::new("\
        a ah bae beom bin bo bok chae chan cheol chul chun da dae dan do dong duk eon eui eun ga geun gi gil gu gun gyeong \
        gyu ha hae han hee heon hi ho hong hoon hun hwa hwan hwi hye hyeok hyeon hyo hyon hyuck hyuk hyun hyung i il im in ja \
        jae jeong ji jin jong joo joon ju jun jung ki kwan kwang kyeong kyo kyoung kyu kyung la lim man mi min mo moon mun \
        myeong myung na nam ok pil ra rae ran ri rim rin ro rok ryeong ryul sang se seo seob seok seon seong seul seung shik \
        shin si sik sim sol soo sook soon su sub suk sun sung tae taek tak u ui uk un ung won woo wook woon ye yeon yeong yo \
        yon yong yoo yool yoon you young yu yul yun");
    SYLLABLES.holds(word)
}

fn is_syllable(text: &str) -> bool {
    let initial = ["zh", "ch", "sh"].into_iter().find(|i| text.starts_with(i)).map_or_else(
        || usize::from(text.starts_with(|c: char| "bpmfdtnlgkhjqxrzcsyw".contains(c))),
        str::len,
    );
    crate::list::words!("a ai an ang ao e ei en eng er i ia ian iang iao ie in ing iong iu o ong ou u ua uai uan uang ue ui un uo ve")
        .holds(&text[initial..])
}
