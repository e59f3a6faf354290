import TCP

/// Why a capture or script can't be read, and what to do about it.
package struct CaptureError: Error, Hashable, Sendable {
  package var message: Bilingual
  package init(_ message: Bilingual) { self.message = message }
}
