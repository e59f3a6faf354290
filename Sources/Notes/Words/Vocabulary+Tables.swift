extension Vocabulary {
  /// The vocabulary's tables, laid bare for one pass over a text.
  struct Tables {
    let wideBits: UnsafeBufferPointer<UInt64>
    let asciiOpenings: UnsafeBufferPointer<UInt64>
    let wideOpenings: UnsafeBufferPointer<UInt64>
    let lonelyOpenings: UnsafeBufferPointer<UInt64>
    let ascii: UnsafeBufferPointer<UInt16>
    let wide: UnsafeBufferPointer<UInt16>
    let buckets: UnsafeBufferPointer<UInt16>
    let patterns: UnsafeBufferPointer<Pattern>
    let bytes: UnsafeBufferPointer<UInt8>
    let classes: UnsafeBufferPointer<UInt8>

    /// For each of the lowest six bits of a character's last byte whether a word is no more than such a character.
    let lonelyEndings: UInt64

    /// Where words are that begin with the three letters or signs that eight bytes begin with; nil where there are none.
    @inline(__always) func bucket(opening eight: UInt64) -> Int? {
      let opening = Opening.key(ofLetters: eight)
      return Tables.holds(asciiOpenings, opening) ? Int(ascii[opening]) : nil
    }
    @inline(__always) func wideBucket(_ key: Int) -> Int {
      wideBits[key >> 6] >> UInt64(key & 63) & 1 == 0 ? 0 : Int(wide[key])
    }
    /// Whether a word may begin with the Han character or Hangul syllable that eight bytes begin with, and the one
    /// behind it.
    @inline(__always) func mayOpen(characters eight: UInt64) -> Bool {
      lonelyEndings >> (eight >> 16 & 63) & 1 != 0
        || Tables.holds(wideOpenings, Opening.key(ofCharacters: eight))
    }
    /// Whether a word may begin with this character, which eight bytes begin with, and the one behind it.
    @inline(__always) func mayOpen(_ first: Int, _ eight: UInt64) -> Bool {
      Tables.holds(lonelyOpenings, first & 0xffff) || !Opening.isOfThree(eight)
        || Tables.holds(wideOpenings, Opening.key(ofCharacters: eight))
    }
    @inline(__always) private static func holds(_ bits: UnsafeBufferPointer<UInt64>, _ index: Int) -> Bool {
      bits[index >> 6] >> UInt64(index & 63) & 1 != 0
    }
    @inline(__always) func patterns(in bucket: Int) -> Range<Int> {
      Int(buckets[bucket])..<Int(buckets[bucket + 1])
    }
  }

  func withTables<Result>(_ body: (Tables) -> Result) -> Result {
    withBits { wideBits, asciiOpenings, wideOpenings, lonelyOpenings in
      asciiBuckets.withUnsafeBufferPointer { ascii in
        wideBuckets.withUnsafeBufferPointer { wide in
          buckets.withUnsafeBufferPointer { buckets in
            patterns.withUnsafeBufferPointer { patterns in
              bytes.withUnsafeBufferPointer { bytes in
                classes.withUnsafeBufferPointer { classes in
                  body(
                    Tables(
                      wideBits: wideBits, asciiOpenings: asciiOpenings, wideOpenings: wideOpenings,
                      lonelyOpenings: lonelyOpenings, ascii: ascii, wide: wide, buckets: buckets,
                      patterns: patterns, bytes: bytes, classes: classes, lonelyEndings: lonelyEndings))
                }
              }
            }
          }
        }
      }
    }
  }

  private typealias Bits = UnsafeBufferPointer<UInt64>

  private func withBits<Result>(_ body: (Bits, Bits, Bits, Bits) -> Result) -> Result {
    wideBits.withUnsafeBufferPointer { wideBits in
      asciiOpenings.withUnsafeBufferPointer { asciiOpenings in
        wideOpenings.withUnsafeBufferPointer { wideOpenings in
          lonelyOpenings.withUnsafeBufferPointer { body(wideBits, asciiOpenings, wideOpenings, $0) }
        }
      }
    }
  }
}
