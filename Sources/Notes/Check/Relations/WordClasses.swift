/// Words that stand for one another in sentences on TCP. A relation is told by a member of one class behind a
/// member of another, so that no phrase has to be foreseen whole.
enum WordClass {
  /// Every first part before every second: `cannot | may not` and `send | write` are four phrases.
  static func each(_ first: String, _ second: String) -> String {
    let seconds = members(of: second)
    var text: [UInt8] = []
    for one in members(of: first) {
      for other in seconds {
        if !text.isEmpty { text += " | ".utf8 }
        text += one
        text.append(0x20)
        text += other
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func members(of text: String) -> [ArraySlice<UInt8>] {
    Array(text.utf8).split(separator: UInt8(ascii: "|")).map { member in
      let rest = member.drop { $0 == 0x20 }
      return rest.prefix(upTo: (rest.lastIndex { $0 != 0x20 } ?? rest.startIndex - 1) + 1)
    }
  }

  static func any(_ classes: String...) -> String { classes.joined(separator: " | ") }

  // MARK: Where and which

  static let start =
    "맨 앞 | 가장 앞 | 最前 | start | starts | starting | begin | begins | beginning | first byte | first octet | 시작 | 첫 바이트 | 첫 번째 바이트 | 어디서부터 | 어디부터 | 앞부분 | 开始 | 起始 | 第一个字节 | 首字节 | 開始 | 先頭 | 最初のバイト"
  static let end =
    "end | ends | last | after | following | past | 끝 | 마지막 | 다음 | 뒤 | 직후 | 까지 | 末尾 | 最后 | 结束 | 之后 | 下一 | 末端 | 尾部 | 終わり | 終端 | 直後 | 最後"
  static let larger =
    "larger of | greater of | bigger of | larger one | greater one | maximum of | max of | the maximum | whichever is larger | whichever is greater | whichever is bigger | max | 중 큰 | 중 더 큰 | 중에서 큰 | 중에 큰 | 가운데 큰 | 큰 쪽 | 큰 값 | 더 큰 값 | 최댓값 | 최대값 | 较大 | 最大值 | 取大 | 大きい方 | 大きいほう | 大きな方"
  static let smaller =
    "smaller | lesser | minimum | min | less | lower | whichever is smaller | 작은 | 최솟값 | 최소값 | 최소 | 较小 | 最小 | 取小 | 小さい"

  // MARK: What is done

  /// Nothing can be received any more.
  static let receivesNothing = any(
    each(
      "cannot | can not | cant | can no longer | may not | may no longer | no longer | unable to | not able to | not allowed to",
      "~ receive | ~ accept data | ~ read data | ~ get data | receives"),
    each(
      "does not | doesnt | will not | wont | do not | dont",
      "~ receive anything | ~ receive any | ~ receive more | ~ receive data | ~ accept any | ~ accept more | ~ accept data"
    ),
    each("받을 | 수신할 | 읽을", "수 없 | 수는 없 | 수도 없 | 수가 없"),
    "neither send nor receive | stops receiving | nothing more to receive | no more data to receive | nothing to receive | 데이터를 받지 못 | 데이터를 수신하지 못 | 수신이 불가 | 수신은 불가 | 수신 불가 | 수신할 데이터가 없 | 받을 데이터가 없 | 수신할 데이터는 없 | 받을 데이터는 없 | 받을 것이 없 | 받을 게 없 | 수신할 내용이 없 | 不能接收 | 不能再接收 | 无法接收 | 无法再接收 | 不再接收 | 没有数据要接收 | 没有要接收 | 受信できな | 受信しな | 受け取れな | 受信するデータがな"
  )
  static let sendsNothing = any(
    each(
      "cannot | can not | cant | can no longer | may not | may no longer | must not | should not | no longer | unable to | not able to | no longer able to | not allowed to",
      "~ send | ~ transmit | ~ write | sends"),
    each("보낼 | 전송할 | 송신할 | 쓸", "수 없 | 수는 없 | 수도 없 | 수가 없"),
    "데이터를 보내면 안 | 보내서는 안 | 데이터를 보내지 못 | 데이터를 전송하지 못 | 전송이 불가 | 송신이 불가 | 송신 불가 | 전송 불가 | 不能发送 | 不能再发送 | 无法发送 | 无法再发送 | 不再发送 | 送信できな"
  )
  /// A value is put into a segment.
  static let carried =
    "written | carried | stored | put | placed | included | inserted | filled | copied | carries | carry | contains | holds | sent | transmitted | advertised | announced | conveyed | reported | communicated | told | encoded | 실려 | 실어 | 실린 | 실리 | 담겨 | 담아 | 담긴 | 담기 | 담는 | 담고 | 기록 | 명시 | 저장 | 적어 | 적혀 | 넣어 | 들어 | 포함 | 전달 | 알려 | 알린 | 알리 | 통지 | 보낸 | 전송 | 格納 | 通知 | 載せ | 含まれ | 書き込 | 写入 | 携带 | 填写 | 放在 | 放入 | 告诉 | 告知 | 通告 | 存放 | 包含"
  /// Data that is still missing.
  static let leftover = any(
    each(
      "remaining | leftover | left over | outstanding | unreceived | undelivered | rest of the | residual | missing",
      "data | packets | segments | bytes"),
    each(
      "덜 보낸 | 덜 받은 | 못 받은 | 아직 받지 못한 | 아직 도착하지 않은 | 미처 받지 못한 | 남은 | 남아 있는 | 남아있는 | 잔여 | 잉여 | 나머지",
      "데이터 | 패킷 | 세그먼트"),
    "data not yet received | data that has not arrived | data that may still arrive | data may still arrive | still be receiving | still receiving data | still be sending | still sending data | still have data to send | still has data to send | may still send data | data still on its way | 데이터를 아직 받 | 데이터를 마저 | 아직 보낼 데이터 | 더 보낼 데이터 | 보낼 데이터가 남 | 데이터가 더 올 | 데이터가 아직 올 | 데이터가 더 남 | 未收到的数据 | 没收到的数据 | 没有收到的数据 | 剩余数据 | 剩余的数据 | 剩下的数据 | 还没到的数据 | 残りのデータ | 残っているデータ | まだ届いていないデータ"
  )

  // MARK: How it is done

  static let orderly =
    "graceful | gracefully | orderly | polite | politely | normal close | normal termination | normally | clean close | cleanly | 정상 종료 | 정상적인 종료 | 정상적으로 | 정상적인 연결 종료 | 우아하게 | 우아한 | 순조롭게 | 正常关闭 | 正常释放 | 优雅 | 正常终止 | 正常終了 | 行儀 | 丁寧 | 穏やか"
  static let abrupt =
    "abort | aborts | abortive | abrupt | abruptly | forcibly | forced | forces | forcefully | hard close | immediately drops | discards | 강제 종료 | 강제로 | 비정상 종료 | 비정상적 | 즉시 끊 | 폐기 | 强制 | 异常终止 | 异常关闭 | 丢弃 | 打ち切 | 強制 | 中断 | 破棄"
  static let deliveredFirst = any(
    each(
      "deliver | delivers | delivering | send | sends | sending | flush | flushes | transmit | transmits | finish | finishes",
      "~ remaining data | ~ pending data | ~ queued data | ~ data in flight | ~ rest of the data | ~ buffered data | ~ outstanding data | ~ unsent data"
    ),
    each(
      "남은 데이터를 | 남아 있는 데이터를 | 남은 데이터까지 | 버퍼의 데이터를 | 전송 중인 데이터를 | 보내던 데이터를",
      "모두 보 | 다 보 | 마저 보 | 전송 | 전달 | 먼저 보 | 모두 전송 | 보내고 | 보낸"),
    "still in flight | delivered first | 残りのデータを送 | 剩余数据发送 | 剩余的数据发送 | 发送完剩余"
  )

  // MARK: Measures

  static let perAck = any(
    each(
      "for every | for each | per | with every | with each | on every | on each | for every single | every time an | each time an | each | every",
      "ack | ack received | ack that arrives | acknowledgment | acknowledgement | new ack"),
    "ACK ~ 때마다 | ACK마다 | ACK 하나마다 | ACK 1개당 | ACK 1개마다 | ACK를 받을 때마다 | ACK를 하나 받을 때마다 | ACK가 올 때마다 | ACK가 도착할 때마다 | ACK 하나당 | ACK를 수신할 때마다 | 收到一个ACK | 每收到一个ACK | 每个ACK | 每收到一个确认 | ACKを受け取るたび | ACKを受信するたび | ACKごと"
  )
  static let doubled =
    "doubled | doubles | doubling | double | twice | 두 배 | 2배 | 두배 | 翻倍 | 加倍 | 翻一倍 | 2倍 | 二倍 | 两倍 | 倍増"
  static let perRound =
    "RTT | round trip | round trips | round | rounds | 라운드 | 왕복 | 轮 | 往返 | ラウンド"

  // MARK: Parties

  static let byReceiver = any(
    each(
      "computed | set | chosen | determined | calculated | decided | adjusted | maintained | announced | advertised | kept | controlled",
      "~ by the receiver"),
    "수신자가 ACK에 | 수신자가 정 | 수신자가 결정 | 수신자가 알려 | 수신자가 알리 | 수신측이 정 | 수신측이 결정 | 수신측이 알려 | 수신 측이 결정 | 수신 측이 알려 | 수신측에서 알려 | 接收方决定 | 接收方通知 | 接收方告诉 | 由接收方 | 由接收端 | 受信側が決 | 受信側が通知"
  )
  static let waits = "wait for | waits for | waiting for | waited for | awaits | await | awaiting"

  static let routers =
    "router | routers | intermediate nodes | intermediate node | nodes on the path | nodes along the path | switches on the path | 라우터 | 라우터들 | 중간 노드 | 중간 장비 | 경로상의 노드 | 路由器 | 中间节点 | ルータ | ルーター | 中継ノード"
  static let manyReceivers =
    "multicast | multicasting | multicasts | broadcast | broadcasting | broadcasts | several receivers | many receivers | multiple receivers | more than one receiver | several hosts at once | several hosts at the same time | many hosts at once | multiple destinations | one to many | many to many | point to multipoint | 멀티캐스트 | 브로드캐스트 | 일대다 | 1대다 | 1:N | 다대다 | 여러 수신자 | 여러 호스트에 동시에 | 여러 호스트에게 동시에 | 组播 | 多播 | 广播 | 一对多 | 多个接收 | マルチキャスト | ブロードキャスト | 一対多"

  // MARK: Fields

  /// The fields, where something may be said to stand in them: each with the words that say so.
  static func fields(besides names: String...) -> String {
    let others = all.filter { !names.contains($0.key) }
    return others.sorted { $0.key < $1.key }.map { inField($0.value) }.joined(separator: " | ")
  }

  private static func inField(_ names: String) -> String {
    let all = names.split(separator: "|").map(\.trimmed)
    let latin = all.filter { $0.utf8.allSatisfy { $0 < 0x80 } }.joined(separator: " | ")
    let wide = all.filter { $0.utf8.contains { $0 >= 0x80 } }
    return any(
      each("in the | into the | in its | through the | via the | using the", latin),
      wide.flatMap { [$0 + " 필드", $0 + "フィールド", $0 + "字段"] }.joined(separator: " | "))
  }

  private static let all = [
    "urgent": "urgent pointer | urgent pointer field | 긴급 포인터 | 紧急指针 | 緊急ポインタ",
    "checksum": "checksum | checksum field | 체크섬 | 校验和 | チェックサム",
    "offset": "data offset | data offset field | 데이터 오프셋 | 数据偏移 | データオフセット",
    "window":
      "window field | window size field | window size | 윈도우 | 윈도우 크기 | 윈도 | 窗口 | ウィンドウサイズ | ウィンドウ",
    "sequence":
      "sequence number field | sequence field | 시퀀스 번호 | 순서 번호 | 序号 | 序列号 | シーケンス番号",
    "acknowledgment":
      "acknowledgment number field | acknowledgement number field | acknowledgment field | ack field | ack number field | 확인 응답 번호 | 확인응답 번호 | 승인 번호 | ACK 번호 | 确认号 | 確認応答番号",
  ]
}
