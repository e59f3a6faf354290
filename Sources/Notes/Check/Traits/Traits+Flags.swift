/// By what the flags are known.
extension Trait {
  static let ofFlags: [Trait] = [
    Trait(
      .syn, isCommon: true,
      phrases: "SYN | 연결을 만 | 처음 | 순서 번호 | 시퀀스 번호 | sequence number* | first segment | 접속"),
    Trait(
      .ack, isCommon: true, phrases: "ACK | 확인 | 응답 | 받 | 수신 | receiv* | confirm* | repl* | respon* | 确认"),
    Trait(
      .fin, isCommon: true,
      phrases: "FIN | 끝 | 마지막 | 마침 | 닫 | finish* | end | ends | done | last | clos* | 结束"),
    Trait(
      .rst, isCommon: true, phrases: "RST | 오류 | 문제 | 에러 | 이상 | 다시 | error* | invalid | unexpected | 错误 | 异常"),
    Trait(
      .psh, isCommon: true,
      phrases:
        "PSH | 즉시 | 바로 | 버퍼 | 빨리 | 전달 | immediate* | at once | buffer* | deliver* | hand | hands | pass | passes"
    ),
    Trait(.urg, isCommon: true, phrases: "URG | 먼저 | 급 | first | 优先"),
    Trait(.ece, .cwr, isCommon: true, phrases: "ECE | CWR | CE | 혼잡 | congest* | 拥塞"),
    Trait(
      .syn,
      phrases: """
        연결 요청 | 연결을 요청 | 접속 요청 | 접속을 요청 | 연결 설정 | 연결을 설정 | 연결 수립 | 연결을 수립 | 연결 시작 | 연결을 시작 | 연결 생성 | 연결을 생성 | connection을 생성 | 커넥션을 여 | 커넥션을 맺 | 연결을 맺 | \
        연결을 여 | 연결 개시 | 연결 확립 | 세션을 연결 | 세션 연결을 위 | 동기화 | 초기 순서 번호 | 초기 시퀀스 | 시퀀스 번호를 맞 | 순서 번호를 맞 | synchron* | initiates a | initiate a | initiates the | initiating a | opens a | \
        open a connection | opening a | establish* | start a connection | starts a connection | start connection | start flag | handshake start | set up a connection | sets up a connection | initial sequence | connection request | request a connection | \
        建立连接 | 建立一个连接 | 发起连接 | 发起一个连接 | 请求连接 | 连接请求 | 同步 | 建立連線 | コネクションの確立 | コネクション確立 | 接続要求 | 接続の開始
        """),
    Trait(
      .ack,
      phrases: """
        확인 응답 | 응답 확인 | 응답 번호 | 확인 번호 | 응답 플래그 | 응답 패킷 | 응답 신호 | 통신 응답 | 요청에 대한 응답 | 승인 | 수신 확인 | 수신을 확인 | 받았음 | 받았다는 | 받았다고 | 잘 받 | \
        잘 도착 | 수신했음 | 수신하였다 | 수신했다 | 수신한 사실 | 번호가 유효 | 값이 유효 | 필드가 유효한 | 응답 값이 | 응답 flag | 긍정 응답 | 요청 수락 | 요청을 수락 | acknowledg* | confirms receipt | confirm receipt | received ok | has received | have received | ive received | next expected | \
        确认号 | 确认序号 | 确认收到 | 应答 | 回复 | 收到 | 確認応答
        """),
    Trait(
      .fin,
      phrases: """
        동기화 해제 | 더 이상 보낼 | 더 이상 전송할 | 더이상 보낼 | 더이상 전송할 | 보낼 데이터가 없 | 전송할 데이터가 없 | 전송을 마 | 전송을 끝 | 전송 종료 | 송신 종료 | 정상 종료 | 정상적인 종료 | 정상적으로 종료 | \
        연결 종료 요청 | 종료를 요청 | 종료 요청 | 연결 해제 요청 | 종료 의사 | 데이터 전송이 끝 | no more data | nothing more to send | no further data | last packet from | last data from | gracefully | finished sending | \
        end of data | done sending | 没有数据 | 数据末尾 | 发送完 | 送信データがない | 終了要求 | 終了を要求
        """),
    Trait(
      .fin, .rst,
      phrases: """
        연결 종료 | 연결을 종료 | 연결을 끊 | 연결 해제 | 연결을 해제 | 연결을 닫 | 커넥션 종료 | 커넥션을 닫 | 커넥션을 끊 | connection을 끊 | connection을 종료 | 세션 종료 | 세션을 종료 | 연결을 끝 | 회선 종결 | 접속 종료 | 접속을 끊 | terminat* | close the connection | closes the connection | \
        close a connection | closes a connection | closing the connection | release the connection | release a connection | ends the connection | tear* down a connection | tear* down the connection | end flag | close of connection | end the connection | 释放连接 | 释放一个连接 | 断开连接 | 终止连接 | \
        结束连接 | 关闭连接 | コネクションの終了
        """),
    Trait(
      .rst,
      phrases: """
        강제 | 재설정 | 리셋 | 비정상 | 연결을 초기화 | 연결 초기화 | 수신 거부 | 연결 거부 | 연결을 거부 | 연결을 거절 | reset* | abort* | abrupt* | refus* | forcibl* | forcefully | 重置 | 复位 | 重新连接 | 拒绝 | リセット | 強制
        """),
    Trait(
      .psh,
      phrases: """
        버퍼가 차 | 버퍼와 상관없이 | 응용 프로그램으로 즉시 | 즉시 응용 | 바로 응용 | 즉시 애플리케이션 | 바로 애플리케이션 | 곧바로 애플리케이션 | 올려 보내 | 올려보내 | 응용 프로그램에 즉시 | 버퍼가 다 차 | 버퍼가 가득 | 버퍼링 없이 | 버퍼링된 | 버퍼에 쌓 | 버퍼를 비 | 버퍼에 있는 | 상위 계층에 | 상위 계층으로 | 응용 계층 | 응용계층 | 즉시 전달 | 바로 전달 | 곧바로 전달 | 빠르게 전달 | 빨리 전달 | 애플리케이션에 데이터를 | \
        애플리케이션에 바로 | 애플리케이션으로 바로 | 애플리케이션에 즉시 | 애플리케이션으로 즉시 | 밀어 | 푸시 | push* | 接收应用进程 | 交付给 | buffered data | without buffering | buffering | immediately to the application | to the application immediately | \
        to the application promptly | upper layer immediately | to the application at once | 缓冲 | 立即传送 | 立即交 | 推送 | すぐにアプリケーション | 受信バッファ
        """),
    Trait(
      .urg,
      phrases: """
        긴급 | 급한 데이터 | 우선순위 | 우선 처리 | urgent | priority | out of band | 紧急 | 緊急
        """),
    Trait(
      .ece, .cwr,
      phrases: """
        혼잡을 알 | 혼잡이 발생 | 혼잡 발생 | 혼잡 표시 | 혼잡 통지 | 혼잡 알림 | 혼잡 경험 | 혼잡 상태 | 혼잡을 감지 | congestion experienced | congestion notification | congestion indication | ECN | ecn echo | ecnecho | 拥塞通知 | 輻輳通知
        """),
    Trait(
      .cwr, .ece,
      phrases: """
        혼잡 윈도 | 윈도우를 줄 | 윈도우가 줄 | 윈도우 크기를 줄 | 윈도우 감소 | congestion window | window reduced | 拥塞窗口
        """),
  ]
}
