//! The order of a module's functions: those that resemble each other stand together.
//!
//! gzip finds again what stood in the 32 KB before, and a module is many times that. The linker puts functions where they come; side by side,
//! the many that one generic function became, or one derived implementation, are written as a reference to the one before: 3 % off each
//! module as it is packed. Browsers compile a function when it is called, wherever it stands.

use std::collections::{HashMap, VecDeque};

use anyhow::{Context, Result};
use wasm_encoder::reencode::{self, Reencode};
use wasm_encoder::{CodeSection, FunctionSection, Module};
use wasmparser::{CodeSectionReader, FunctionSectionReader, Parser, Payload, TypeRef};

use crate::budget::gzipped;

/// Bytes in a row by which functions are compared. Of 4 to 8, these pack the worker best.
const SHINGLE: usize = 6;

/// What is in more functions than this says nothing about any (a call of the allocator), and would cost the most time.
const COMMON: usize = 60;

/// How many bytes of functions the next one is compared with: at most half of what gzip remembers, since the next one has a length too. Which
/// of them packs best changes with every line of the sources, by a thousandth of the module.
const WINDOWS: [usize; 5] = [8_000, 10_000, 12_000, 14_000, 16_000];

/// The module with its functions in the order that packs best. What it does is the same.
pub fn grouped(module: &[u8]) -> Result<Vec<u8>> {
    let mut best: Option<(usize, Vec<u8>)> = None;
    for window in WINDOWS {
        let grouped = grouped_within(module, window)?;
        let packed = gzipped(&grouped)?;
        if best.as_ref().is_none_or(|(least, _)| packed < *least) {
            best = Some((packed, grouped));
        }
    }
    best.map(|(_, module)| module).context("no order")
}

fn grouped_within(module: &[u8], window: usize) -> Result<Vec<u8>> {
    let (mut imported, mut bodies) = (0, Vec::new());
    for payload in Parser::new(0).parse_all(module) {
        match payload? {
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionEntry(body) => bodies.push(&module[body.range()]),
            _ => {}
        }
    }
    let order = order(&bodies, window);
    let mut places = vec![0; order.len()];
    for (place, function) in (0..).zip(&order) {
        places[*function] = place;
    }
    let mut grouped = Module::new();
    Regrouped { imported, order, places }
        .parse_core_module(&mut grouped, Parser::new(0), module)
        .context("the functions cannot be put in order")?;
    Ok(grouped.finish())
}

/// Functions by their old places, in their new order. Begins with the longest; then comes always the one of which the largest part stands
/// in the last `within` bytes, where a long one, of which a part always does, is not to come before a short one that is there whole.
fn order(functions: &[&[u8]], within: usize) -> Vec<usize> {
    let shingles = shingles(functions);
    let mut having: Vec<Vec<usize>> = Vec::new();
    for (function, its) in shingles.iter().enumerate() {
        for shingle in its {
            if having.len() <= *shingle {
                having.resize(shingle + 1, Vec::new());
            }
            having[*shingle].push(function);
        }
    }
    let telling = |shingle: &&usize| (2..=COMMON).contains(&having[**shingle].len());
    let mut left: Vec<usize> = (0..functions.len()).collect();
    // How many functions in the window have a shingle, and how many shingles in the window a function has.
    let (mut times, mut shared) = (vec![0; having.len()], vec![0_i32; functions.len()]);
    let (mut order, mut window, mut size) = (Vec::new(), VecDeque::new(), 0);
    let mut next = left.iter().copied().max_by_key(|function| functions[*function].len());
    while let Some(function) = next {
        order.push(function);
        left.retain(|other| *other != function);
        window.push_back(function);
        size += functions[function].len();
        for shingle in shingles[function].iter().filter(telling) {
            times[*shingle] += 1;
            if times[*shingle] == 1 {
                having[*shingle].iter().for_each(|other| shared[*other] += 1);
            }
        }
        while size > within && window.len() > 1 {
            let Some(first) = window.pop_front() else { break };
            size -= functions[first].len();
            for shingle in shingles[first].iter().filter(telling) {
                times[*shingle] -= 1;
                if times[*shingle] == 0 {
                    having[*shingle].iter().for_each(|other| shared[*other] -= 1);
                }
            }
        }
        let part = |function: &usize| f64::from(shared[*function]) / ((functions[*function].len() + 16) as f64).sqrt();
        // Of two alike the first, as the linker has them.
        next = left.iter().rev().copied().max_by(|a, b| part(a).total_cmp(&part(b)));
    }
    order
}

/// What each function is made of: its runs of [`SHINGLE`] bytes, as numbers, each once.
fn shingles(functions: &[&[u8]]) -> Vec<Vec<usize>> {
    let mut known: HashMap<&[u8], usize> = HashMap::new();
    let mut all = Vec::new();
    for function in functions {
        let mut its = Vec::new();
        for shingle in function.windows(SHINGLE) {
            let next = known.len();
            its.push(*known.entry(shingle).or_insert(next));
        }
        its.sort_unstable();
        its.dedup();
        all.push(its);
    }
    all
}

/// Writes a module with its functions in another order.
struct Regrouped {
    /// The functions that are imported have the first numbers, and keep them.
    imported: u32,
    /// The others by their old places, in their new order.
    order: Vec<usize>,
    /// Their new places, in their old order.
    places: Vec<u32>,
}

impl Reencode for Regrouped {
    type Error = std::convert::Infallible;

