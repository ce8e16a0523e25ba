//! Writing recipes down shortly.

use super::{Gate, Probe, Recipe, Region, RegionKind};

impl Recipe {
    /// A recipe of these regions.
    pub fn new(site: &str, watch: bool, regions: Vec<Region>) -> Recipe {
        Recipe {
            site: site.to_owned(),
            watch,
            regions,
        }
    }
}

impl Region {
    /// A region, by selectors, best first.
    pub fn new(kind: RegionKind, css: &[&str]) -> Region {
        Region {
            kind,
            css: strings(css),
            around: Vec::new(),
            probes: Default::default(),
            send: Vec::new(),
        }
    }

    /// Grows from the match until it holds these.
    pub fn around(mut self, css: &[&str]) -> Region {
        self.around = strings(css);
        self
    }

    /// Reads something in it, by alternatives, best first.
    pub fn probe(mut self, name: &str, alternatives: impl IntoIterator<Item = Probe>) -> Region {
        self.probes.insert(name.to_owned(), alternatives.into_iter().collect());
        self
    }

    /// The values of fields, as pairs of a probe's name and a selector.
    pub fn values(self, fields: &[(&str, &str)]) -> Region {
        let value = |region: Region, (name, css): &(&str, &str)| region.probe(name, [Probe::at(css).take(&["value"])]);
        fields.iter().fold(self, value)
    }

    /// The webmail's own Send button.
    pub fn send(mut self, css: &[&str]) -> Region {
        self.send = strings(css);
        self
    }
}

impl Probe {
    /// The text of the first element that this selector finds in the region.
    pub fn at(css: &str) -> Probe {
        Probe {
            css: css.to_owned(),
            take: vec!["text".to_owned()],
            ..Probe::default()
        }
    }

    /// Takes these instead of the text.
    pub fn take(mut self, take: &[&str]) -> Probe {
        self.take = strings(take);
        self
    }

    /// Searched in the whole document.
    pub fn page(mut self) -> Probe {
        self.page = true;
        self
    }

    /// Every match.
    pub fn each(mut self) -> Probe {
        self.each = true;
        self
    }

    /// Yields when something matches, even if it is empty.
    pub fn present(mut self) -> Probe {
        self.present = true;
        self
    }

    /// Not read while watching.
    pub fn late(mut self) -> Probe {
        self.late = true;
        self
    }

    /// Through a same-origin frame.
    pub fn frame(mut self, css: &str) -> Probe {
        self.through.push(Gate::Frame(css.to_owned()));
        self
    }

    /// Through an open shadow root.
    pub fn shadow(mut self, css: &str) -> Probe {
        self.through.push(Gate::Shadow(css.to_owned()));
        self
    }
}

fn strings(list: &[&str]) -> Vec<String> {
    list.iter().map(|&one| one.to_owned()).collect()
}
