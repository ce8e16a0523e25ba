//! Data out of plain values, as `serde_json::from_value` reads it, in a third less code.
//!
//! What serde derives for a struct reads it from an object, and from a list too; and a library that may meet either carries both for every
//! struct there is. Nothing of ours is written as a list. Nor is the reason told why a value does not fit: it would say to nobody which of
//! a hundred types lacked which field, and every one of these sentences is carried along. With serde_json's own reader the worker's module
//! would be some 20 KB larger, zipped, and past what it may have.

use std::fmt::{self, Display, Formatter};

use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, EnumAccess, Error, Expected, MapAccess, SeqAccess, Unexpected, VariantAccess, Visitor,
};
use serde::forward_to_deserialize_any;
use serde_json::{Map, Number, Value, map};

/// A value is none of the kind that is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Misfit;

/// The data of a plain value.
///
/// # Errors
/// It is of another kind: a field is missing, or something else stands in it.
pub fn read<T: DeserializeOwned>(value: Value) -> Result<T, Misfit> {
    T::deserialize(Plain(value))
}

impl Display for Misfit {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str("a value of another kind")
    }
}

impl std::error::Error for Misfit {}

/// None of these look at what they are told, so that it is not there to be told.
impl Error for Misfit {
    fn custom<T: Display>(_: T) -> Misfit {
        Misfit
    }

    fn invalid_type(_: Unexpected<'_>, _: &dyn Expected) -> Misfit {
        Misfit
    }

    fn invalid_value(_: Unexpected<'_>, _: &dyn Expected) -> Misfit {
        Misfit
    }

    fn invalid_length(_: usize, _: &dyn Expected) -> Misfit {
        Misfit
    }

    fn unknown_variant(_: &str, _: &'static [&'static str]) -> Misfit {
        Misfit
    }

    fn unknown_field(_: &str, _: &'static [&'static str]) -> Misfit {
        Misfit
    }

    fn missing_field(_: &'static str) -> Misfit {
        Misfit
    }

    fn duplicate_field(_: &'static str) -> Misfit {
        Misfit
    }
}

/// A value to be read.
struct Plain(Value);

/// Each kind of data asks for the one kind of value that it is written as.
macro_rules! reads {
    ($value:pat => $visit:expr; $($method:ident)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
            match self.0 {
                $value => $visit(visitor),
                _ => Err(Misfit),
            }
        }
    )*};
}

impl<'de> Deserializer<'de> for Plain {
    type Error = Misfit;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        match self.0 {
            Value::Null => visitor.visit_unit(),
            Value::Bool(is) => visitor.visit_bool(is),
            Value::Number(number) => visit_number(&number, visitor),
            Value::String(text) => visitor.visit_string(text),
            Value::Array(items) => visit_items(items, visitor),
            Value::Object(fields) => visitor.visit_map(Fields::of(fields)),
        }
    }

    reads! { Value::Bool(is) => |visitor: V| visitor.visit_bool(is); deserialize_bool }
    reads! { Value::Number(number) => |visitor: V| visit_number(&number, visitor);
        deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64 deserialize_i128
        deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64 deserialize_u128 deserialize_f32 deserialize_f64
    }
    reads! { Value::String(text) => |visitor: V| visitor.visit_string(text);
        deserialize_char deserialize_str deserialize_string deserialize_identifier
    }
    reads! { Value::Array(items) => |visitor: V| visit_items(items, visitor); deserialize_seq deserialize_bytes deserialize_byte_buf }
    reads! { Value::Object(fields) => |visitor: V| visitor.visit_map(Fields::of(fields)); deserialize_map }
    reads! { Value::Null => |visitor: V| visitor.visit_unit(); deserialize_unit }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        match self.0 {
            Value::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Misfit> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Misfit> {
        self.deserialize_unit(visitor)
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Misfit> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(self, _: &'static str, _: usize, visitor: V) -> Result<V::Value, Misfit> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_struct<V: Visitor<'de>>(self, _: &'static str, _: &'static [&'static str], visitor: V) -> Result<V::Value, Misfit> {
        self.deserialize_map(visitor)
    }

    /// `"open"`, or `{"forget": {...}}`.
    fn deserialize_enum<V: Visitor<'de>>(self, _: &'static str, _: &'static [&'static str], visitor: V) -> Result<V::Value, Misfit> {
        visitor.visit_enum(match self.0 {
            Value::String(name) => Case { name, holds: Value::Null },
            Value::Object(fields) if fields.len() == 1 => {
                let (name, holds) = fields.into_iter().next().ok_or(Misfit)?;
                Case { name, holds }
            }
            _ => return Err(Misfit),
        })
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        visitor.visit_unit()
    }
}

fn visit_number<'de, V: Visitor<'de>>(number: &Number, visitor: V) -> Result<V::Value, Misfit> {
    if let Some(number) = number.as_u64() {
        visitor.visit_u64(number)
    } else if let Some(number) = number.as_i64() {
        visitor.visit_i64(number)
    } else {
        visitor.visit_f64(number.as_f64().ok_or(Misfit)?)
    }
}

fn visit_items<'de, V: Visitor<'de>>(items: Vec<Value>, visitor: V) -> Result<V::Value, Misfit> {
    let mut items = Items(items.into_iter());
    let read = visitor.visit_seq(&mut items)?;
    // More than the visitor took is another kind of list.
    items.0.next().map_or(Ok(read), |_| Err(Misfit))
}

/// The items of a list.
struct Items(std::vec::IntoIter<Value>);

impl<'de> SeqAccess<'de> for Items {
    type Error = Misfit;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Misfit> {
        self.0.next().map(|item| seed.deserialize(Plain(item))).transpose()
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.0.len())
    }
}

