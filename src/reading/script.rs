//! Names in scripts and languages that put the family name first, and names written without a space.

use super::name::Name;

/// Which words behind a leading family name are the given name.
pub(super) enum FamilyFirst {
    /// All of them: `Park Ji-hoon`, `Nagy László`.
    AllGiven,
    /// The last: `Nguyen Van Minh`.
    LastGiven,
}

/// Whether a word is written in Chinese characters, kana or Hangul.
pub(super) fn is_han_or_hangul(word: &str) -> bool {
    word.chars().any(|c| is_han(c) || is_kana(c) || is_hangul(c))
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
    let whole: String = own.concat();
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
    JAPANESE.contains(&word)
}

fn japanese_family_of(whole: &str) -> Option<&'static str> {
    JAPANESE
        .iter()
        .copied()
        .filter(|family| whole.starts_with(family))
        .max_by_key(|family| family.len())
}

/// The most common Japanese family names.
#[rustfmt::skip]
static JAPANESE: &[&str] = &[
    "佐藤", "鈴木", "高橋", "田中", "伊藤", "渡辺", "渡邊", "山本", "中村", "小林", "加藤", "吉田", "山田", "佐々木", "山口", "松本", "井上", "木村", "斎藤", "斉藤", "清水",
    "山崎", "池田", "橋本", "阿部", "石川", "山下", "中島", "石井", "小川", "前田", "岡田", "長谷川", "藤田", "後藤", "近藤", "村上", "遠藤", "青木", "坂本", "福田", "太田", "西村",
    "藤井", "岡本", "金子", "藤原", "三浦", "中野", "中川", "原田", "松田", "竹内", "小野", "田村", "中山", "和田", "石田", "森田", "上田", "柴田", "酒井", "工藤", "横山", "宮崎",
    "宮本", "内田", "高木", "安藤", "谷口", "大野", "丸山", "今井", "河野", "藤本", "村田", "武田", "上野", "杉山", "増田", "小島", "千葉", "久保", "松井", "岩崎", "桜井", "野口",
    "松尾", "木下", "菊地", "野村", "新井",
];

