import Notes
import Testing

/// A line's end is no sentence's end: where an editor wrapped a sentence, every reader sees it whole.
@Suite("Wrapped lines")
struct WrappedLineTests {
  @Test("A sentence goes on behind a word that can't end it, whatever the next line opens with")
  func openWords() {
    #expect(
      facts(
        in: """
          # TCP connection setup

          1. The client begins by sending the server a segment with the
             SYN flag set and a sequence number of x. It then enters the
             SYN_SENT state.
          2. When it gets this, the server replies with a segment that has the SYN and
             ACK flags set, seq = y and ack = x + 1, and moves to
             SYN_RCVD.
          3. The client acknowledges the server's
             SYN by an ACK with ack = y + 1.
             Both are now ESTABLISHED.
          """, .step)
        == [
          "3 open 1 client→server SYN SEQ=x client=SYN-SENT",
          "6 open 2 server→client SYN,ACK SEQ=y ACK=x+1 server=SYN-RECEIVED",
          "9 open 3 client→server ACK ACK=y+1 client=ESTABLISHED server=ESTABLISHED",
        ])
  }

  @Test("A wrapped paragraph is read sentence by sentence, and each step has its own sentence")
  func paragraphs() {
    let note = """
      ## Closing

      The side that closes first, here the client, sends a segment whose
      FIN bit is set, and goes to the state
      FIN_WAIT_1. The server answers with an
      ACK and goes to CLOSE_WAIT. When its application has closed too the server sends
      FIN and goes to LAST_ACK. The client answers by
      ACK and waits in TIME_WAIT.
      """
    #expect(
      facts(in: note, .step) == [
        "4 close 1 client→server FIN client=FIN-WAIT-1", "6 close 2 server→client ACK server=CLOSE-WAIT",
        "7 close 3 server→client FIN server=LAST-ACK", "8 close 4 client→server ACK client=TIME-WAIT",
      ])
    let texts = NoteReader.read(Array(note.utf8), file: "note.md").facts.filter { $0.kind == .step }.map(
      \.text)
    #expect(texts.dropFirst().first == "The server answers with an ACK and goes to CLOSE_WAIT.")
  }

  @Test("Two blanks at a line's end part no sentence that goes on in small letters")
  func hardBreaks() {
    #expect(
      facts(
        in: """
          ## TCP connection termination

          - One side calls close first, and what it does then is called\u{20}\u{20}
            an active close. Its TCP sends a FIN segment, by which it says\u{20}\u{20}
            that it has sent all of its data.
          - The other end, which gets the FIN, does the passive close. Its TCP answers with an ACK.
          - Later its application closes too. This makes its TCP send a FIN.
          - The end that closed first acknowledges the FIN.
          """, .step)
        == [
          "3 close 1 active→passive FIN", "6 close 2 passive→active ACK", "7 close 3 passive→active FIN",
          "8 close 4 active→passive ACK",
        ])
  }

  @Test("Lines that each say what a flag is stay apart, long as they are")
  func glossaries() {
    #expect(
      facts(
        in: """
          ## TCP flags

          SYN: synchronizes the sequence numbers when a connection is opened
          ACK: says that the acknowledgment number of the segment is valid
          FIN: says that the sender of the segment has no more data to send
          """, .flag) == ["3 SYN", "4 ACK", "5 FIN"])
  }

  @Test("A Korean line that ends in a particle goes on")
  func particles() {
    #expect(
      facts(
        in: """
          ## 4-way handshake

          1. 더 보낼 데이터가 없는 클라이언트는 서버에게 FIN 플래그가 켜진 세그먼트를
             보내고 FIN_WAIT_1 상태가 된다.
          2. 서버는 클라이언트가 보낸 FIN을 받았다는 뜻으로 클라이언트에게 ACK를
             보내고 CLOSE_WAIT 상태가 된다.
          """, .step)
        == [
          "3 close 1 client→server FIN client=FIN-WAIT-1", "5 close 2 server→client ACK server=CLOSE-WAIT",
        ])
  }

  @Test("In a cell of HTML lines end nowhere")
  func cells() {
    let note = """
      ## TCP flags
      <table>
        <tr>
          <td><b>SYN</b></td>
          <td>Opens a
              connection</td>
        </tr>
        <tr>
          <td>FIN</td>
          <td>Closes it</td>
        </tr>
        <tr>
          <td>RST</td>
          <td>Breaks it off</td>
        </tr>
      </table>
      """
    let texts = NoteReader.read(Array(note.utf8), file: "note.md").facts.map(\.text)
    #expect(texts == ["Opens a connection", "Closes it", "Breaks it off"])
  }

  @Test("What stands out behind a wrap begins behind it, and signs written as entities wrap like others")
  func spans() {
    #expect(
      facts(
        in: """
          ## Opening a connection

          1. First of all the client sends the server a segment that carries the
             **SYN** flag (its number is seq=100).
          2. The server then answers the client's request for a connection by sending its own
             &lt;SYN,ACK&gt; back to the client.
          """, .step) == ["3 open 1 client→server SYN SEQ=100", "5 open 2 server→client SYN,ACK"])
  }

  @Test("Whom something is sent or told does not send it")
  func recipients() {
    #expect(
      facts(
        in: """
          ## TCP 3-way handshake

          The client opens by sending the server a SYN with seq=x. The server tells the client that it agrees by sending SYN+ACK with seq=y, ack=x+1. The client then informs the server that all is well by sending an ACK with ack=y+1.
          """, .step)
        == [
          "3 open 1 client→server SYN SEQ=x", "3 open 2 server→client SYN,ACK SEQ=y ACK=x+1",
          "3 open 3 client→server ACK ACK=y+1",
        ])
  }

  @Test("A header's fields and their widths tell no steps, whatever flags they speak of")
  func widths() {
    #expect(
      facts(
        in: """
          ## TCP header

          - **sequence number** (32 bits):
            - if SYN=1, the first number; the ACK that answers it holds this number plus 1
            - if SYN=0, the number of the segment's first byte
          - **acknowledgement number** (32 bits): if ACK=1, the number of the byte that the sender of the ACK expects next
          - **windows size** (16 bits): how many bytes the sender is ready to take
          """
      ) == ["3 sequence number 32", "6 acknowledgment number 32", "7 window 16"])
  }

  @Test("The first number of a counted exchange, and bullets behind a paragraph are no part of it")
  func exchanges() {
    #expect(
      facts(
        in: """
          ## TCP sequence numbers

          1. PC1: Seq 10
          2. PC2: Seq 50, Ack 11
          3. PC1: Seq 11, Ack 51

          Now for flow control:

          - No segment needs an answer of its own.
          - A host sends segments 20 to 22, and an Ack is sent back with sequence number 23.
          """, .exchange) == ["3 exchange A→B - SEQ=10 | B→A - SEQ=50 ACK=11 | A→B - SEQ=11 ACK=51"])
  }
}
