import Captures
import TCP

/// packetdrill scripts: read, and played where they can be.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzPacketScript(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard let script = try? PacketScriptParser.parse(bytes) else { return 0 }
  _ = try? PacketScriptRunner.run(script, profile: .rfc9293)
  return 0
}
