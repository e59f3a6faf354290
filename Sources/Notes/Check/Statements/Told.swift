/// Classes of words for statements told in any words: one class serves many statements.
enum Told {
  // MARK: Things

  static let number =
    "sequence number | sequence numbers | sequence space | sequence | seq number | SEQ | 시퀀스 번호 | 순서 번호 | 시퀀스 넘버 | 시퀀스 공간 | 일련번호 | 번호 공간 | 序号 | 序列号 | シーケンス番号"
  static let pureAck =
    "pure ACK | pure ACKs | pure acknowledgement | pure acknowledgements | empty ACK | bare ACK | plain ACK | ACK without data | ACK alone | ACK only | ACK segment without data | empty ACK segment | pure acknowledgment | ACK that carries no data | ACK carrying no data | 순수 ACK | 순수한 ACK | ACK만 보 | ACK만 있 | 데이터 없는 ACK | 데이터가 없는 ACK | 纯 ACK"
  static let ack =
    "ACK | ACKs | acknowledgment | acknowledgement | confirmation | 확인 응답 | 확인응답 | 응답 확인 | 确认 | 確認応答"
  static let connection = "connection | connections | session | 연결 | 커넥션 | 세션 | 连接 | 接続 | コネクション"
  static let peer =
    "peer | other side | other end | other host | receiver | both sides | 상대 | 상대방 | 상대편 | 수신 측 | 수신측 | 수신자 | 对方 | 相手"
  static let units = "segments | packets | segment | packet | 세그먼트 | 패킷 | 报文 | パケット | セグメント"
  static let application =
    "application | applications | program | process | app | 응용 | 애플리케이션 | 어플리케이션 | 프로그램 | 应用 | アプリケーション"
  static let routers =
    "router | routers | switches | intermediate nodes | network devices | 라우터 | 라우터가 | 스위치 | 중간 장비 | 路由器 | ルーター | ルータ"
  static let handshake =
    "handshake | handshaking | three-way handshake | 3-way handshake | 핸드셰이크 | 핸드쉐이크 | 핸드셰이킹 | 3-way | 연결 수립 | 握手 | ハンドシェイク"

  // MARK: Deeds

