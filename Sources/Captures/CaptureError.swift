/// Why a capture or script can't be read, and where.
package struct CaptureError: Error, Hashable, Sendable {
  package var message: String
  package init(_ message: String) { self.message = message }
}
