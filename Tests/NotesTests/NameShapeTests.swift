import Testing

@testable import Notes

@Suite("Names of flags and states where only one can stand") struct NameShapeTests {
  private func found(_ note: String) -> [String] {
    NoteChecker.check(Array(note.utf8), file: "a.md").findings.map { "\($0.rule): \($0.found)" }
  }

  @Test("a flag's name misspelt in a list, before its meaning, sent or received")
  func spelling() {
    #expect(
      found("# TCP\n\n제어 비트: URG, ACK, PSH, RTS, SYN, FIN\n") == ["flag-name: RTS"])
    #expect(
      found("# TCP\n\nControl bits: CWR / ECE / URG / ACK / PSH / RTS / SYN / FIN\n") == ["flag-name: RTS"])
    #expect(
      found("# TCP\n\nFlags: SYN (opens), FIN (closes), RSET (reset/abort), PSH (push)\n") == [
        "flag-name: RSET"
      ])
    #expect(found("# TCP\n\n서버의 FIN에 ACK를 보낸다.\n\n- UGN (Urgent): 긴급 데이터\n") == ["flag-name: UGN"])
    #expect(
      found("# TCP\n\nThe ACK of the FIN comes last.\n\nThe client sends a final `AKC` for that ACK.\n") == [
        "flag-name: AKC"
      ])
  }

  @Test(
    "other abbreviations are left alone",
    arguments: [
      "# TCP\n\nThe options are MSS, SACK, NOP and WIN; the flags SYN, ACK, FIN, RST and PSH.\n",
      "# TCP\n\n상태를 FSM (Finite State Machine)으로 그린다. SYN, ACK, FIN, RST가 사건이다.\n",
      "# Wi-Fi\n\nRTS and CTS come before the frame, ACK after it; TCP's SYN, ACK and FIN know none of them.\n",
      "# TCP\n\nSCO (Synchronous Connection-Oriented) links carry voice; SYN and ACK open a connection.\n",
      "# TCP\n\n서버는 SYN을 받고 ASK 없이 RST를 보낸다. RSV 비트는 쓰지 않는다. ACK와 FIN도 없다.\n",
    ])
  func otherNames(note: String) { #expect(found(note) == []) }

  @Test(
    "two letters of a flag's name in each other's place, wherever it stands",
    arguments: [
      ("# TCP\n\n1. 클라이언트가 SYN을 보낸다.\n2. 서버가 SYN+ACK를 보낸다.\n3. AKC\n", "AKC"),
      ("# TCP\n\n```\nClient ---- SNY ----> Server\nClient <-- SYN,ACK -- Server\n```\n", "SNY"),
      ("# TCP\n\n세 번 중복된 AKC가 오면 ACK가 가리키는 것을 다시 보낸다.\n", "AKC"),
      ("# TCP\n\n| Flag | Meaning |\n|---|---|\n| SYN | opens |\n| FNI | closes |\n", "FNI"),
      ("# Scanning\n\nA closed port answers with a TCP RTS; an open one with SYN-ACK.\n", "RTS"),
      ("# TCP\n\n보낸 패킷의 ACK와 SNY을 센다.\n", "SNY"),
      ("# Stop-and-wait\n\nThe ACK was lost, so no AKC came.\n", "AKC"),
    ])
  func swapped(note: String, name: String) { #expect(found(note) == ["flag-name: \(name)"]) }

  @Test(
    "a name of another field that is spelt like this",
    arguments: [
      "# MACsec\n\nThe CAK (Connectivity Association Key) comes first. TCP's ACK knows no CAK.\n",
      "# Wi-Fi\n\nA sends RTS, the access point CTS; then data and an ACK. TCP has a FIN and an RST too.\n",
      "# TCP\n\nThe American Kennel Club (AKC) runs its AKC shows over TCP with SYN and ACK.\n",
      "# TCP\n\n- `AKC` is a typo of ACK.\n",
      "# Phones\n\nPHS handsets were popular in Japan. Later phones speak TCP: SYN, ACK, FIN.\n",
    ])
  func swappedElsewhere(note: String) { #expect(found(note) == []) }

  @Test("what a flag is said to be short for")
  func expansion() {
    let table =
      "# tcpdump's TCP flags\n\n| Letter | Meaning |\n|---|---|\n| S | SYN, opens |\n| P | PUSH, hand over |\n"
      + "| F | FIN, finished |\n| R | RETRY, send again |\n"
    #expect(found(table) == ["flag-name: RETRY"])
  }

  @Test(
    "right names and words for what a flag does are no wrong names",
    arguments: [
      "# TCP 플래그\n\n- A (Ack Flag): 응답\n- P (Push Flag): 바로 전달\n- S (Sync Flag): 연결\n",
      "# TCP 플래그\n\n- ACK : ACKnowledgment의 약자, 확인 응답\n- SYN : SYNchronization의 약자\n",
      "# TCP flags\n\n- RST (Reset Bit): aborts\n- FIN (Final Bit): closes\n- S (Server flag): a host\n",
      "# TCP flags\n\n| Letter | Meaning |\n|---|---|\n| S | SYN |\n| P | PUSH |\n| F | FIN |\n| R | RST |\n",
    ])
  func rightExpansion(note: String) { #expect(found(note) == []) }

  @Test(
    "a wrong name in a list or a column of flags whose other names are right",
    arguments: [
      (
        "# TCP 플래그\n\n| 플래그 | 이름 | 값 |\n|---|---|---|\n| PSH | Pull | 0x08 |\n| RST | Reset | 0x04 |\n"
          + "| SYN | Synchronize | 0x02 |\n| FIN | Finish | 0x01 |\n", "Pull"
      ),
      ("# TCP 플래그\n\n연결은 SYN으로 연다.\n\n- P = Push\n- R = Ready\n- S = Synchronize\n- F = Finish\n", "Ready"),
      (
        "# TCP flags\n\n- SYN :: Synchronize numbers\n- FIN :: Finish\n- RST :: Reset\n- ECE :: Error Correction Enabled\n",
        "Error Correction Enabled"
      ),
    ])
  func listed(note: String, name: String) { #expect(found(note) == ["flag-name: \(name)"]) }

  @Test(
    "what a flag does is no name in a list of names",
    arguments: [
      "# TCP 플래그\n\n연결은 SYN으로 연다.\n\n- P = Push\n- R = Reserved\n- S = Synchronize\n- F = Finish\n",
      "# TCP 플래그\n\n| 플래그 | 하는 일 |\n|---|---|\n| PSH | 바로 전달 |\n| RST | Reset |\n| SYN | Sync |\n| FIN | 종료 |\n",
      "# TCP flags\n\n- SYN :: Synchronize\n- FIN :: Finish\n- RST :: refuses a connection\n- ACK :: Acknowledge\n",
      "# TCP flags\n\n- SYN :: Synchronize\n- FIN :: Finish\n- ACK :: Acknowledge\n- ECE :: ECN-Echo\n- CWR :: Congestion Window Reduced\n",
    ])
  func listedRightly(note: String) { #expect(found(note) == []) }

  @Test("a state that a label asks for and TCP does not have")
  func asked() {
    #expect(
      found(
        "# TCP\n\n- State of a server that waits :: LISTENING-WAIT\n- State after the first SYN :: SYN-SENT\n"
      )
        == ["state-name: LISTENING-WAIT"])
    #expect(found("# TCP\n\n- 서버가 기다리는 상태: LISTENING_WAIT\n") == ["state-name: LISTENING_WAIT"])
    #expect(
      found("# TCP\n\n- State of a server that waits :: LISTEN\n- A tool's option: LISTENING-WAIT\n") == [])
  }

  @Test("states that are put together from parts of others")
  func states() {
    #expect(found("# TCP\n\n서버는 FIN을 보내고 상태를 LAST_FIN로 변경한다.\n").contains("state-name: LAST_FIN"))
    #expect(found("# TCP\n\n서버는 LAST_WAIT 상태가 된다.\n").contains("state-name: LAST_WAIT"))
    #expect(
      found("# TCP\n\nThe path of a server: CLOSED → LISTEN → SYN_ACKED → ESTABLISHED\n").contains(
        "state-name: SYN_ACKED"))
    #expect(found("# TCP\n\nSYN_BACKLOG and ACK_DELAY are settings; TIME_WAIT is a state.\n") == [])
    #expect(found("# TCP\n\n상태를 LAST_ACK로 변경한다.\n") == [])
  }
}