    fn function_index(&mut self, function: u32) -> Result<u32, reencode::Error> {
        Ok(match function.checked_sub(self.imported) {
            Some(own) => self.imported + self.places[own as usize],
            None => function,
        })
    }

    fn parse_function_section(
        &mut self,
        functions: &mut FunctionSection,
        section: FunctionSectionReader<'_>,
    ) -> Result<(), reencode::Error> {
        let types = section.into_iter().collect::<Result<Vec<u32>, _>>()?;
        for function in &self.order {
            functions.function(types[*function]);
        }
        Ok(())
    }

    fn parse_code_section(&mut self, code: &mut CodeSection, section: CodeSectionReader<'_>) -> Result<(), reencode::Error> {
        let bodies = section.into_iter().collect::<Result<Vec<_>, _>>()?;
        for function in self.order.clone() {
            self.parse_function_body(code, bodies[function].clone())?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_encoder::{ConstExpr, ElementSection, Elements, EntityType, ExportKind, ExportSection, Function, ImportSection, Instruction};
    use wasm_encoder::{RefType, TableSection, TableType, TypeSection};
    use wasmparser::{ExternalKind, Operator};

    /// A function that drops numbers, and then calls another one.
    fn function(drops: std::ops::Range<i32>, calls: u32) -> Function {
        let mut function = Function::new([]);
        for number in drops {
            function.instruction(&Instruction::I32Const(number)).instruction(&Instruction::Drop);
        }
        function.instruction(&Instruction::Call(calls)).instruction(&Instruction::End);
        function
    }

    /// One imported function, and four of its own, of which the third is exported and the last in a table. They drop the numbers from 0,
    /// 500, 1 and 501, and call the one after them.
    fn module() -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([], []);
        let mut imports = ImportSection::new();
        imports.import("a", "b", EntityType::Function(0));
        let mut functions = FunctionSection::new();
        let mut code = CodeSection::new();
        for (at, (first, length)) in (0..).zip([(0, 90), (500, 70), (1, 60), (501, 50)]) {
            functions.function(0);
            code.function(&function(first..first + length, (at + 2) % 5));
        }
        let mut tables = TableSection::new();
        tables.table(TableType {
            element_type: RefType::FUNCREF,
            minimum: 1,
            maximum: None,
            table64: false,
            shared: false,
        });
        let mut exports = ExportSection::new();
        exports.export("third", ExportKind::Func, 3);
        let mut elements = ElementSection::new();
        elements.active(None, &ConstExpr::i32_const(0), Elements::Functions([4].as_slice().into()));
        let mut module = Module::new();
        module.section(&types).section(&imports).section(&functions).section(&tables);
        module.section(&exports).section(&elements).section(&code);
        module.finish()
    }

    /// Of each function, in the module's order, its number, the first number that it drops and the function that it calls.
    type Functions = Vec<(u32, i32, u32)>;

    /// The functions, what is exported, and what is in the table.
    fn read(module: &[u8]) -> (Functions, Vec<u32>, Vec<u32>) {
        let (mut functions, mut exported, mut tabled) = (Vec::new(), Vec::new(), Vec::new());
        for payload in Parser::new(0).parse_all(module) {
            match payload.expect("a module") {
                Payload::CodeSectionEntry(body) => {
                    let (mut first, mut calls) = (None, None);
                    for operator in body.get_operators_reader().expect("operators") {
                        match operator.expect("an operator") {
                            Operator::I32Const { value } => first = first.or(Some(value)),
                            Operator::Call { function_index } => calls = Some(function_index),
                            _ => {}
                        }
                    }
                    functions.push((functions.len() as u32 + 1, first.expect("a number"), calls.expect("a call")));
                }
                Payload::ExportSection(section) => {
                    let exports = section.into_iter().map(|export| export.expect("an export"));
                    exported.extend(
                        exports
                            .filter(|export| export.kind == ExternalKind::Func)
                            .map(|export| export.index),
                    );
                }
                Payload::ElementSection(section) => {
                    for element in section {
                        if let wasmparser::ElementItems::Functions(items) = element.expect("an element").items {
                            tabled.extend(items.into_iter().map(|item| item.expect("a function")));
                        }
                    }
                }
                _ => {}
            }
        }
        (functions, exported, tabled)
    }

    #[test]
    fn alike_functions_stand_together_and_are_called_as_before() {
        let module = grouped(&module()).expect("a module");
        let (functions, exported, tabled) = read(&module);
        let order: Vec<i32> = functions.iter().map(|(_, first, _)| *first).collect();
        assert_eq!(order, [0, 1, 500, 501]);
        let first_of = |number: u32| functions.iter().find(|(own, ..)| *own == number).map(|(_, first, _)| *first);
        let called = |first: i32| {
            functions
                .iter()
                .find(|(_, own, _)| *own == first)
                .and_then(|(.., calls)| first_of(*calls))
        };
        // The last one calls what is imported.
        assert_eq!([0, 500, 1, 501].map(called), [Some(500), Some(1), Some(501), None]);
        assert_eq!(exported.into_iter().map(first_of).collect::<Vec<_>>(), [Some(1)]);
        assert_eq!(tabled.into_iter().map(first_of).collect::<Vec<_>>(), [Some(501)]);
        assert_eq!(grouped(&module).expect("a module"), module, "in order already");
    }

    #[test]
    fn a_module_without_functions_stays() {
        let module = Module::new().finish();
        assert_eq!(grouped(&module).expect("a module"), module);
    }
}
