//! What `eyes` are told when they start: the recipes, and how to tell of a change in the page, cheaply, whether it can concern one.

use serde::{Deserialize, Serialize};

use crate::order;

use super::{Gate, Recipe, RegionKind};

/// Attributes that decide whether a thing can be seen, whatever the recipe.
const LOOKS: [&str; 4] = ["class", "style", "hidden", "open"];

/// What to look for, and what to wait for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Watch {
    /// The recipes, in order. None: this page needs no eyes.
    pub recipes: Vec<Recipe>,
    /// Selectors of which one must find something, or there is nothing to read.
    pub marks: Vec<String>,
    /// A selector of everything whose coming, going or changing may concern a recipe that watches; empty: there is none.
    pub near: String,
    /// The attributes of which the same is true.
    pub attributes: Vec<String>,
}

impl Watch {
    /// For these recipes: of what watches, everything but events. Those are read when the toolbar button is pressed, which brings its own
    /// recipes; until then they are nobody's business.
    pub fn of(recipes: Vec<Recipe>) -> Watch {
        let watched = recipes.into_iter().filter(|recipe| recipe.watch).map(|mut recipe| {
            recipe.regions.retain(|region| region.kind != RegionKind::Event);
            recipe
        });
        let recipes: Vec<Recipe> = watched.filter(|recipe| !recipe.regions.is_empty()).collect();
        let regions = |recipe: &'_ Recipe| recipe.regions.clone().into_iter();
        let marks = recipes.iter().flat_map(regions).flat_map(|region| region.css).collect();
        let mut near = Vec::new();
        let mut attributes: Vec<String> = LOOKS.map(str::to_owned).to_vec();
        for region in recipes.iter().flat_map(regions) {
            let probes: Vec<_> = region.probes.into_values().flatten().collect();
            let page_wide = probes.iter().filter(|probe| probe.page && !probe.css.is_empty());
            near.extend(page_wide.map(|probe| probe.css.clone()));
            let gates = probes.iter().flat_map(|probe| &probe.through).map(|gate| match gate {
                Gate::Frame(css) | Gate::Shadow(css) => css,
            });
            let selectors = region.css.iter().chain(&region.around).chain(&region.send);
            for css in selectors.chain(probes.iter().map(|probe| &probe.css)).chain(gates) {
                attributes.extend(css.split('[').skip(1).map(name));
            }
            let takes = probes.iter().flat_map(|probe| &probe.take);
            attributes.extend(takes.filter_map(|take| Some(take.strip_prefix("attr:")?.to_owned())));
            near.extend(region.css.into_iter().chain(region.around));
        }
        if !near.is_empty() {
            near.push("title".to_owned());
        }
        Watch {
            recipes,
            marks,
            near: order::unique(near).join(","),
            attributes: order::unique(attributes),
        }
    }
}

/// The attribute that a selector names after its bracket.
fn name(rest: &str) -> String {
    let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_');
    rest[..end.unwrap_or(rest.len())].to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sites::{Probe, Region};

    #[test]
    fn what_concerns_a_recipe_is_named() {
        let region = Region::new(RegionKind::Compose, &["[data-window]", "form.mail"])
            .around(&["[role=textbox]"])
            .probe("to", [Probe::at("li[data-id^=a][data-name]").take(&["attr:title", "text"])])
            .probe("body", [Probe::at("").frame("iframe[data-frame]")])
            .probe("notice", [Probe::at("#notice").page()])
            .send(&["button[data-send]"]);
        let watch = Watch::of(vec![Recipe::new("one", true, vec![region])]);
        assert_eq!(watch.marks, ["[data-window]", "form.mail"]);
        assert_eq!(watch.near, "#notice,[data-window],[role=textbox],form.mail,title");
        let attributes = [
            "class",
            "data-frame",
            "data-id",
            "data-name",
            "data-send",
            "data-window",
            "hidden",
            "open",
            "role",
            "style",
            "title",
        ];
        assert_eq!(watch.attributes, attributes);
    }

    #[test]
    fn what_is_read_by_the_toolbar_alone_is_not_looked_for() {
        let event = || Region::new(RegionKind::Event, &["main"]);
        let mail = Region::new(RegionKind::Mail, &["article"]);
        let watch = Watch::of(vec![
            Recipe::new("one", false, vec![event()]),
            Recipe::new("two", true, vec![event()]),
        ]);
        assert_eq!(watch, Watch::of(Vec::new()));
        assert_eq!((watch.marks.len(), watch.near.as_str()), (0, ""));
        let watch = Watch::of(vec![Recipe::new("one", true, vec![event(), mail])]);
        assert_eq!((watch.marks, watch.recipes[0].regions.len()), (vec!["article".to_owned()], 1));
    }
}
