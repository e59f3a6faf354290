import CPcap
import TCP

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The functions of libpcap that are used here, found when a capture is first opened.
struct Libpcap: Sendable {
  typealias Open =
    @convention(c) (UnsafeMutablePointer<FILE>, UInt32, UnsafeMutablePointer<CChar>) -> OpaquePointer?
  typealias Next =
    @convention(c) (
      OpaquePointer, UnsafeMutablePointer<UnsafeMutablePointer<pcap_pkthdr>?>,
      UnsafeMutablePointer<UnsafePointer<UInt8>?>
    ) -> Int32
  typealias Close = @convention(c) (OpaquePointer) -> Void
  typealias ErrorText = @convention(c) (OpaquePointer) -> UnsafeMutablePointer<CChar>?
  typealias DataLink = @convention(c) (OpaquePointer) -> Int32
  typealias DataLinkName = @convention(c) (Int32) -> UnsafePointer<CChar>?

  let open: Open
  let next: Next
  let close: Close
  let errorText: ErrorText
  let dataLink: DataLink
  let dataLinkName: DataLinkName

  /// The library, opened once; the system keeps it until the program ends.
  static let shared: Result<Libpcap, CaptureError> = Result { () throws(CaptureError) in try Libpcap() }

  private init() throws(CaptureError) {
    let names = ["libpcap.so.0.8", "libpcap.so.1", "libpcap.so", "libpcap.A.dylib"]
    guard let handle = names.lazy.compactMap({ dlopen($0, RTLD_NOW) }).first else { throw Libpcap.missing }
    func find<Function>(_ name: String, as type: Function.Type) throws(CaptureError) -> Function {
      guard let symbol = dlsym(handle, name) else { throw Libpcap.missing }
      return unsafeBitCast(symbol, to: type)
    }
    open = try find("pcap_fopen_offline_with_tstamp_precision", as: Open.self)
    next = try find("pcap_next_ex", as: Next.self)
    close = try find("pcap_close", as: Close.self)
    errorText = try find("pcap_geterr", as: ErrorText.self)
    dataLink = try find("pcap_datalink", as: DataLink.self)
    dataLinkName = try find("pcap_datalink_val_to_name", as: DataLinkName.self)
  }

  private static let missing = CaptureError(
    Bilingual(
      ko: "캡처를 읽으려면 libpcap이 필요합니다. Debian에서는 libpcap0.8 패키지를 설치하세요.",
      en: "reading captures needs libpcap; on Debian install the package libpcap0.8"))
}