/// Whether romanised words stand with the family name first; folded words.
pub(super) fn family_first(words: &[&str]) -> Option<FamilyFirst> {
    let (head, last) = (words[0], words[words.len() - 1]);
    let hyphenated = words.len() == 2 && last.contains('-');
    if is_korean_family(head) && hyphenated && !last.split('-').any(is_korean_family_only) {
        return Some(FamilyFirst::AllGiven);
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
    if words.len() == 2 && is_chinese_family(head) && !is_chinese_family(last) && is_two_syllables(last) && !super::known::is_given(head) {
        return Some(FamilyFirst::AllGiven);
    }
    // `Li Na`, `Zhang Wei`: one syllable each. Behind a family name that is no given name stands the given name, unless both are only
    // family names.
    let surname = |word: &str| is_chinese_family(word) && !super::known::is_given(word);
    if words.len() == 2 && surname(head) && is_syllable(last) && !surname(last) {
        return Some(FamilyFirst::AllGiven);
    }
    None
}

fn is_korean_family(word: &str) -> bool {
    matches!(
        word,
        "kim"
            | "lee"
            | "yi"
            | "park"
            | "pak"
            | "choi"
            | "choe"
            | "jung"
            | "jeong"
            | "kang"
            | "cho"
            | "jo"
            | "yoon"
            | "yun"
            | "jang"
            | "lim"
            | "im"
            | "han"
            | "oh"
            | "seo"
            | "shin"
            | "kwon"
            | "hwang"
            | "ahn"
            | "an"
            | "song"
            | "ryu"
            | "yoo"
            | "yu"
            | "hong"
            | "moon"
            | "yang"
            | "bae"
            | "baek"
            | "heo"
            | "nam"
            | "noh"
            | "roh"
            | "ha"
            | "joo"
            | "ju"
            | "son"
            | "woo"
            | "ko"
            | "go"
            | "ban"
            | "min"
            | "jin"
            | "cha"
            | "chung"
            | "chang"
    )
}

fn is_korean_family_only(word: &str) -> bool {
    matches!(word, "kim" | "lee" | "park" | "choi")
}

fn is_vietnamese_family(word: &str) -> bool {
    matches!(
        word,
        "nguyen"
            | "tran"
            | "le"
            | "pham"
            | "huynh"
            | "hoang"
            | "phan"
            | "vu"
            | "vo"
            | "dang"
            | "bui"
            | "do"
            | "ho"
            | "ngo"
            | "duong"
            | "ly"
            | "trinh"
            | "dinh"
    )
}

fn is_vietnamese_given(word: &str) -> bool {
    matches!(
        word,
        "minh"
            | "anh"
            | "linh"
            | "huong"
            | "thao"
            | "trang"
            | "tuan"
            | "hung"
            | "dung"
            | "hoa"
            | "lan"
            | "mai"
            | "nam"
            | "phuong"
            | "quang"
            | "thanh"
            | "thu"
            | "trung"
            | "duc"
            | "bao"
            | "khanh"
            | "long"
            | "ngoc"
            | "nhung"
            | "son"
            | "thuy"
            | "tien"
            | "vinh"
            | "hieu"
            | "hai"
    )
}

fn is_hungarian_family(word: &str) -> bool {
    matches!(
        word,
        "nagy"
            | "kovacs"
            | "toth"
            | "szabo"
            | "horvath"
            | "varga"
            | "kiss"
            | "molnar"
            | "nemeth"
            | "farkas"
            | "balogh"
            | "papp"
            | "takacs"
            | "juhasz"
            | "lakatos"
            | "meszaros"
            | "olah"
            | "simon"
            | "racz"
            | "fekete"
            | "szilagyi"
            | "torok"
            | "feher"
            | "balazs"
            | "gal"
            | "kis"
            | "szucs"
            | "kocsis"
            | "pinter"
            | "fodor"
            | "orsos"
            | "bartok"
            | "kodaly"
            | "petofi"
            | "arany"
            | "orban"
            | "puskas"
    )
}

fn is_hungarian_given(word: &str) -> bool {
    matches!(
        word,
        "laszlo"
            | "istvan"
            | "jozsef"
            | "janos"
            | "zoltan"
            | "sandor"
            | "ferenc"
            | "gabor"
            | "attila"
            | "peter"
            | "tamas"
            | "zsolt"
            | "tibor"
            | "andras"
            | "csaba"
            | "imre"
            | "lajos"
            | "gyorgy"
            | "balazs"
            | "gyula"
            | "miklos"
            | "akos"
            | "bence"
            | "mate"
            | "adam"
            | "david"
            | "daniel"
            | "levente"
            | "maria"
            | "erzsebet"
            | "katalin"
            | "eva"
            | "ilona"
            | "anna"
            | "zsuzsanna"
            | "margit"
            | "judit"
            | "agnes"
            | "julianna"
            | "andrea"
            | "ildiko"
            | "erika"
            | "krisztina"
            | "eszter"
            | "reka"
            | "dora"
            | "nora"
            | "zsofia"
            | "viktoria"
            | "bela"
    )
}

fn is_chinese_family(word: &str) -> bool {
    matches!(
        word,
        "wang"
            | "li"
            | "zhang"
            | "liu"
            | "chen"
            | "yang"
            | "huang"
            | "zhao"
            | "wu"
            | "zhou"
            | "xu"
            | "sun"
            | "ma"
            | "zhu"
            | "hu"
            | "guo"
            | "he"
            | "lin"
            | "gao"
            | "luo"
            | "zheng"
            | "liang"
            | "xie"
            | "tang"
            | "song"
            | "deng"
            | "feng"
            | "cao"
            | "peng"
            | "zeng"
            | "xiao"
            | "tian"
            | "dong"
            | "pan"
            | "yuan"
            | "cai"
            | "jiang"
            | "yu"
            | "du"
            | "ye"
            | "cheng"
            | "wei"
            | "su"
            | "lu"
            | "ding"
            | "ren"
            | "shen"
            | "yao"
            | "cui"
            | "zhong"
            | "tan"
            | "fan"
            | "jin"
            | "shi"
            | "jia"
            | "fu"
            | "qiu"
            | "fang"
            | "xiong"
            | "qin"
            | "bai"
            | "meng"
            | "hao"
            | "kong"
            | "yin"
            | "shao"
            | "wan"
            | "lei"
            | "qian"
            | "long"
            | "duan"
            | "chang"
            | "dai"
            | "chan"
            | "wong"
            | "cheung"
            | "leung"
            | "lau"
            | "kwok"
            | "chow"
            | "tsang"
            | "xue"
            | "yan"
            | "pei"
    )
}

/// Whether a word is two syllables of pinyin: `xiaolong`, `weiming`.
fn is_two_syllables(word: &str) -> bool {
    (4..=12).contains(&word.len())
        && (2..word.len() - 1).any(|at| word.is_char_boundary(at) && is_syllable(&word[..at]) && is_syllable(&word[at..]))
}

fn is_syllable(text: &str) -> bool {
    let initial = ["zh", "ch", "sh"].into_iter().find(|i| text.starts_with(i)).map_or_else(
        || usize::from(text.starts_with(|c: char| "bpmfdtnlgkhjqxrzcsyw".contains(c))),
        str::len,
    );
    matches!(
        &text[initial..],
        "a" | "o"
            | "e"
            | "i"
            | "u"
            | "ai"
            | "ei"
            | "ui"
            | "ao"
            | "ou"
            | "iu"
            | "ie"
            | "ue"
            | "ve"
            | "er"
            | "an"
            | "en"
            | "in"
            | "un"
            | "ang"
            | "eng"
            | "ing"
            | "ong"
            | "ia"
            | "ian"
            | "iang"
            | "iao"
            | "iong"
            | "ua"
            | "uai"
            | "uan"
            | "uang"
            | "uo"
    )
}
