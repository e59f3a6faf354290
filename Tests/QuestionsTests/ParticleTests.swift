import Testing

@testable import Questions

@Suite("Korean particles")
struct ParticleTests {
  @Test(
    "The particle agrees with the word as it is read aloud",
    arguments: [
      ("클라이언트", Particle.topic, "클라이언트는"), ("플래그", .object, "플래그를"), ("값", .subject, "값이"),
      ("SYN", .object, "SYN을"), ("ACK", .object, "ACK를"), ("FIN", .subject, "FIN이"), ("RST", .object, "RST를"),
      ("PSH", .topic, "PSH는"), ("URG", .object, "URG를"), ("CWR", .object, "CWR을"), ("ECE", .object, "ECE를"),
      ("SYN,ACK", .object, "SYN,ACK를"), ("TIME-WAIT", .topic, "TIME-WAIT는"), ("LISTEN", .subject, "LISTEN이"),
      ("CLOSING", .topic, "CLOSING은"), ("CLOSED", .object, "CLOSED를"), ("FIN-WAIT-1", .object, "FIN-WAIT-1을"),
      ("FIN-WAIT-2", .object, "FIN-WAIT-2를"), ("RTO", .topic, "RTO는"), ("MSL", .object, "MSL을"),
      ("1001", .direction, "1001로"), ("2000", .direction, "2000으로"), ("5", .and, "5와"), ("300", .and, "300과"),
      ("x+1", .object, "x+1을"), ("y", .topic, "y는"), ("서버", .direction, "서버로"), ("서울", .direction, "서울로"),
      ("값", .direction, "값으로"), ("packet", .object, "packet을"), ("window", .object, "window를"),
      ("segment", .topic, "segment는"), ("checksum", .object, "checksum을"), ("offset", .object, "offset을"),
      ("handshake", .topic, "handshake는"), ("protocol", .object, "protocol을"),
      ("시퀀스 번호(Sequence Number)", .object, "시퀀스 번호(Sequence Number)를"), ("`SYN`", .object, "`SYN`을"),
      ("“순서”", .topic, "“순서”는"), ("SO_LINGER", .topic, "SO_LINGER는"),
      ("TCP_KEEPCNT", .object, "TCP_KEEPCNT를"), ("SYN_SENT", .object, "SYN_SENT를"), ("3", .copula, "3이"),
      ("2", .copula, "2"), ("", .object, "를"),
    ])
  func agreement(_ word: String, _ particle: Particle, _ expected: String) {
    #expect(word.with(particle) == expected)
  }

  @Test("Decomposed Hangul is read like composed")
  func decomposed() {
    #expect("\u{1100}\u{1161}\u{11b9}".with(.object).hasSuffix("을"))
  }
}
