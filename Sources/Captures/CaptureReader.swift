import CPcap
import TCP

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads a pcap or pcapng file packet by packet; nothing of a packet is kept after the next is read.
package final class CaptureReader {
  private let library: Libpcap
  private let handle: OpaquePointer
  private let link: LinkType
  private let buffer: UnsafeMutableRawPointer
  /// Packets read so far.
  package private(set) var packets = 0

  /// Opens a file; `-` is the standard input.
  package init(path: String) throws(CaptureError) {
    library = try Libpcap.shared.get()
    guard let file = path == "-" ? fdopen(dup(0), "rb") : fopen(path, "rb") else {
      throw CaptureReader.unreadable(String(cString: strerror(errno)))
    }
    // A large capture is read in large pieces: the C library's own would be of one page.
    let size = 1 << 17
    let buffer = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
    setvbuf(file, buffer.assumingMemoryBound(to: CChar.self), _IOFBF, size)
    var complaint = [CChar](repeating: 0, count: Int(PCAP_ERRBUF_SIZE) + 1)
    guard let handle = library.open(file, UInt32(PCAP_TSTAMP_PRECISION_MICRO), &complaint) else {
      fclose(file)
      buffer.deallocate()
      throw CaptureReader.unreadable(
        String(decoding: complaint.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self))
    }
    self.handle = handle
    self.buffer = buffer
    let number = library.dataLink(handle)
    guard let link = LinkType(dataLink: number) else {
      let name = library.dataLinkName(number).map { String(cString: $0) } ?? String(number)
      library.close(handle)
      buffer.deallocate()
      throw CaptureError(
        Bilingual(
          ko: "링크 종류 \(name)은(는) 읽지 못합니다. Ethernet, Linux cooked, raw IP, loopback 캡처를 쓰세요.",
          en: "can't read link type \(name); use a capture of Ethernet, Linux cooked, raw IP or loopback"))
    }
    self.link = link
  }

  deinit {
    library.close(handle)
    buffer.deallocate()
  }

  /// The next packet, or nil at the end of the file.
  package func next() throws(CaptureError) -> CapturedPacket? {
    var record: UnsafeMutablePointer<pcap_pkthdr>?
    var start: UnsafePointer<UInt8>?
    switch library.next(handle, &record, &start) {
    case 1:
      guard let header = record?.pointee, let start else { return nil }
      packets += 1
      let frame = UnsafeRawBufferPointer(start: start, count: Int(header.caplen))
      return CapturedPacket(
        number: packets, time: Instant(captured: header.ts),
        content: link.decode(frame, wireLength: Int(header.len)))
    case -1:
      let words = library.errorText(handle).map { String(cString: $0) } ?? ""
      throw CaptureError(
        Bilingual(
          ko: "\(packets)번 패킷 다음을 읽을 수 없습니다(\(words)). 파일이 잘렸거나 손상된 것 같습니다.",
          en: "can't read on after packet \(packets) (\(words)); the file seems cut off or damaged"))
    default: return nil
    }
  }

  private static func unreadable(_ words: String) -> CaptureError {
    CaptureError(
      Bilingual(
        ko: "pcap이나 pcapng 캡처로 읽을 수 없습니다(\(words)). 파일 이름과 형식을 확인하세요.",
        en: "can't be read as a pcap or pcapng capture (\(words)); check the name and the format"))
  }
}

extension Instant {
  /// Microseconds since 1970; times no clock can show end up at the edge of what can be counted.
  fileprivate init(captured time: timeval) {
    let (whole, overflow) = Int64(time.tv_sec).multipliedReportingOverflow(by: 1_000_000)
    let (sum, past) = whole.addingReportingOverflow(Int64(time.tv_usec))
    self.init(microseconds: overflow || past ? (time.tv_sec < 0 ? .min : .max) : sum)
  }
}

/// One packet of a capture.
package struct CapturedPacket: Sendable {
  /// Its place in the file, from 1.
  package var number: Int
  package var time: Instant
  package var content: Content

  package enum Content: Sendable {
    case segment(ObservedSegment)
    case skipped(SkipReason)
  }
}

/// Why a packet of a capture is no segment to follow.
package enum SkipReason: Int, CaseIterable, Hashable, Sendable {
  case notIP, notTCP, fragment, cutOff, malformedIP, malformedTCP

  package var name: Bilingual {
    switch self {
    case .notIP: Bilingual(ko: "IP 아님", en: "not IP")
    case .notTCP: Bilingual(ko: "TCP 아님", en: "not TCP")
    case .fragment: Bilingual(ko: "IP 조각", en: "IP fragments")
    case .cutOff: Bilingual(ko: "캡처에서 잘림", en: "cut off by the capture")
    case .malformedIP: Bilingual(ko: "잘못된 IP 헤더", en: "malformed IP headers")
    case .malformedTCP: Bilingual(ko: "잘못된 TCP 헤더", en: "malformed TCP headers")
    }
  }
}
