@_spi(_Unicode) import Swift

extension String {
  /// Normalisation Form C: Hangul typed on a Mac (decomposed) and anywhere else become the same scalars.
  package var normalised: String {
    var scalars = String.UnicodeScalarView()
    for scalar in _nfc { scalars.append(scalar) }
    return String(scalars)
  }
}
