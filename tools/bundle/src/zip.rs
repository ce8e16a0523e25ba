//! A zip that depends on nothing but its content: files in order of their names, one date for all, no owner, no mode.

use std::io::Write;

use anyhow::{Context, Result};
use flate2::write::DeflateEncoder;
use flate2::{Compression, Crc};

use crate::programs::Files;

/// The first date that a zip can hold, 1 January 1980, as MS-DOS writes it.
const DATE: u16 = 0x21;

/// Packs the files, compressed.
pub fn pack(files: &Files) -> Result<Vec<u8>> {
    let (mut zip, mut directory) = (Vec::new(), Vec::new());
    for (name, content) in files {
        let mut crc = Crc::new();
        crc.update(content);
        let mut encoder = DeflateEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(content)?;
        let packed = encoder.finish()?;
        let offset = u32::try_from(zip.len()).context("the zip exceeds 4 GB")?;

        // What the file's own header and its entry in the directory have in common.
        let mut common = Vec::new();
        for field in [20, 1 << 11, 8, 0, DATE] {
            // version needed, names in UTF-8, deflate, time, date
            common.extend(u16::to_le_bytes(field));
        }
        for field in [crc.sum(), u32::try_from(packed.len())?, u32::try_from(content.len())?] {
            common.extend(field.to_le_bytes());
        }
        common.extend(u16::try_from(name.len())?.to_le_bytes());
        common.extend(0u16.to_le_bytes()); // extra fields

        zip.extend(b"PK\x03\x04");
        zip.extend(&common);
        zip.extend(name.as_bytes());
        zip.extend(packed);

        directory.extend(b"PK\x01\x02");
        directory.extend(20u16.to_le_bytes()); // made by: MS-DOS, 2.0
        directory.extend(&common);
        directory.extend([0; 10]); // comment, disk, attributes
        directory.extend(offset.to_le_bytes());
        directory.extend(name.as_bytes());
    }
    let count = u16::try_from(files.len())?.to_le_bytes();
    let (start, length) = (u32::try_from(zip.len())?, u32::try_from(directory.len())?);
    zip.extend(directory);
    zip.extend(b"PK\x05\x06\0\0\0\0");
    zip.extend([count, count].concat());
    zip.extend(length.to_le_bytes());
    zip.extend(start.to_le_bytes());
    zip.extend([0; 2]); // comment
    Ok(zip)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_files_give_the_same_bytes_in_any_order() {
        let a = Files::from([("b.txt".to_owned(), b"two".to_vec()), ("a/c.txt".to_owned(), b"one".to_vec())]);
        let b = Files::from([("a/c.txt".to_owned(), b"one".to_vec()), ("b.txt".to_owned(), b"two".to_vec())]);
        let zip = pack(&a).unwrap();
        assert_eq!(zip, pack(&b).unwrap());
        assert!(zip.starts_with(b"PK\x03\x04"));
        // Both names, in the headers and in the directory; the directory begins where the end record says.
        assert_eq!(zip.windows(7).filter(|w| w == b"a/c.txt").count(), 2);
        let start = u32::from_le_bytes(zip[zip.len() - 6..zip.len() - 2].try_into().unwrap()) as usize;
        assert!(zip[start..].starts_with(b"PK\x01\x02"));
    }
}
