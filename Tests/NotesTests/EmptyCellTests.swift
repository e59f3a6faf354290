import Notes
import Testing

@Suite("Tables with empty cells")
struct EmptyCellTests {
  @Test("An empty cell without a blank between its bars is a cell", arguments: ["||", "| |"])
  func emptyCell(bars: String) {
    let note =
      "# 4-way handshake\n\n|단계|상황|From|To|보내는 것|\n|-|-|-|-|-|\n|1단계(FIN)|끊을 때|클라이언트|서버|FIN|\n|2단계(ACK)\(bars)서버|클라이언트|ACK|\n|3단계(FIN)|끝낼 때|서버|클라이언트|FIN|\n|4단계(ACK)\(bars)클라이언트|서버|ACK|\n"
    #expect(
      facts(in: note, .step) == [
        "5 close 1 client→server FIN", "6 close 2 server→client ACK", "7 close 3 server→client FIN",
        "8 close 4 client→server ACK",
      ])
  }
}