/// The fields of an object, and the value of the field whose name was read last.
struct Fields {
    left: map::IntoIter,
    value: Value,
}

impl Fields {
    fn of(fields: Map<String, Value>) -> Fields {
        Fields {
            left: fields.into_iter(),
            value: Value::Null,
        }
    }
}

impl<'de> MapAccess<'de> for Fields {
    type Error = Misfit;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Misfit> {
        let Some((name, value)) = self.left.next() else {
            return Ok(None);
        };
        self.value = value;
        seed.deserialize(Name(name)).map(Some)
    }

    fn next_value_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<T::Value, Misfit> {
        seed.deserialize(Plain(self.value.take()))
    }
}

/// The name of a field or of a case.
struct Name(String);

/// The key of a map may be a number; in an object it is its digits.
macro_rules! reads_digits {
    ($($method:ident: $visit:ident;)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
            visitor.$visit(self.0.parse().map_err(|_| Misfit)?)
        }
    )*};
}

impl<'de> Deserializer<'de> for Name {
    type Error = Misfit;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        visitor.visit_string(self.0)
    }

    reads_digits! {
        deserialize_i32: visit_i64;
        deserialize_i64: visit_i64;
        deserialize_u32: visit_u64;
        deserialize_u64: visit_u64;
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Misfit> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(self, _: &'static str, _: &'static [&'static str], visitor: V) -> Result<V::Value, Misfit> {
        visitor.visit_enum(Case {
            name: self.0,
            holds: Value::Null,
        })
    }

    forward_to_deserialize_any! {
        bool i8 i16 i128 u8 u16 u128 f32 f64 char str string bytes byte_buf option unit unit_struct seq tuple tuple_struct map struct
        identifier ignored_any
    }
}

/// A case of an enum, and what it holds.
struct Case {
    name: String,
    holds: Value,
}

impl<'de> EnumAccess<'de> for Case {
    type Error = Misfit;
    type Variant = Plain;

    fn variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<(T::Value, Plain), Misfit> {
        Ok((seed.deserialize(Name(self.name))?, Plain(self.holds)))
    }
}

impl<'de> VariantAccess<'de> for Plain {
    type Error = Misfit;

    fn unit_variant(self) -> Result<(), Misfit> {
        if self.0.is_null() { Ok(()) } else { Err(Misfit) }
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Misfit> {
        seed.deserialize(self)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Misfit> {
        self.deserialize_seq(visitor)
    }

    fn struct_variant<V: Visitor<'de>>(self, _: &'static [&'static str], visitor: V) -> Result<V::Value, Misfit> {
        self.deserialize_map(visitor)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use chrono::{DateTime, NaiveDate, Utc};
    use serde::Deserialize;
    use serde_json::json;

    use super::*;

    #[derive(Debug, Default, PartialEq, Deserialize)]
    #[serde(default)]
    struct Sample {
        flag: bool,
        count: u32,
        depth: i64,
        part: f64,
        text: Option<String>,
        pairs: Vec<(String, u8)>,
        by_number: BTreeMap<u32, Vec<Option<String>>>,
        by_depth: BTreeMap<i64, Id>,
        dot: Option<Dot>,
        by_shape: BTreeMap<Corner, Value>,
        shapes: Vec<Shape>,
        at: Option<DateTime<Utc>>,
        on: Option<NaiveDate>,
    }

    #[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
    struct Id(String);

    #[derive(Debug, PartialEq, Deserialize)]
    struct Dot;

    #[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
    #[serde(rename_all = "snake_case")]
    enum Corner {
        Left,
        Right,
    }

    #[derive(Debug, PartialEq, Deserialize)]
    #[serde(rename_all = "snake_case")]
    enum Shape {
        Point,
        Named(String),
        Optional(Option<u8>),
        Box { width: u32 },
        Pair(u8, u8),
    }

    /// Whatever is written is read back; and what is not of its kind is not read, as `serde_json` sees it.
    fn agrees<T: DeserializeOwned + PartialEq + std::fmt::Debug>(value: Value) {
        let known = serde_json::from_value::<T>(value.clone()).map_err(|_| Misfit);
        assert_eq!(read::<T>(value.clone()), known, "{value}");
    }

    #[test]
    fn what_is_written_is_read() {
        for sample in [
            json!({}),
            json!({"flag": true, "count": 7, "depth": -7, "part": 1.5, "text": "a", "pairs": [["b", 1], ["c", 2]]}),
            json!({"part": 2, "text": null, "unknown": {"a": [1, null, "b"]}, "by_depth": {"-3": "x", "4": "y"}}),
            json!({"by_number": {"12": ["a", null], "0": []}, "by_shape": {"left": 1, "right": {"a": []}}, "dot": null}),
            json!({"shapes": ["point", {"point": null}, {"named": "a"}, {"box": {"width": 3}}, {"pair": [1, 2]}]}),
            json!({"shapes": [{"optional": null}, {"optional": 3}]}),
            json!({"at": "2026-11-19T10:00:00Z", "on": "2026-11-19", "depth": u32::MAX}),
        ] {
            assert!(read::<Sample>(sample.clone()).is_ok(), "{sample}");
            agrees::<Sample>(sample.clone());
            agrees::<Value>(sample);
        }
    }

    #[test]
    fn what_is_of_another_kind_is_not() {
        for sample in [
            json!(null),
            json!("sample"),
            json!({"flag": "true"}),
            json!({"flag": null}),
            json!({"count": -1}),
            json!({"count": 4_294_967_296_u64}),
            json!({"count": 1.0}),
            json!({"text": 1}),
            json!({"pairs": [["a"]]}),
            json!({"pairs": [["a", 1, 2]]}),
            json!({"pairs": [["a", 256]]}),
            json!({"pairs": {"a": 1}}),
            json!({"by_number": {"a": []}}),
            json!({"by_number": {"-1": []}}),
            json!({"by_number": [[1, []]]}),
            json!({"by_shape": {"top": 1}}),
            json!({"dot": {}}),
            json!({"shapes": ["other"]}),
            json!({"shapes": ["named"]}),
            json!({"shapes": [{"point": 1}]}),
            json!({"shapes": [{"box": {}}]}),
            json!({"shapes": [{"box": {"width": 1}, "point": null}]}),
            json!({"shapes": [{"pair": [1]}]}),
            json!({"shapes": [{}]}),
            json!({"shapes": [3]}),
            json!({"at": "yesterday"}),
            json!({"on": 3}),
        ] {
            assert_eq!(read::<Sample>(sample.clone()), Err(Misfit), "{sample}");
            agrees::<Sample>(sample);
        }
        // The one difference: the fields of a struct in a list.
        assert_eq!(read::<Shape>(json!({"box": [3]})), Err(Misfit));
    }
}