  static let uses =
    "consum* | uses up | use up | used up | using up | uses | use | takes up | take up | takes | take | occup* | spend* | costs | advances | advance | advanced | increments | increment | incremented | increases | increase | increased | raises | raise | moves | counted | counts | count | 소비 | 소모 | 차지 | 사용 | 증가 | 올라가 | 늘어 | 늘리 | 쓰지 | 쓴다 | 쓰는 | 포함되 | 占用 | 消耗 | 消費"
  static let answers =
    "answered | answers | answer | replied | replies | reply | responds | respond | responded | confirm* | acknowledges | acknowledged | acknowledge | returns | sends back | 응답 | 답한 | 답합 | 답해 | 회신 | 돌려보 | 돌려준 | 应答 | 回复 | 回应 | 返す | 返信"
  static let retransmits =
    "retransm* | resend* | resent | send again | sent again | sends again | re-send | 재전송 | 다시 보내 | 다시 전송 | 재송신 | 重传 | 重发 | 再送"
  static let asks =
    "asks | ask | asking | requests | request | demands | tells | orders | 요청 | 요구 | 지시 | 부탁 | 알리 | 알려 | 要求 | 请求 | 依頼"
  static let keeps =
    "keeps | keep | kept | keeping | preserv* | maintain* | stays | stay | remains | remain | goes on | go on | carries on | carry on | continues | continue | 유지 | 그대로 두 | 그대로 둔 | 살려 | 계속 | 이어 | 保持 | 维持 | 維持"
  static let stopsSending = WordClass.any(
    WordClass.each(
      "stop | stops | stopped | cease | quit | finish | cut off | refrain from",
      "~ sending | ~ transmitting | ~ transmission | ~ writing"),
    WordClass.each(
      "cannot | can not | may not | must not | should not | can no longer | may no longer | not allowed to | unable to | forbidden to | no longer able to | not permitted to",
      "~ send | ~ transmit | ~ write"),
    WordClass.each("전송을 | 송신을 | 보내기를 | 데이터를 | 데이터 전송을 | 전송은 | 송신은", "멈추 | 멈춰 | 중단 | 중지 | 그만 | 끊어야"),
    WordClass.each("보낼 | 전송할 | 송신할 | 쓸", "수 없 | 수는 없 | 수도 없 | 수가 없"),
    "보내면 안 | 보내지 못 | 전송하지 못 | 보내서는 안 | 전송이 불가 | 송신이 불가 | 전송 불가 | 송신 불가 | 전송할 권한이 없 | 不能再发送 | 不能发送 | 停止发送 | 送信できな"
  )
  static let counts = WordClass.any(
    WordClass.each(
      "number of | count of | how many | amount of | total of | quantity of | counted in | counts | count | counting | in units of | unit is | measured in",
      "~ segments | ~ packets | ~ frames | ~ messages"),
    WordClass.each(
      "세그먼트의 | 세그먼트 | 패킷의 | 패킷 | 세그먼트를 센 | 패킷을 센",
      "개수 | 갯수 | 수를 | 수이 | 수 + | 수+ | 수에 | 단위 | 수다 | 몇 개 | 총수"),
    "패킷을 몇 개 | 세그먼트를 몇 개 | 몇 개의 패킷 | 몇 개의 세그먼트 | 패킷 수가 | 패킷 수는 | 패킷 수로 | 패킷 수만 | 패킷 개수 | 세그먼트 수가 | 세그먼트 수는 | 세그먼트 수로 | 세그먼트 수만 | 报文数量 | 报文段数量 | 报文段个数 | パケットの数 | パケット数 | セグメント数"
  )
  static let eachSegment =
    "each segment | every segment | each packet | every packet | per segment | per packet | with each segment | one segment to the next | 세그먼트마다 | 패킷마다 | 세그먼트 하나마다 | 세그먼트당 | 패킷당 | 세그먼트 하나당 | 패킷 하나당 | 매 세그먼트 | 세그먼트를 보낼 때마다 | 패킷을 보낼 때마다 | 每个报文 | 每个报文段"
  static let byOne =
    "by one | by 1 | one higher | one more | + 1 | +1 | m+1 | one larger | one greater | 1씩 | 하나씩 | 1 증가 | 1만큼 | 加一 | 加1"
  static let unchanged =
    "unchanged | where it was | as it is | as it was | untouched | 그대로 | 변함없 | 바뀌지 않 | 변하지 않 | 변화가 없 | 不变"
  static let anytime =
    "any time | anytime | at will | whenever | any moment | in any segment | in every segment | any segment | later on | 언제든 | 언제나 | 아무 때나 | 수시로 | 모든 세그먼트 | 매 세그먼트 | 随时"
  static let guarantees =
    "guarantee* | ensure* | promise* | assure* | provide* | 보장 | 보증 | 확보 | 약속 | 제공 | 保证 | 保障 | 保証"
  static let fixedOnce =
    "never changes | never change | does not change | cannot change | cannot be changed | stays fixed | is fixed | remains fixed | remains constant | stays constant | constant for | fixed for | 바뀌지 않 | 변하지 않 | 변경되지 않 | 고정된다 | 고정되어 | 변경할 수 없 | 바꿀 수 없"

  // MARK: Losses and windows

  static let tripleAck = WordClass.any(
    WordClass.each(
      "three | 3 | triple | the third | third",
      "duplicate ACK | duplicate ACKs | dup ACK | dup ACKs | dupack | dupacks | duplicate acknowledgments"),
    "3-dup-ack | 3dupack | 3 dupacks | 3개의 중복 ACK | 중복 ACK 3개 | 중복 ACK 세 개 | 중복 ACK가 3 | 중복 ACK를 3 | 중복 ACK를 세 | 세 개의 중복 ACK | 중복된 ACK 3 | 중복된 ACK를 3 | 3번의 중복 ACK | 3 중복 ACK | 3개의 중복된 ACK | 3 dup ACK | 3-dup ACK가 | ACK 중복 3 | 三个重复 | 3个重复 | 3つの重複"
  )
  static let timeout =
    "timeout | timeouts | time-out | times out | timed out | timer expires | timer expired | RTO expires | timer expiration | timer runs out | timer goes off | retransmission timer | 타임아웃 | 타임 아웃 | 시간 초과 | 타이머가 만료 | 타이머 만료 | 타이머가 끝 | 超时 | タイムアウト"
  static let halves =
    "halve | halves | halved | halving | half | cut in two | divided by two | divided by 2 | 절반 | 을 반으로 | 를 반으로 | 은 반으로 | 는 반으로 | 1/2로 | 2로 나눈 | 减半 | 一半 | 半分"
  static let congestionWindow =
    "cwnd | congestion window | 혼잡 윈도 | 혼잡윈도 | 拥塞窗口 | 輻輳ウィンドウ"
  static let waits =
    "wait | waits | waiting | waited | awaits | await | awaiting | expects | expecting | 기다 | 대기 | 等待 | 待つ | 待ち | 待って"
}
