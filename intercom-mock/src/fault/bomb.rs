//! A small gzip file that expands to a gigabyte.

use std::sync::OnceLock;

use bytes::Bytes;
use flate2::{Compress, Compression, Crc, FlushCompress};

/// The number of zeros in a block.
const BLOCK: usize = 1 << 20;

/// The number of blocks, which together contain a gigabyte.
const BLOCKS: usize = 1 << 10;

/// Returns a gigabyte of zeros as a gzip file of about a megabyte. The file is computed once.
pub(crate) fn bomb() -> Bytes {
    static MADE: OnceLock<Bytes> = OnceLock::new();
    MADE.get_or_init(make).clone()
}

/// Creates the file from repetitions of one compressed block. The block can be repeated because it ends with a full
/// flush.
fn make() -> Bytes {
    let zeros = vec![0_u8; BLOCK];
    let mut block = Vec::with_capacity(BLOCK / 100);
    let mut compress = Compress::new(Compression::default(), false);
    // The buffer must be large enough for the whole block: the client cannot decompress a truncated stream.
    let _ = compress.compress_vec(&zeros, &mut block, FlushCompress::Full);
    let (mut sum, mut one) = (Crc::new(), Crc::new());
    one.update(&zeros);
    let mut bytes = vec![0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff];
    for _ in 0..BLOCKS {
        bytes.extend_from_slice(&block);
        sum.combine(&one);
    }
    // Adds the final empty block, the checksum and the length.
    bytes.extend_from_slice(&[0x03, 0x00]);
    bytes.extend_from_slice(&sum.sum().to_le_bytes());
    let length = u32::try_from(BLOCK * BLOCKS).unwrap_or(0);
    bytes.extend_from_slice(&length.to_le_bytes());
    Bytes::from(bytes)
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    #[test]
    fn it_is_gzip_to_the_end() {
        let bomb = bomb();
        assert!(bomb.len() < 2 << 20, "{}", bomb.len());
        let mut decoder = flate2::read::GzDecoder::new(&bomb[..]);
        let mut piece = vec![0_u8; BLOCK];
        let mut total = 0;
        loop {
            let length = decoder.read(&mut piece).expect("sound gzip");
            if length == 0 {
                break;
            }
            total += length;
        }
        assert_eq!(total, BLOCK * BLOCKS);
    }
}
