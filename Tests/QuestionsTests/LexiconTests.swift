import Questions
import TCP
import Testing

@Suite("Lexicon: one table of names")
struct LexiconTests {
  @Test(
    "Every spelling of a state that notes use names that state",
    arguments: [
      ("TIME_WAIT", ConnectionState.timeWait), ("TIME-WAIT", .timeWait), ("TIMEWAIT", .timeWait),
      ("TIME WAIT", .timeWait),
      ("CLOSE WAIT", .closeWait), ("FIN_WAIT_1", .finWait1), ("FIN_WAIT1", .finWait1),
      ("FIN-WAIT1", .finWait1),
      ("FIN_WAIT 1", .finWait1), ("fin-wait-2", .finWait2), ("SYN SENT", .synSent), ("SYN_SEND", .synSent),
      ("SYN_RCVD", .synReceived), ("SYN_RECV", .synReceived), ("SYN-RECEIVED", .synReceived),
      ("SYN RCVD", .synReceived),
      ("SYN_RCV", .synReceived), ("Established", .established), ("ESTAB", .established), ("CLOSE", .closed),
      ("LISTEN", .listen), ("LAST_ACK", .lastAck), ("CLOSING", .closing),
    ] as [(String, ConnectionState)])
  func states(spelling: String, state: ConnectionState) {
    #expect(Lexicon.state(spelled: spelling) == state)
  }

  @Test(
    "A set of flags is read in every usual writing",
    arguments: [
      ("SYN+ACK", [.syn, .ack]), ("SYN/ACK", [.syn, .ack]), ("SYN-ACK", [.syn, .ack]),
      ("SYN, ACK", [.syn, .ack]),
      ("S.", [.syn, .ack]), ("[S.]", [.syn, .ack]), ("SA", [.syn, .ack]), ("SYNACK", [.syn, .ack]),
      ("ack syn", [.syn, .ack]),
      ("SYN과 ACK", [.syn, .ack]), ("F", [.fin]), ("[P.]", [.psh, .ack]), ("0x12", [.syn, .ack]),
      ("FIN", [.fin]),
      ("none", []), ("<SYN,ACK>", [.syn, .ack]), ("SYN 플래그", [.syn]),
    ] as [(String, Flags)])
  func flags(spelling: String, flags: Flags) {
    #expect(Lexicon.flags(spelled: spelling) == flags)
  }

  @Test(
    "What is no set of flags is none",
    arguments: ["", "  ", "hello", "SYN+HELLO", "SS", "AB", "FLAGS", "0xzz"])
  func noFlags(text: String) {
    #expect(Lexicon.flags(spelled: text) == nil)
  }

  @Test(
    "Fields and parties answer to their names in four languages",
    arguments: [
      ("Seq Number", HeaderField.sequenceNumber), ("시퀀스 번호", .sequenceNumber),
      ("확인응답번호", .acknowledgmentNumber),
      ("Window Size", .window), ("序列号", .sequenceNumber), ("確認応答番号", .acknowledgmentNumber),
      ("HLEN", .dataOffset),
      ("Urgent Pointer", .urgentPointer), ("체크섬", .checksum),
    ])
  func fields(spelling: String, field: HeaderField) {
    #expect(Lexicon.field(spelled: spelling) == field)
    #expect(Lexicon.party(spelled: "クライアント") == "client")
    #expect(Lexicon.party(spelled: "호스트 A") == "A")
  }

  @Test(
    "A misspelt state is recognised by its nearest name",
    arguments: [
      ("SYN-RECEVED", ConnectionState.synReceived), ("ESTABLESD", .established), ("LAST_LOCK", .lastAck),
      ("TIME_WIAT", .timeWait),
      ("LISTNE", .listen),
    ])
  func misspeltStates(word: String, state: ConnectionState) {
    #expect(Lexicon.nearestState(to: word) == state)
  }

  @Test(
    "A misspelt flag is recognised by its nearest name",
    arguments: [("Synk", Flag.syn), ("PHS", .psh), ("FUSH", .psh), ("URN", .urg), ("ACKK", .ack)])
  func misspeltFlags(word: String, flag: Flag) {
    #expect(Lexicon.nearestFlag(to: word) == flag)
  }

  @Test(
    "A word near nothing, or near two names alike, is left alone",
    arguments: ["hello", "window", "FIN_WAIT_9", ""])
  func strangers(word: String) {
    #expect(Lexicon.nearestFlag(to: word) == nil)
  }

  @Test("No spelling names two meanings of one kind")
  func unambiguous() {
    for entry in Lexicon.stateEntries {
      for spelling in entry.spellings { #expect(Lexicon.state(spelled: spelling) == entry.meaning) }
    }
    for entry in Lexicon.fieldEntries {
      for spelling in entry.spellings { #expect(Lexicon.field(spelled: spelling) == entry.meaning) }
    }
    for entry in Lexicon.flagEntries {
      for spelling in entry.spellings { #expect(Lexicon.flag(spelled: spelling) == entry.meaning) }
    }
    for entry in Lexicon.partyEntries {
      for spelling in entry.spellings { #expect(Lexicon.party(spelled: spelling) == entry.meaning) }
    }
  }
}
